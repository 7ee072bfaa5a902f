package dev.tidings.bench.serve;

import dev.tidings.app.broker.EmbeddedBroker;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Readers who ask for the front list one time after the other, while stories change. */
@Command(
    name = "reading",
    mixinStandardHelpOptions = true,
    description = "Measure how fast the front list is served, and live events.")
public final class MeasureReading implements Callable<Integer> {
  private static final Duration WARM_UP = Duration.ofSeconds(10);

  @Parameters(paramLabel = "STORIES", description = "stories.jsonl of 'tidings process'.")
  private Path stories = Path.of("stories.jsonl");

  @Option(names = "--stories", description = "Stories held (default: ${DEFAULT-VALUE}).")
  private int count = 10_000;

  @Option(names = "--clients", description = "Readers at once (default: ${DEFAULT-VALUE}).")
  private int clients = 50;

  @Option(names = "--listeners", description = "Live listeners (default: ${DEFAULT-VALUE}).")
  private int listeners = 500;

  @Option(
      names = "--changes",
      description = "Stories changed a second (default: ${DEFAULT-VALUE}).")
  private int changes = 20;

  @Option(names = "--seconds", description = "How long (default: ${DEFAULT-VALUE}).")
  private int seconds = 20;

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new MeasureReading()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start();
        KafkaConnection kafka = KafkaConnection.open(settings(broker));
        KafkaProducer<byte[], byte[]> producer = producer(broker)) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      ManyStories many = new ManyStories(stories, kafka.settings(), producer);
      many.write(count);
      long began = System.nanoTime();
      try (ServerProcess server = ServerProcess.start(broker.bootstrapServers(), "-Xmx1g")) {
        System.out.printf(
            "%d stories: ready %.1f s after the start%n", count, (System.nanoTime() - began) / 1e9);
        HttpClient client = HttpClient.newHttpClient();
        read("front list, nothing changes", client, server);
        ListenToStories listening = new ListenToStories(client);
        listening.start(server.url(), listeners);
        Changes changing = new Changes(many, listening);
        changing.start();
        read(
            "front list, " + changes + " changes a second, " + listeners + " listeners",
            client,
            server);
        changing.end();
        System.out.printf(
            "changes heard: %s; %d listeners cut off%n", listening.delays(), listening.lost());
      }
    }
    return 0;
  }

  /** Changes stories at a fixed rate. */
  private final class Changes {
    private final AtomicBoolean ended = new AtomicBoolean();
    private final FutureTask<Void> task;

    Changes(ManyStories many, ListenToStories listening) {
      task =
          new FutureTask<>(
              () -> {
                long next = System.nanoTime();
                for (int version = 1; !ended.get(); version++) {
                  // A prime, so that stories of all kinds change.
                  int number = (int) (version * 7919L % count);
                  listening.expect(ManyStories.id(number));
                  many.change(number, version);
                  next += 1_000_000_000L / changes;
                  LockSupport.parkNanos(next - System.nanoTime());
                }
                return null;
              });
    }

    void start() {
      new Thread(task, "changes").start();
    }

    void end() throws Exception {
      ended.set(true);
      task.get();
    }
  }

  private void read(String what, HttpClient client, ServerProcess server) throws Exception {
    readFor(WARM_UP, client, server.url());
    long cpu = server.cpuNanos();
    Latencies taken = readFor(Duration.ofSeconds(seconds), client, server.url());
    System.out.printf(
        "%s: %s; %.0f answers/s, %.2f ms of the server's CPU each%n",
        what,
        taken,
        taken.count() / (double) seconds,
        (server.cpuNanos() - cpu) / 1e6 / taken.count());
  }

  private Latencies readFor(Duration time, HttpClient client, String url) throws Exception {
    Latencies taken = new Latencies();
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/stories")).build();
    long end = System.nanoTime() + time.toNanos();
    ExecutorService readers = Executors.newFixedThreadPool(clients);
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        running.add(readers.submit(() -> readUntil(end, request, client, taken)));
      }
      for (Future<Void> each : running) {
        each.get();
      }
    } finally {
      readers.shutdownNow();
    }
    return taken;
  }

  private static Void readUntil(long end, HttpRequest request, HttpClient client, Latencies taken)
      throws IOException, InterruptedException {
    while (System.nanoTime() < end) {
      long began = System.nanoTime();
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException("status " + answer.statusCode());
      }
      taken.add(System.nanoTime() - began);
    }
    return null;
  }

  private static Settings settings(EmbeddedBroker broker) {
    return Settings.of(
        PipeSettings.ALL,
        List.of(
            new Settings.Layer(
                "bench",
                Map.of(
                    "kafka.bootstrap.servers",
                    broker.bootstrapServers(),
                    PipeSettings.REPLICATION.key(),
                    "-1"))));
  }

  private static KafkaProducer<byte[], byte[]> producer(EmbeddedBroker broker) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", broker.bootstrapServers()),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }
}
