package dev.tidings.app.adopt;

import dev.tidings.app.adopt.AdoptRecord.Adopted;
import dev.tidings.app.adopt.AdoptRecord.Refused;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ApplicationRecoverableException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transfers records batch by batch, each batch in one transaction with its offsets. */
final class AdoptTopic {
  private static final Logger LOG = LoggerFactory.getLogger(AdoptTopic.class);
  private static final Duration POLL = Duration.ofMillis(200);

  /** A batch that fails that often in a row is not a passing trouble. */
  private static final int MAX_FAILURES = 5;

  private final Consumer<byte[], byte[]> consumer;
  private final Producer<byte[], byte[]> producer;
  private final AdoptRecord adopt;
  private final String articles;
  private final String rejected;
  private final AdoptCounts counts;
  private int failures;

  /**
   * Over an open consumer that has subscribed and a producer whose transactions are initialised.
   *
   * @param articles full name of the input topic
   * @param rejected full name of the rejected topic
   */
  AdoptTopic(
      Consumer<byte[], byte[]> consumer,
      Producer<byte[], byte[]> producer,
      AdoptRecord adopt,
      String articles,
      String rejected,
      AdoptCounts counts) {
    this.consumer = consumer;
    this.producer = producer;
    this.adopt = adopt;
    this.articles = articles;
    this.rejected = rejected;
    this.counts = counts;
  }

  /**
   * Transfers what is there; waits a moment when there is nothing.
   *
   * @return how many records were read
   * @throws Failure when Kafka does not let it go on
   */
  int transfer() {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
    if (records.isEmpty()) {
      return 0;
    }
    AdoptCounts batch = new AdoptCounts();
    try {
      producer.beginTransaction();
      for (ConsumerRecord<byte[], byte[]> record : records) {
        // The commit fails when one of them does.
        Future<?> unused = producer.send(transformed(record, batch));
      }
      producer.sendOffsetsToTransaction(records.nextOffsets(), consumer.groupMetadata());
      producer.commitTransaction();
    } catch (ApplicationRecoverableException | AuthorizationException e) {
      throw ended(e);
    } catch (KafkaException e) {
      giveBack(e);
      return 0;
    }
    failures = 0;
    counts.add(batch);
    return records.count();
  }

  private ProducerRecord<byte[], byte[]> transformed(
      ConsumerRecord<byte[], byte[]> record, AdoptCounts batch) {
    AdoptRecord.Result result = adopt.apply(record);
    if (result instanceof Adopted adopted) {
      batch.adopted(adopted.value() == null);
      return output(articles, AdoptRecord.key(adopted.articleId()), adopted.value());
    }
    Refused refused = (Refused) result;
    batch.refused(refused.rejected());
    ProducerRecord<byte[], byte[]> output =
        output(rejected, refused.rejected().key(), refused.rejected().value());
    refused.rejected().headers(AdoptSettings.STAGE).forEach(output.headers()::add);
    return output;
  }

  @SuppressWarnings("NullAway") // Kafka's records may have neither key nor value
  private static ProducerRecord<byte[], byte[]> output(
      String topic, byte @Nullable [] key, byte @Nullable [] value) {
    return new ProducerRecord<>(topic, key, value);
  }

  /** Undoes the batch, so that it is read again, here or by whoever has its partitions now. */
  private void giveBack(KafkaException e) {
    failures++;
    if (failures >= MAX_FAILURES) {
      throw ended(e);
    }
    LOG.warn("a batch is tried again: {}", Failure.rootMessage(e));
    try {
      producer.abortTransaction();
    } catch (KafkaException fatal) {
      throw ended(fatal);
    }
    Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(consumer.assignment());
    for (TopicPartition partition : consumer.assignment()) {
      OffsetAndMetadata offset = committed.get(partition);
      if (offset == null) {
        consumer.seekToBeginning(List.of(partition));
      } else {
        consumer.seek(partition, offset);
      }
    }
  }

  private static Failure ended(KafkaException e) {
    String what =
        e instanceof AuthorizationException
            ? "Kafka does not allow the transfer: "
            : "the transfer ended: ";
    return new Failure(
        ExitCode.FAILED,
        what + Failure.rootMessage(e) + ". Nothing is lost or doubled; start it again to go on.",
        e);
  }
}
