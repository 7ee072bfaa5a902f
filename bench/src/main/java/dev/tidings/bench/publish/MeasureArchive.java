package dev.tidings.bench.publish;

import dev.tidings.app.Main;
import dev.tidings.app.broker.EmbeddedBroker;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Settings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether publishing an archive takes memory that grows with it. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description = {
      "Publish a large web archive with a small heap, and see what is left of the heap.",
      "The archive is made as it is read, of the bundled sample; the broker is in this process."
    },
    footer = {"", "Examples:", "  tidings-bench archive --megabytes 1024 --heap 256m"})
public final class MeasureArchive implements Callable<Integer> {
  private static final long MEGABYTE = 1 << 20;

  @Option(names = "--megabytes", description = "Size of the archive (default: ${DEFAULT-VALUE}).")
  private long megabytes = 1024;

  @Option(names = "--heap", description = "What 'publish' may use (default: ${DEFAULT-VALUE}).")
  private String heap = "256m";

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  /**
   * What it took.
   *
   * @param published what {@code tidings publish} said at its end
   * @param heapLeft megabytes after collections, by tenths of them
   * @param heapMost megabytes before a collection
   */
  record Result(
      long megabytes,
      long pages,
      double seconds,
      String published,
      List<Integer> heapLeft,
      int heapMost,
      String heap) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path log = Files.createTempFile("tidings-gc", ".log");
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      createTopics(broker);
      Result result = publish(broker, log);
      System.out.println(json ? Json.mapper().writeValueAsString(result) : text(result));
      return result.published().isEmpty() ? 1 : 0;
    } finally {
      Files.delete(log);
    }
  }

  private static void createTopics(EmbeddedBroker broker) {
    Settings settings =
        Settings.of(
            Stages.all().settings(),
            List.of(
                new Settings.Layer(
                    "bench", Map.of("kafka.bootstrap.servers", broker.bootstrapServers()))));
    try (KafkaConnection kafka = KafkaConnection.open(settings)) {
      new TopicAdmin(kafka).create(TopicSpec.of(IngestTopics.ALL, settings));
    }
  }

  private Result publish(EmbeddedBroker broker, Path log) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Xlog:gc:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "publish",
                "-",
                "--json",
                "-b",
                broker.bootstrapServers())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long begin = System.nanoTime();
    long pages;
    try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
      pages = new MakeArchive().write(megabytes * MEGABYTE, out);
    }
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    double seconds = (System.nanoTime() - begin) / 1e9;
    HeapLog heapLog = HeapLog.read(log);
    return new Result(megabytes, pages, seconds, said, heapLog.left(), heapLog.most(), heap);
  }

  private static String text(Result result) {
    return String.format(
        Locale.ROOT,
        "%d MB, %d pages in %.0f s (%.0f/s, %.1f MB/s)%n%s%n"
            + "heap of at most %s: left after collections, by tenths of them: %s MB;"
            + " most before one: %d MB",
        result.megabytes(),
        result.pages(),
        result.seconds(),
        result.pages() / result.seconds(),
        result.megabytes() / result.seconds(),
        result.published(),
        result.heap(),
        result.heapLeft(),
        result.heapMost());
  }
}
