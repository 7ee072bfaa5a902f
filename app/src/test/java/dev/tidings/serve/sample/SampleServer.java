package dev.tidings.serve.sample;

import static org.awaitility.Awaitility.await;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.app.broker.EmbeddedBroker;
import dev.tidings.ingest.Duplicate;
import dev.tidings.pipe.Lineage;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.Settings;
import dev.tidings.serve.KafkaAccess;
import dev.tidings.serve.ServeSettings;
import dev.tidings.serve.WebServer;
import dev.tidings.serve.pipeline.WatchedStage;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.Topology;

/** A server over sample news on a broker of its own, for browsers. */
public final class SampleServer implements AutoCloseable {
  private final SampleNews news = new SampleNews(Instant.now());
  private final EmbeddedBroker broker = EmbeddedBroker.start();
  private final Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  private final WriteTopics topics;
  private final WebServer server;

  /** Starts it; returns when all of the news is shown. Port 0 takes any free one. */
  public SampleServer(int port) throws ExecutionException, InterruptedException {
    Settings settings =
        Settings.of(
            Stream.concat(PipeSettings.ALL.stream(), ServeSettings.ALL.stream()).toList(),
            List.of(
                new Settings.Layer("test", Map.of("tidings.serve.port", String.valueOf(port)))));
    WriteTopics.create(settings, admin);
    topics = new WriteTopics(settings, broker.bootstrapServers());
    topics.write(news.stories());
    topics.reject("ingest", rejected());
    topics.flush();
    server = WebServer.start(settings, access(broker.bootstrapServers(), admin), stages());
    await().until(server::isReady);
  }

  /** Serves on the given port, or any, until the standard input ends; each line is a command. */
  public static void main(String[] args) throws Exception {
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (SampleServer sample = new SampleServer(args.length > 0 ? Integer.parseInt(args[0]) : 0)) {
      System.out.println("URL " + sample.url());
      for (String line = commands.readLine(); line != null; line = commands.readLine()) {
        sample.happen(line.strip());
        System.out.println("DONE " + line);
      }
    }
  }

  public String url() {
    return server.url();
  }

  /** Lets something happen: {@code new}, {@code grow} or {@code merge}. */
  public void happen(String command) {
    switch (command) {
      case "new" -> topics.write(news.arrival());
      case "grow" ->
          topics.write(
              news.earthquake()
                  .article("Meridian News", 560, "Second survivor found under Mandalay hotel")
                  .reprint("Coastline Daily", 561, Duplicate.Kind.SAME_TEXT));
      case "merge" -> {
        topics.write(AggregateTopics.STORIES, "port", news.merged("port", "bridge"));
        topics.write(AggregateTopics.STORIES, "port", null);
        topics.flush();
      }
      default -> throw new IllegalArgumentException("unknown command " + command);
    }
  }

  @Override
  public void close() {
    server.close();
    topics.close();
    admin.close();
    broker.close();
  }

  /** Access without a group, committed records only. */
  public static KafkaAccess access(String bootstrapServers, Admin admin) {
    return new KafkaAccess(
        () ->
            new KafkaConsumer<>(
                Map.of(
                    "bootstrap.servers",
                    bootstrapServers,
                    "isolation.level",
                    "read_committed",
                    "enable.auto.commit",
                    "false",
                    "auto.offset.reset",
                    "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer()),
        admin);
  }

  /** Stages that do not run. */
  public static List<WatchedStage> stages() {
    Topology topology = new Topology();
    topology.addSource("ingest-read-articles", "tidings.articles");
    topology.addSink("ingest-write-unique", "tidings.unique-articles", "ingest-read-articles");
    return List.of(
        new WatchedStage(
            "ingest",
            "tidings-ingest",
            List.of("tidings.articles"),
            List.of("tidings.unique-articles"),
            topology.describe(),
            () -> 1.0));
  }

  private static Rejected rejected() {
    return new Rejected(
        null,
        new byte[] {1},
        "not-json",
        "the value is not JSON",
        new Lineage("tidings.articles", 0, 3, Instant.EPOCH));
  }
}
