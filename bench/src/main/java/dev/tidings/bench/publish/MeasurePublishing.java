package dev.tidings.bench.publish;

import dev.tidings.app.broker.EmbeddedBroker;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.PublishArticles;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.ArticlePublisher;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.ingest.read.ReadArticles;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.tools.ProducerPerformance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishing beside Kafka's producer performance tool. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Publish JSON Lines in turn with Kafka's producer performance tool and as Tidings does.",
      "Both have the same records and settings of the producer. The tool's own figure leaves out",
      "that it reads the file beforehand, so the ratio is also taken from the file to the last",
      "record, as Tidings' is. In turn, because a shared machine changes from minute to minute; the",
      "first round warms up and does not count. The broker is in this process."
    },
    footer = {
      "",
      "Examples:",
      "  tidings-bench publish",
      "  tidings-bench publish news.jsonl --rounds 7"
    })
public final class MeasurePublishing implements Callable<Integer> {
  private static final Pattern RATE = Pattern.compile("([0-9.]+) records/sec");

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "JSON Lines (default: made).")
  private @Nullable Path given;

  @Option(
      names = "--articles",
      description = "How many are made where there is no file (default: ${DEFAULT-VALUE}).")
  private int articles = 100_000;

  @Option(names = "--rounds", description = "How often (default: ${DEFAULT-VALUE}).")
  private int rounds = 7;

  @Override
  public Integer call() throws IOException {
    Path file = given == null ? MakeArticles.write(articles) : given;
    try {
      measure(file);
    } finally {
      if (given == null) {
        Files.delete(file);
      }
    }
    return 0;
  }

  private void measure(Path file) throws IOException {
    long lines;
    try (var all = Files.lines(file)) {
      lines = all.count();
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      Settings settings = settings(broker);
      try (KafkaConnection kafka = KafkaConnection.open(settings)) {
        new TopicAdmin(kafka).create(TopicSpec.of(IngestTopics.ALL, settings));
      }
      double[] sending = new double[rounds];
      double[] whole = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        long begin = System.nanoTime();
        double tool = tool(broker, settings, file, lines);
        double toolWhole = lines / ((System.nanoTime() - begin) / 1e9);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        double own = publish(settings, file);
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        sending[round] = own / tool;
        whole[round] = own / toolWhole;
        System.out.printf(
            Locale.ROOT,
            "round %d: tool %,.0f/s, from the file %,.0f/s; tidings %,.0f/s (%.1f us of its"
                + " reading thread); ratio %.2f, %.2f%n",
            round,
            tool,
            toolWhole,
            own,
            cpu / 1e3 / lines,
            sending[round],
            whole[round]);
      }
      System.out.printf(
          Locale.ROOT,
          "median ratio without the first round %.2f, from the file %.2f%n",
          median(sending),
          median(whole));
    }
  }

  private static double median(double[] ofRounds) {
    double[] warm = Arrays.copyOfRange(ofRounds, Math.min(1, ofRounds.length - 1), ofRounds.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  private static Settings settings(EmbeddedBroker broker) {
    return Settings.of(
        Stages.all().settings(),
        List.of(
            new Settings.Layer(
                "bench", Map.of("kafka.bootstrap.servers", broker.bootstrapServers()))));
  }

  /** Records a second. */
  private static double tool(EmbeddedBroker broker, Settings settings, Path file, long lines) {
    PrintStream out = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      ProducerPerformance.main(
          new String[] {
            "--topic",
            PipeSettings.fullName(settings, IngestTopics.ARTICLES),
            "--num-records",
            String.valueOf(lines),
            "--throughput",
            "-1",
            "--payload-file",
            file.toString(),
            "--command-property",
            "bootstrap.servers=" + broker.bootstrapServers(),
            "acks=all",
            "enable.idempotence=true",
            "compression.type=lz4",
            "linger.ms=5",
            "batch.size=65536",
            "max.request.size=4194304"
          });
    } catch (Exception e) { // as its signature says
      throw new IllegalStateException(e);
    } finally {
      System.setOut(out);
    }
    Matcher rate = RATE.matcher(said.toString(StandardCharsets.UTF_8));
    double last = 0;
    while (rate.find()) {
      last = Double.parseDouble(rate.group(1));
    }
    return last;
  }

  /** Articles a second. */
  private static double publish(Settings settings, Path file) {
    try (ArticlePublisher publisher = new ArticlePublisher(settings)) {
      PublishArticles publish =
          new PublishArticles(
              publisher,
              new PublishArticles.Listener() {
                @Override
                public void refused(String complaint) {
                  System.out.println(complaint);
                }

                @Override
                public void sent(PublishArticles work) {}
              },
              () -> false);
      long begin = System.nanoTime();
      new ReadArticles(Limits.forFiles()).read(file, publish);
      publish.finish();
      return publish.published() / ((System.nanoTime() - begin) / 1e9);
    }
  }
}
