package dev.tidings.bench.pipeline;

import dev.tidings.app.stage.Stages;
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
      "Instances are in this process and share its processors, so what counts is CPU time. Two",
      "runs that do not count come first, so that the compiler has done most of its work."
    },
    footer = {
      "",
      "Examples:",
      "  tidings-bench scaling news.jsonl",
      "  tidings-bench scaling news.jsonl --instances 1,2,3 --partitions 1,3,6,12 --report out.html"
    })
public final class MeasureScaling implements Callable<Integer> {
  private static final int USUAL_PARTITIONS = 6;
  private static final int PASSES_BEFORE = 2;

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
  private int articles = 4_000;

  @Option(
      names = "--warm-up",
      description = "How many go through before, each time (default: ${DEFAULT-VALUE}).")
  private int warmUp = 2_000;

  @Mixin private ShowOptions shown = new ShowOptions();

  @Override
  public Integer call() throws Exception {
    List<Point> points = new ArrayList<>();
    try (BrokerProcess broker = BrokerProcess.start()) {
      for (int pass = 0; pass < PASSES_BEFORE; pass++) {
        Point unused = measure(broker, "before-" + pass, 1, USUAL_PARTITIONS);
      }
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
    try (RunningPipeline running =
        given.start(broker, name, count, with, each -> Stages.all().make(each, List.of()))) {
      running.process(input.take(warmUp));
      return Point.of(condition, running.measure(input.take(articles)));
    }
  }
}
