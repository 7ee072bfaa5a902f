package dev.tidings.app.adopt;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.ingest.CheckArticle;
import dev.tidings.ingest.IngestSettings;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;

/** Reads a topic to its end, or on and on, and publishes what is in it. */
public final class RunAdoption {
  private static final int MAX_BATCH = 2_000;

  private final KafkaConnection kafka;
  private final AdoptSettings settings;
  private final Look look;

  /** Is shown how it goes after each batch. */
  @FunctionalInterface
  public interface Look {
    /**
     * Some were transferred, or nothing was there for a moment.
     *
     * @param left records of the topic that are still to be read, by whoever has their partitions
     */
    void at(AdoptCounts counts, long left);
  }

  public RunAdoption(KafkaConnection kafka, AdoptSettings settings, Look look) {
    this.kafka = kafka;
    this.settings = settings;
    this.look = look;
  }

  /**
   * Transfers until {@code stopped}, or to the end that the topic had at the start.
   *
   * @throws Failure when Kafka does not let it go on; what was transferred stays
   */
  public AdoptCounts run(BooleanSupplier stopped) {
    AdoptCounts counts = new AdoptCounts();
    try (KafkaConsumer<byte[], byte[]> consumer = kafka.groupConsumer(settings.group(), MAX_BATCH);
        KafkaProducer<byte[], byte[]> producer =
            kafka.transactionalProducer(settings.group() + "-" + UUID.randomUUID())) {
      MeasureRest rest = new MeasureRest(consumer, settings.topic());
      consumer.subscribe(List.of(settings.topic()));
      producer.initTransactions();
      AdoptTopic topic =
          new AdoptTopic(
              consumer,
              producer,
              new AdoptRecord(
                  settings.fields(),
                  new CheckArticle(kafka.settings().get(IngestSettings.MAX_RECORD_BYTES)),
                  Clock.systemUTC()),
              PipeSettings.fullName(kafka.settings(), IngestTopics.ARTICLES),
              PipeSettings.fullName(kafka.settings(), IngestTopics.REJECTED),
              counts);
      while (!stopped.getAsBoolean()) {
        boolean idle = topic.transfer() == 0;
        long left = idle ? rest.committed(settings.once()) : rest.read();
        look.at(counts, left);
        if (settings.once() && idle && left == 0) {
          break;
        }
      }
      return counts;
    } catch (KafkaException e) {
      throw new Failure(
          ExitCode.FAILED, "cannot adopt " + settings.topic() + ": " + Failure.rootMessage(e), e);
    }
  }
}
