package dev.tidings.bench.pipeline;

import dev.tidings.app.stage.Stages;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.management.JMException;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole pipeline, from publishing to stories. */
@Command(
    name = "pipeline",
    mixinStandardHelpOptions = true,
    description = {
      "Measure the whole pipeline over a file of articles.",
      "What an article costs, how many go through a second, and how long until a reader sees one",
      "in a story. The file is JSON Lines, also .gz.",
      "When more articles are asked for than the file has, they are made of its sentences."
    },
    footer = {
      "",
      "Examples:",
      "  tidings-bench pipeline news.jsonl --limit --rate 50",
      "  tidings-bench pipeline news.jsonl --articles 100000 --report report.html",
      "  tidings-bench pipeline news.jsonl --instances 3 -X tidings.enrich.threads=2"
    })
public final class MeasurePipeline implements Callable<Integer> {
  private static final String PIPELINE = "bench";
  private static final String LIMIT = "limit";
  private static final String ACTIVE_ARTICLES = "aggregate-articles-by-id";

  @Mixin private PipelineOptions given = new PipelineOptions();

  @Option(names = "--articles", description = "How many are measured (default: the file's).")
  private int articles;

  @Option(
      names = "--warm-up",
      description = "How many go through before, and do not count (default: ${DEFAULT-VALUE}).")
  private int warmUp = 2_000;

  @Option(names = "--limit", description = "Measure the same hops without the work first.")
  private boolean limit;

  @Option(names = "--rate", description = "Then publish so many a second and measure latency.")
  private double rate;

  @Option(
      names = "--seconds",
      description = "For how long, with --rate (default: ${DEFAULT-VALUE}).")
  private int seconds = 30;

  @Option(names = "--instances", description = "That share the work (default: ${DEFAULT-VALUE}).")
  private int instances = 1;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(names = "--report", paramLabel = "HTML", description = "Write a page with the figures.")
  private @Nullable Path report;

  @Option(names = "--plots", paramLabel = "DIR", description = "Write its plots as SVG files.")
  private @Nullable Path plots;

  @Option(
      names = "--jfr",
      paramLabel = "FILE",
      description = "Record the measured part with JDK Flight Recorder.")
  private @Nullable Path recording;

  @Override
  public Integer call() throws Exception {
    Figures figures = measure();
    if (json) {
      System.out.println(Json.mapper().writeValueAsString(figures));
    } else {
      System.out.print(FiguresText.of(figures));
    }
    if (report != null) {
      Files.writeString(report, FiguresPage.of(figures));
    }
    if (plots != null) {
      FiguresPage.writePlots(figures, plots);
    }
    return 0;
  }

  private Figures measure() throws Exception {
    try (BrokerProcess broker = BrokerProcess.start()) {
      Throughput withoutWork = null;
      if (limit) {
        BenchArticles input = given.articles();
        try (RunningPipeline running = start(broker, LIMIT, PassThrough::stages)) {
          withoutWork = throughput(LIMIT, running, input, null);
        }
      }
      BenchArticles input = given.articles();
      try (RunningPipeline running =
          start(broker, PIPELINE, with -> Stages.all().make(with, List.of()))) {
        Throughput pipeline = throughput(PIPELINE, running, input, recording);
        Map<String, Double> state = Meters.stateBytes();
        double active = Meters.stateEntries().getOrDefault(ACTIVE_ARTICLES, 0.0);
        return new Figures(
            String.valueOf(given.file().getFileName()),
            Runtime.getRuntime().availableProcessors(),
            instances,
            withoutWork,
            pipeline,
            withoutWork == null
                ? null
                : withoutWork.allCpuMillisPerArticle() / pipeline.allCpuMillisPerArticle(),
            rate > 0 ? latency(running, input) : null,
            state.values().stream().mapToDouble(each -> each).sum() / Math.max(1, active),
            state);
      }
    }
  }

  private RunningPipeline start(
      BrokerProcess broker, String name, Function<Settings, List<Stage>> stages) {
    System.err.println("starting: " + name);
    return given.start(broker, name, instances, Map.of(), stages);
  }

  private Throughput throughput(
      String name, RunningPipeline running, BenchArticles input, @Nullable Path recordTo)
      throws IOException, JMException, java.text.ParseException {
    if (recordTo == null) {
      running.process(input.take(warmUp));
      System.err.println(name + ": warm");
      return running.measure(input.take(measured(input)));
    }
    // The first one of a JVM throws away all that is compiled: it is made before the warm-up.
    try (Recording recorder = new Recording(Configuration.getConfiguration("profile"))) {
      running.process(input.take(warmUp));
      System.err.println(name + ": warm");
      recorder.start();
      Throughput throughput = running.measure(input.take(measured(input)));
      recorder.dump(recordTo);
      return throughput;
    }
  }

  private Latency latency(RunningPipeline running, BenchArticles input) throws IOException {
    int count = (int) (rate * seconds);
    int first = warmUp + measured(input);
    System.err.printf("%d articles at %.0f a second%n", count, rate);
    try (WatchStories watching = new WatchStories(running.kafka(), first + count)) {
      long[] due = running.process(input.take(count), rate);
      return Latency.of(rate, count, watching.latencies(first, due));
    }
  }

  /** All of the file but what the warm-up takes, unless told otherwise. */
  private int measured(BenchArticles input) {
    return articles > 0 ? articles : Math.max(1, input.inFile() - warmUp);
  }
}
