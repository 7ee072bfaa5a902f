package dev.tidings.bench.pipeline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.PipeSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads stories as any reader does and notes when each article was first seen in one. Only what is
 * committed is seen.
 */
final class WatchStories implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final long NEVER = 0;

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final AtomicLongArray seenAt;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final Thread thread = new Thread(this::read, "watch-stories");

  /**
   * From now on.
   *
   * @param articles how many there will be; ids are numbers below
   */
  WatchStories(KafkaConnection kafka, int articles) {
    consumer = kafka.consumer();
    seenAt = new AtomicLongArray(articles);
    String topic = PipeSettings.fullName(kafka.settings(), AggregateTopics.STORIES);
    List<TopicPartition> partitions = new ArrayList<>();
    consumer
        .partitionsFor(topic)
        .forEach(each -> partitions.add(new TopicPartition(topic, each.partition())));
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    thread.start();
  }

  /**
   * From when an article was due until it was seen, sorted, in nanoseconds; without those that were
   * never seen.
   *
   * @param first the first article's number
   * @param due when each was to be published
   */
  long[] latencies(int first, long[] due) {
    return IntStream.range(0, due.length)
        .filter(i -> seenAt.get(first + i) != NEVER)
        .mapToLong(i -> seenAt.get(first + i) - due[i])
        .sorted()
        .toArray();
  }

  /** How long all but a few took, milliseconds. */
  static double percentile(long[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
  }

  private void read() {
    while (!ended.get()) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        long now = System.nanoTime();
        if (record.value() != null) {
          note(record.value(), now);
        }
      }
    }
    consumer.close();
  }

  private void note(byte[] story, long now) {
    try (JsonParser json = Json.mapper().createParser(story)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("articles")) {
          noteArticles(json, now);
          return;
        }
        json.skipChildren();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void noteArticles(JsonParser json, long now) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean id = json.currentName().equals("articleId");
        json.nextToken();
        if (id) {
          int number = Integer.parseInt(json.getText());
          seenAt.compareAndSet(number, NEVER, now);
        } else {
          json.skipChildren();
        }
      }
    }
  }

  @Override
  public void close() {
    ended.set(true);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
