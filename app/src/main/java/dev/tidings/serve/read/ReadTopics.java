package dev.tidings.serve.read;

import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import dev.tidings.serve.catalog.Catalog;
import dev.tidings.serve.catalog.Limits;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the catalog as the topics are, in a thread of its own, until closed. */
public final class ReadTopics implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReadTopics.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration EXTEND = Duration.ofSeconds(10);
  private static final Duration EXTEND_WHEN_MISSING = Duration.ofSeconds(1);
  private static final Duration RETRY = Duration.ofSeconds(1);

  /** Lists are sorted anew at most so often. */
  private static final Duration REFRESH = Duration.ofMillis(250);

  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final Catalog catalog;
  private final StoryListener listener;
  private final List<Source> sources;
  private final Map<String, Source> sourcesByTopic;
  private final Clock clock;
  private final Progress progress = new Progress();
  private final Thread thread = new Thread(this::run, "read-topics");
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile @Nullable Consumer<byte[], byte[]> reading;

  /**
   * Reads the topics of an installation.
   *
   * @param consumers makes a consumer without a group that sees committed records only
   * @param listener made for this reader's progress, is told what changes
   * @param past how far back logs are read
   */
  public ReadTopics(
      Settings settings,
      Supplier<Consumer<byte[], byte[]>> consumers,
      Catalog catalog,
      Function<Progress, StoryListener> listener,
      Duration past,
      Limits limits,
      Clock clock) {
    this.consumers = consumers;
    this.catalog = catalog;
    this.listener = listener.apply(progress);
    this.clock = clock;
    this.sources = new Sources(catalog, this.listener).all(past, limits);
    this.sourcesByTopic =
        sources.stream()
            .collect(
                Collectors.toMap(
                    source -> PipeSettings.fullName(settings, source.topic()), source -> source));
    thread.setDaemon(true);
  }

  /** Begins to read. */
  public void start() {
    thread.start();
  }

  /** The topics that it reads, names without the prefix of the installation. */
  public List<String> topics() {
    return sources.stream().map(source -> source.topic().name()).toList();
  }

  /** How far it is. */
  public Progress progress() {
    return progress;
  }

  @Override
  public void close() {
    closing.countDown();
    Consumer<byte[], byte[]> consumer = reading;
    if (consumer != null) {
      consumer.wakeup();
    }
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!isClosed()) {
      try (Consumer<byte[], byte[]> consumer = consumers.get()) {
        reading = consumer;
        read(consumer);
      } catch (WakeupException e) {
        LOG.debug("told to end");
      } catch (KafkaException e) {
        LOG.warn("reading the topics failed, trying again in {} s", RETRY.toSeconds(), e);
        progress.inTrouble("Kafka: " + e.getMessage());
        pause();
      } catch (RuntimeException e) {
        LOG.error("reading the topics failed, trying again in {} s", RETRY.toSeconds(), e);
        progress.inTrouble(e.toString());
        pause();
      }
    }
  }

  private void read(Consumer<byte[], byte[]> consumer) {
    Assignment assignment = new Assignment(consumer, sourcesByTopic, clock);
    long nextExtension = 0;
    long nextRefresh = 0;
    while (!isClosed()) {
      if (clock.millis() >= nextExtension) {
        List<String> missing = assignment.extend();
        progress.missing(missing);
        Duration wait = missing.isEmpty() ? EXTEND : EXTEND_WHEN_MISSING;
        nextExtension = clock.millis() + wait.toMillis();
      }
      if (consumer.assignment().isEmpty()) {
        pause();
        continue;
      }
      apply(consumer.poll(POLL));
      long left = assignment.left();
      if (clock.millis() >= nextRefresh || (left == 0 && !progress.isReady())) {
        catalog.refresh();
        listener.refreshed();
        nextRefresh = clock.millis() + REFRESH.toMillis();
        // Ready means that lists show it, too.
        progress.left(progress.missingTopics().isEmpty() ? left : Math.max(1, left));
      }
    }
  }

  private void apply(ConsumerRecords<byte[], byte[]> records) {
    for (Map.Entry<String, Source> entry : inOrder()) {
      List<ConsumerRecord<byte[], byte[]>> ofTopic = new ArrayList<>();
      records.records(entry.getKey()).forEach(ofTopic::add);
      Source source = entry.getValue();
      progress.count(source.topic().name(), ofTopic.size());
      List<ConsumerRecord<byte[], byte[]>> wanted =
          source.isTable() ? KeepNewest.of(ofTopic) : ofTopic;
      wanted.forEach(record -> apply(source, record));
    }
  }

  private void apply(Source source, ConsumerRecord<byte[], byte[]> record) {
    try {
      source.sink().accept(record);
    } catch (IOException | RuntimeException e) {
      // Whatever a record does, the next ones are still to be read.
      progress.countUnreadable();
      LOG.warn(
          "skipped an unreadable record at {}-{} offset {}: {}",
          record.topic(),
          record.partition(),
          record.offset(),
          e.getMessage());
    }
  }

  private List<Map.Entry<String, Source>> inOrder() {
    return sourcesByTopic.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> sources.indexOf(e.getValue())))
        .toList();
  }

  private boolean isClosed() {
    return closing.getCount() == 0;
  }

  private void pause() {
    try {
      if (closing.await(RETRY.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("closed while waiting");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
