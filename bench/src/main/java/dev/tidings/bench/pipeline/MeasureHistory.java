package dev.tidings.bench.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.management.JMException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether an article costs more when many were seen before. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = {
      "Measure what an article costs when so many were seen before.",
      "One pipeline gets the file's articles and then such as are made of its sentences."
    },
    footer = {
      "",
      "Examples:",
      "  tidings-bench history news.jsonl --seen 10000,100000",
      "  tidings-bench history news.jsonl --seen 10000,100000,1000000 --apart 1s --report out.html"
    })
public final class MeasureHistory implements Callable<Integer> {
  private static final int STEP = 5_000;

  @Mixin private PipelineOptions given = new PipelineOptions();

  @Option(
      names = "--seen",
      split = ",",
      description = "After how many it is measured (default: ${DEFAULT-VALUE}).")
  private List<Integer> seen = List.of(10_000, 100_000);

  @Option(
      names = "--articles",
      description = "How many are measured each time (default: ${DEFAULT-VALUE}).")
  private int articles = 3_000;

  @Option(
      names = "--apart",
      converter = Durations.class,
      description =
          "Between made articles, in publication time: how many are open at once hangs on it"
              + " (default: 80ms, what the world publishes).")
  private Duration apart = BenchArticles.APART;

  @Mixin private ShowOptions shown = new ShowOptions();

  @Override
  public Integer call() throws Exception {
    shown.show("Cost against history", Points.of(given.file(), measure()));
    return 0;
  }

  private List<Point> measure() throws IOException, JMException {
    List<Point> points = new ArrayList<>();
    BenchArticles input = given.articles(apart);
    int published = 0;
    try (BrokerProcess broker = BrokerProcess.start();
        RunningPipeline running = given.start(broker, "history")) {
      for (int mark : seen.stream().sorted().toList()) {
        for (; published < mark; published += Math.min(STEP, mark - published)) {
          running.process(input.take(Math.min(STEP, mark - published)));
          System.err.printf("%,d of %,d seen%n", Math.min(mark, published + STEP), mark);
        }
        Throughput throughput = running.measure(input.take(articles));
        published += articles;
        points.add(Point.of(String.format("%,d seen", mark), throughput, running.room()));
      }
    }
    return points;
  }
}
