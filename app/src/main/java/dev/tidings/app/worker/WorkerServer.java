package dev.tidings.app.worker;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.stage.RunSettings;
import dev.tidings.app.stage.RunningStage;
import dev.tidings.pipe.Settings;
import dev.tidings.serve.ServeSettings;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.FrontDoor;
import dev.tidings.serve.http.Guard;
import dev.tidings.serve.http.HttpServer;
import dev.tidings.serve.http.Problem;
import dev.tidings.serve.http.Route;
import dev.tidings.serve.http.Router;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Health and metrics of a worker over HTTP; nothing at all when no port is set. */
public final class WorkerServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerServer.class);

  private final List<RunningStage> stages;
  private @Nullable WorkerMetrics metrics;
  private @Nullable HttpServer http;

  private WorkerServer(List<RunningStage> stages) {
    this.stages = List.copyOf(stages);
  }

  /**
   * Starts to listen for {@code stages}.
   *
   * @throws dev.tidings.pipe.SettingsException when others could reach it without a token
   * @throws Failure when the port is taken
   */
  public static WorkerServer start(Settings settings, List<RunningStage> stages) {
    WorkerServer server = new WorkerServer(stages);
    int port = settings.get(RunSettings.HTTP_PORT);
    if (port != 0) {
      ServeSettings.requireSafe(settings, RunSettings.HTTP_HOST);
      server.listen(settings.get(RunSettings.HTTP_HOST), port, settings.get(ServeSettings.TOKEN));
    }
    return server;
  }

  private void listen(String host, int port, String token) {
    WorkerMetrics measured = new WorkerMetrics(stages);
    metrics = measured;
    List<Route> routes =
        List.of(
            new Route("/health/live", call -> Answer.json(new Health("up"))),
            new Route("/health/ready", call -> ready()),
            new Route(
                "/metrics",
                call ->
                    Answer.ok(
                        "text/plain; version=0.0.4; charset=utf-8",
                        measured.scrape().getBytes(StandardCharsets.UTF_8))));
    HttpServer server =
        new HttpServer(
            host,
            port,
            new FrontDoor(
                new Router(routes), new Guard(token, ""), "", (pattern, status, nanos) -> {}));
    http = server;
    try {
      server.start();
    } catch (IOException e) {
      close();
      throw new Failure(ExitCode.FAILED, e.getMessage() + "; choose another with --http PORT", e);
    }
    LOG.info("health and metrics at {}", server.url());
  }

  /**
   * Whether it is well.
   *
   * @param status {@code up}
   */
  record Health(String status) {}

  private Answer ready() {
    List<String> waiting =
        stages.stream()
            .filter(stage -> !stage.isRunning())
            .map(
                stage ->
                    String.format(
                        Locale.ROOT,
                        "%s (%.0f%% of its state restored)",
                        stage.name(),
                        100 * stage.restored()))
            .toList();
    if (waiting.isEmpty()) {
      return Answer.json(new Health("up"));
    }
    throw Problem.Kind.NOT_READY.because("Not running yet: " + String.join(", ", waiting) + ".");
  }

  /** Stops listening; the stages go on. */
  @Override
  public void close() {
    if (http != null) {
      http.close();
    }
    if (metrics != null) {
      metrics.close();
    }
  }
}
