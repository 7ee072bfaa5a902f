package dev.tidings.serve.api;

import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.Call;
import dev.tidings.serve.http.Parameters;
import dev.tidings.serve.http.Problem;
import dev.tidings.serve.http.Route;
import dev.tidings.serve.pipeline.PipelineState;
import dev.tidings.serve.pipeline.TopologyGraph;
import dev.tidings.serve.pipeline.WatchPipeline;
import dev.tidings.serve.pipeline.WatchedStage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** For those who run it: health, metrics, topology, the pipeline's state. */
final class Operations {
  private final WatchPipeline pipeline;
  private final List<WatchedStage> stages;
  private final Supplier<String> metrics;

  Operations(WatchPipeline pipeline, List<WatchedStage> stages, Supplier<String> metrics) {
    this.pipeline = pipeline;
    this.stages = List.copyOf(stages);
    this.metrics = metrics;
  }

  List<Route> routes() {
    return List.of(
        new Route("/health/live", call -> Answer.json(new Health("up"))),
        new Route("/health/ready", call -> ready()),
        new Route("/metrics", call -> metrics()),
        new Route("/api/pipeline", this::pipeline),
        new Route("/api/topology", this::topology));
  }

  /**
   * Whether it is well.
   *
   * @param status {@code up}
   */
  record Health(String status) {}

  private Answer ready() {
    PipelineState state = pipeline.state();
    if (state.ready()) {
      return Answer.json(new Health("up"));
    }
    String trouble = state.trouble();
    if (trouble != null) {
      throw Problem.Kind.NOT_READY.because(trouble);
    }
    if (!state.missingTopics().isEmpty()) {
      throw Problem.Kind.NOT_READY.because(
          "These topics do not exist: " + String.join(", ", state.missingTopics()) + ".");
    }
    throw Problem.Kind.NOT_READY.because(state.recordsToRead() + " records are left to read.");
  }

  private Answer metrics() {
    return Answer.ok(
        "text/plain; version=0.0.4; charset=utf-8", metrics.get().getBytes(StandardCharsets.UTF_8));
  }

  private Answer pipeline(Call call) {
    new Parameters(call).check();
    return Answer.json(pipeline.state());
  }

  private Answer topology(Call call) {
    Parameters parameters = new Parameters(call);
    String format = parameters.oneOf("format", List.of("json", "text")).orElse("json");
    parameters.check();
    return format.equals("json")
        ? Answer.json(TopologyGraph.of(stages))
        : Answer.text(
            stages.stream()
                .map(stage -> stage.name() + "\n" + stage.topology())
                .collect(Collectors.joining("\n")));
  }
}
