package dev.tidings.app.batch;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Lineage;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.StageProperties;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Puts each line of some files on the input topic as it is, malformed ones too: the pipeline says
 * what is wrong with them. Only what does not fit a record is rejected here.
 */
final class FeedArticles {
  /** Room for what Kafka adds to a record. */
  static final int MAX_LINE_BYTES = StageProperties.MAX_RECORD_BYTES - 4_096;

  private final KafkaConnection kafka;
  private final StopSignal stop;
  private final String articles;
  private final String rejected;
  private final int partitions;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
  private long read;
  private long sent;

  FeedArticles(KafkaConnection kafka, StopSignal stop) {
    this.kafka = kafka;
    this.stop = stop;
    this.articles = PipeSettings.fullName(kafka.settings(), IngestTopics.ARTICLES);
    this.rejected = PipeSettings.fullName(kafka.settings(), IngestTopics.REJECTED);
    this.partitions = kafka.settings().get(PipeSettings.PARTITIONS);
  }

  /**
   * Reads all lines of all sources.
   *
   * @param perSecond lines a second, 0 for as many as possible
   * @param look told the number of lines read so far, after each
   * @return the number of lines read
   */
  long feed(List<Source> sources, double perSecond, LongConsumer look) {
    long began = System.nanoTime();
    try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
      for (Source source : sources) {
        try (Lines lines = source.open(MAX_LINE_BYTES)) {
          for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (perSecond > 0 && stop.await(untilDue(began, perSecond))) {
              throw new Failure(ExitCode.FAILED, "stopped before all was read");
            }
            send(producer, record(source, line));
            look.accept(++read);
          }
        } catch (IOException e) {
          throw new Failure(
              ExitCode.FAILED, "cannot read " + source.name() + ": " + Failure.rootMessage(e), e);
        }
      }
      producer.flush();
    }
    checkSent();
    return read;
  }

  /** How many records were put on the input topic, over all calls: lines but for those too long. */
  long sent() {
    return sent;
  }

  private Duration untilDue(long began, double perSecond) {
    long due = began + (long) (read / perSecond * 1e9);
    return Duration.ofNanos(Math.max(0, due - System.nanoTime()));
  }

  private void send(KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
    checkSent();
    if (stop.isRequested()) {
      throw new Failure(ExitCode.FAILED, "stopped before all was read");
    }
    Future<?> unused =
        producer.send(
            record,
            (metadata, exception) -> {
              if (exception != null) {
                failure.compareAndSet(null, exception);
              }
            });
  }

  private ProducerRecord<byte[], byte[]> record(Source source, Lines.Line line) {
    if (!line.tooLong()) {
      sent++;
      int partition = (int) (read % partitions);
      return new ProducerRecord<>(articles, partition, null, line.bytes());
    }
    String detail =
        "line "
            + line.number()
            + " of "
            + source.name()
            + " has "
            + line.length()
            + " bytes; a record has at most "
            + MAX_LINE_BYTES
            + "; the first "
            + Lines.KEPT_OF_TOO_LONG
            + " are kept";
    Lineage lineage = new Lineage(source.name(), 0, line.number(), Instant.now());
    Rejected reject = new Rejected(null, line.bytes(), "too-large", detail, lineage);
    return new ProducerRecord<>(
        rejected, 0, null, null, line.bytes(), reject.headers(Account.STAGE));
  }

  private void checkSent() {
    Exception failed = failure.get();
    if (failed != null) {
      throw new Failure(
          ExitCode.FAILED, "the broker did not take an article: " + failed.getMessage(), failed);
    }
  }
}
