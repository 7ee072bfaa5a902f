package dev.tidings.serve.sample;

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
import java.io.IOException;
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

/**
 * A server over sample news, for browser tests. Prints {@code URL ...} when it is ready, takes one
 * command a line and answers each with {@code DONE}; ends with its standard input.
 */
public final class SampleServer {
  private SampleServer() {}

  public static void main(String[] args)
      throws IOException, ExecutionException, InterruptedException {
    SampleNews news = new SampleNews(Instant.now());
    try (EmbeddedBroker broker = EmbeddedBroker.start();
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      Settings settings =
          Settings.of(
              Stream.concat(PipeSettings.ALL.stream(), ServeSettings.ALL.stream()).toList(),
              List.of(
                  new Settings.Layer(
                      "test", Map.of("tidings.serve.port", args.length > 0 ? args[0] : "0"))));
      WriteTopics.create(settings, admin);
      try (WriteTopics topics = new WriteTopics(settings, broker.bootstrapServers());
          WebServer server =
              WebServer.start(settings, access(broker.bootstrapServers(), admin), stages())) {
        topics.write(news.stories());
        topics.reject("ingest", rejected());
        topics.flush();
        while (!server.isReady()) {
          Thread.sleep(50);
        }
        System.out.println("URL " + server.url());
        obey(news, topics);
      }
    }
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

  private static void obey(SampleNews news, WriteTopics topics) throws IOException {
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      switch (line.strip()) {
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
        default -> throw new IOException("unknown command " + line);
      }
      System.out.println("DONE " + line);
    }
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
