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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.tools.ProducerPerformance;

/**
 * Publishes a file of JSON Lines to a broker in this process, in turn with Kafka's producer
 * performance tool and as {@code tidings publish} does, with the same settings of the producer:
 *
 * <pre>
 * java -Xmx2g -cp ... dev.tidings.bench.publish.MeasurePublishing articles.jsonl [rounds]
 * </pre>
 *
 * <p>In turn, because a machine that is shared changes from minute to minute; the ratio of each
 * round is what counts, and the first round warms up.
 */
public final class MeasurePublishing {
  private static final Pattern RATE = Pattern.compile("([0-9.]+) records/sec");

  private MeasurePublishing() {}

  /**
   * Measures.
   *
   * @param args file of JSON Lines, number of rounds (5)
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    long lines;
    try (var all = Files.lines(file)) {
      lines = all.count();
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      Settings settings = settings(broker);
      try (KafkaConnection kafka = KafkaConnection.open(settings)) {
        new TopicAdmin(kafka).create(TopicSpec.of(IngestTopics.ALL, settings));
      }
      double[] ratios = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        double tool = tool(broker, settings, file, lines);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        double own = publish(settings, file);
        double micros =
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e3 / lines;
        ratios[round] = own / tool;
        System.out.printf(
            Locale.ROOT,
            "round %d: tool %,.0f/s, tidings %,.0f/s, ratio %.2f; %.1f us of the reading thread%n",
            round,
            tool,
            own,
            ratios[round],
            micros);
      }
      double[] warm = Arrays.copyOfRange(ratios, Math.min(1, rounds - 1), rounds);
      Arrays.sort(warm);
      System.out.printf(Locale.ROOT, "median ratio %.2f%n", warm[warm.length / 2]);
    }
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
