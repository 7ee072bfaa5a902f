package dev.tidings.bench.pipeline;

import dev.tidings.app.stage.Stages;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all measurements of the pipeline are given: articles and settings. */
final class PipelineOptions {
  @Parameters(paramLabel = "FILE", description = "Articles to publish.")
  private Path file = Path.of("articles.jsonl");

  @Option(names = "-X", paramLabel = "KEY=VALUE", description = "A setting of Tidings or Kafka.")
  private Map<String, String> settings = new TreeMap<>();

  Path file() {
    return file;
  }

  /** The articles from the first. */
  BenchArticles articles() throws IOException {
    return BenchArticles.of(file);
  }

  /**
   * As the other.
   *
   * @param apart between made articles, in publication time
   */
  BenchArticles articles(Duration apart) throws IOException {
    return BenchArticles.of(file, apart);
  }

  /**
   * Starts the pipeline as it is.
   *
   * @param name what its topics and groups are named after
   */
  RunningPipeline start(BrokerProcess broker, String name) {
    return start(broker, name, 1, Map.of(), with -> Stages.all().make(with, List.of()));
  }

  /**
   * As the other.
   *
   * @param instances that share the work
   * @param others settings that go before those given
   */
  RunningPipeline start(
      BrokerProcess broker,
      String name,
      int instances,
      Map<String, String> others,
      Function<Settings, List<Stage>> stages) {
    return RunningPipeline.here(broker, name, with(others), instances, stages);
  }

  /** As the other, each instance in a process of its own. */
  RunningPipeline startApart(
      BrokerProcess broker, String name, int instances, Map<String, String> others)
      throws IOException {
    return RunningPipeline.apart(broker, name, with(others), instances);
  }

  private Map<String, String> with(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(settings);
    all.putAll(others);
    return all;
  }
}
