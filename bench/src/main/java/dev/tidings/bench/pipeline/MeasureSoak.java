package dev.tidings.bench.pipeline;

import dev.tidings.app.stage.Stages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole pipeline for long, and what it occupies meanwhile. */
@Command(
    name = "soak",
    mixinStandardHelpOptions = true,
    description = {
      "Let many articles through the whole pipeline and note memory and disk.",
      "The file is JSON Lines, also .gz; when it ends, more are made of its sentences, published"
          + " so",
      "far apart that what is to be forgotten after days is forgotten many times during the run.",
      "Prints one line of figures, in MiB, for each sample."
    },
    footer = {
      "",
      "Examples:",
      "  tidings-bench soak news.jsonl --articles 1000000 --plot soak.svg > soak.tsv",
      "  tidings-bench soak news.jsonl -X kafka.topic.segment.bytes=8388608"
    })
public final class MeasureSoak implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Articles to publish.")
  private Path file = Path.of("articles.jsonl");

  @Option(names = "--articles", description = "How many (default: ${DEFAULT-VALUE}).")
  private int articles = 1_000_000;

  @Option(names = "--every", description = "Articles between samples (default: ${DEFAULT-VALUE}).")
  private int every = 2_500;

  @Option(
      names = "--apart",
      description = "Seconds between made articles as published (default: ${DEFAULT-VALUE}).")
  private int apart = 60;

  @Option(names = "-X", paramLabel = "KEY=VALUE", description = "A setting of Tidings or Kafka.")
  private Map<String, String> settings = new TreeMap<>();

  @Option(names = "--plot", paramLabel = "SVG", description = "Draw it, anew with each sample.")
  private @Nullable Path plot;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.println(SoakSample.heading());
    List<SoakSample> samples = new ArrayList<>();
    try (BrokerProcess broker = BrokerProcess.start();
        RunningPipeline pipeline =
            new RunningPipeline(
                broker, "soak", settings, 1, with -> Stages.all().make(with, List.of()))) {
      BenchArticles input = BenchArticles.of(file, Duration.ofSeconds(apart));
      long began = System.nanoTime();
      for (int done = 0; done < articles; ) {
        int next = Math.min(every, articles - done);
        pipeline.process(input.take(next));
        done += next;
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        SoakSample sample = SoakSample.take(done, seconds, broker, pipeline);
        samples.add(sample);
        out.println(sample.line());
        if (plot != null) {
          Files.writeString(plot, new DrawSoak(samples).svg());
        }
      }
    }
    return 0;
  }
}
