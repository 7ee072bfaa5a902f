package dev.tidings.bench.pipeline;

import dev.tidings.pipe.PipeSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javax.management.JMException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether an article costs more when more instances or partitions share the work. */
@Command(
    name = "scaling",
    mixinStandardHelpOptions = true,
    description = {
      "Measure what an article costs with so many instances and partitions.",
      "Each instance is a process of its own, on the processors of this machine, so what counts is",
      "CPU time. The warm-up is for each instance: each has a compiler that has to do its work.",
      "A run that does not count comes first, for the broker's."
    },
    footer = {
      "",
      "Examples:",
      "  tidings-bench scaling news.jsonl",
      "  tidings-bench scaling news.jsonl --instances 1,2,3 --partitions 1,3,6,12 --report out.html"
    })
public final class MeasureScaling implements Callable<Integer> {
  private static final int USUAL_PARTITIONS = 6;

  @Mixin private PipelineOptions given = new PipelineOptions();

  @Option(
      names = "--instances",
      split = ",",
      description = "With six partitions (default: ${DEFAULT-VALUE}).")
  private List<Integer> instances = List.of(1, 2, 3);

  @Option(
      names = "--partitions",
      split = ",",
      description = "With one instance (default: ${DEFAULT-VALUE}).")
  private List<Integer> partitions = List.of(1, 12);

  @Option(
      names = "--articles",
      description = "How many are measured each time (default: ${DEFAULT-VALUE}).")
  private int articles = 8_000;

  @Option(
      names = "--warm-up",
      description = "How many go through each instance before (default: ${DEFAULT-VALUE}).")
  private int warmUp = 6_000;

  @Mixin private ShowOptions shown = new ShowOptions();

  @Override
  public Integer call() throws Exception {
    List<Point> points = new ArrayList<>();
    try (BrokerProcess broker = BrokerProcess.start()) {
      Point unused = measure(broker, "before", 1, USUAL_PARTITIONS);
      for (int count : new TreeSet<>(instances)) {
        points.add(measure(broker, "instances-" + count, count, USUAL_PARTITIONS));
      }
      for (int count : new TreeSet<>(partitions)) {
        points.add(measure(broker, "partitions-" + count, 1, count));
      }
    }
    shown.show("Cost against instances and partitions", Points.of(given.file(), points));
    return 0;
  }

  private Point measure(BrokerProcess broker, String name, int count, int spread)
      throws IOException, JMException {
    String condition =
        count + (count == 1 ? " instance, " : " instances, ") + spread + " partition(s)";
    System.err.println(condition);
    Map<String, String> with = Map.of(PipeSettings.PARTITIONS.key(), String.valueOf(spread));
    BenchArticles input = given.articles();
    try (RunningPipeline running = given.startApart(broker, name, count, with)) {
      running.process(input.take(count * warmUp));
      Throughput throughput = running.measure(input.take(articles));
      return Point.of(condition, throughput, running.room());
    }
  }
}
