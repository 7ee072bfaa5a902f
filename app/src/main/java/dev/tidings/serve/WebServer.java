package dev.tidings.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Settings;
import dev.tidings.serve.api.Api;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.catalog.Limits;
import dev.tidings.serve.http.FrontDoor;
import dev.tidings.serve.http.Guard;
import dev.tidings.serve.http.HttpServer;
import dev.tidings.serve.http.Router;
import dev.tidings.serve.live.CollectChanges;
import dev.tidings.serve.live.LiveEvents;
import dev.tidings.serve.pipeline.PipelineState;
import dev.tidings.serve.pipeline.WatchPipeline;
import dev.tidings.serve.pipeline.WatchedStage;
import dev.tidings.serve.read.ReadTopics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web server: page, REST, live events and feeds over the topics of one installation.
 *
 * <p>Started, it answers at once, and {@code /health/ready} says from when on it shows everything.
 */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final LiveEvents live;
  private final ReadTopics reading;
  private final WatchPipeline pipeline;
  private final ServeMetrics metrics;
  private final PublishPosted intake;
  private final HttpServer http;

  private WebServer(Settings settings, KafkaAccess kafka, List<WatchedStage> stages) {
    Limits limits = ServeSettings.limits(settings);
    Catalog catalog = Catalog.empty(limits);
    // Event ids of this run must not be taken for those of another.
    String instance = UUID.randomUUID().toString().substring(0, 8);
    live = new LiveEvents(instance, settings.get(ServeSettings.MAX_LISTENERS));
    reading =
        new ReadTopics(
            settings,
            kafka.consumers(),
            catalog,
            progress -> new CollectChanges(catalog.stories(), live, progress::isReady),
            settings.get(ServeSettings.PAST),
            limits,
            Clock.systemUTC());
    metrics = new ServeMetrics(catalog, live);
    metrics.watch(reading.progress());
    reading.topics().forEach(topic -> metrics.watchTopic(reading.progress(), topic));
    pipeline =
        new WatchPipeline(stages, kafka.admin(), catalog, reading.progress(), this::measured);
    intake = new PublishPosted(settings, kafka.admin());
    String publicUrl = settings.get(ServeSettings.PUBLIC_URL);
    FrontDoor door =
        new FrontDoor(
            new Router(
                Api.routes(
                    catalog,
                    live,
                    pipeline,
                    stages,
                    metrics::scrape,
                    intake,
                    settings.get(ServeSettings.MAX_POST_MEGABYTES) << 20)),
            new Guard(
                settings.get(ServeSettings.TOKEN),
                settings.get(ServeSettings.PUBLISH_TOKEN),
                publicUrl),
            publicUrl,
            metrics::answered);
    http = new HttpServer(settings.get(ServeSettings.HOST), settings.get(ServeSettings.PORT), door);
  }

  /**
   * Starts to listen and to read. Returns when it takes requests.
   *
   * @param stages whose state is shown, wherever they run
   * @throws dev.tidings.pipe.SettingsException when others could reach it without a token
   * @throws UncheckedIOException when the port is taken
   */
  public static WebServer start(Settings settings, KafkaAccess kafka, List<WatchedStage> stages) {
    ServeSettings.requireSafe(settings);
    WebServer server = new WebServer(settings, kafka, stages);
    try {
      server.http.start();
    } catch (IOException e) {
      server.close();
      throw new UncheckedIOException(e);
    }
    server.reading.start();
    server.pipeline.start();
    LOG.info("reading the news at {}", server.url());
    return server;
  }

  /** The page's address as seen from this machine. */
  public String url() {
    return http.url();
  }

  /** Whether everything is shown that was in the topics at the start. */
  public boolean isReady() {
    return reading.progress().isReady();
  }

  /** Stops listening and reading. */
  @Override
  public void close() {
    pipeline.close();
    live.close();
    http.close();
    intake.close();
    reading.close();
  }

  private void measured(PipelineState state) {
    metrics.measured(state);
    live.beat();
    try {
      live.announce("pipeline", Json.mapper().writeValueAsString(state));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
