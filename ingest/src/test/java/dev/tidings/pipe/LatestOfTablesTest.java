package dev.tidings.pipe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatestOfTablesTest {
  private static final RecordMetadata WRITTEN =
      new RecordMetadata(new TopicPartition("stories", 0), 7, 0, 0, 0, 0);

  private final LatestOfTables waiting = new LatestOfTables(10_000);
  private final List<String> sent = new ArrayList<>();

  @Test
  void eachKeyIsSentOnceInTheOrderOfItsLastRecord() {
    put("stories", "a", "1");
    put("stories", "b", "1");
    put("stories", "a", "2");
    put("claims", "a", "1");

    release();

    assertThat(sent).containsExactly("stories b=1", "stories a=2", "claims a=1");
  }

  @Test
  void theLastStateIsSentBeforeItIsDeleted() {
    put("stories", "a", "active");
    put("stories", "a", "merged");
    put("stories", "a", null);
    put("stories", "b", null);
    put("stories", "b", null);

    release();

    assertThat(sent).containsExactly("stories a=merged", "stories a=null", "stories b=null");
  }

  @Test
  void whatComesBackIsNotDeletedFirst() {
    put("stories.sport", "a", "1");
    put("stories.sport", "a", null);
    put("stories.sport", "a", "2");

    release();

    assertThat(sent).containsExactly("stories.sport a=2");
  }

  @Test
  void whoseRecordWasReplacedIsToldWithTheOther() {
    CompletableFuture<RecordMetadata> first = hold("stories", "a", "1");
    CompletableFuture<RecordMetadata> second = hold("stories", "a", "2");
    assertThat(first).isNotDone();

    release();

    assertThat(first).isCompletedWithValue(WRITTEN);
    assertThat(second).isCompletedWithValue(WRITTEN);
  }

  @Test
  void aFailureReachesAll() {
    CompletableFuture<RecordMetadata> first = hold("stories", "a", "1");
    CompletableFuture<RecordMetadata> second = hold("stories", "a", "2");

    waiting.release(
        (record, callback) -> {
          callback.onCompletion(null, new IllegalStateException("no broker"));
          return CompletableFuture.completedFuture(WRITTEN);
        });

    assertThat(first).isCompletedExceptionally();
    assertThat(second).isCompletedExceptionally();
  }

  @Test
  void aTransactionThatIsUndoneLeavesNothing() {
    put("stories", "a", "1");
    waiting.clear();
    release();

    assertThat(sent).isEmpty();
  }

  @Test
  void itIsFullByWhatItHoldsNotByWhatWasPut() {
    for (int i = 0; i < 1_000; i++) {
      put("stories", "a", "x".repeat(100));
    }
    assertThat(waiting.isFull()).isFalse();
    for (int i = 0; i < 50; i++) {
      put("stories", "key" + i, "x".repeat(100));
    }
    assertThat(waiting.isFull()).isTrue();

    release();

    assertThat(waiting.isFull()).isFalse();
  }

  @Test
  void whereverItIsReleasedTheTableIsTheSame() {
    for (int seed = 0; seed < 50; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      sent.clear();
      Map<String, String> expected = new LinkedHashMap<>();
      for (int i = 0; i < 300; i++) {
        String key = String.valueOf(random.nextInt(20));
        String value = random.nextInt(4) == 0 ? null : String.valueOf(i);
        put("stories", key, value);
        expected.remove("stories " + key);
        expected.put("stories " + key, String.valueOf(value));
        if (random.nextInt(10) == 0) {
          release();
        }
      }
      release();
      Map<String, String> table = new LinkedHashMap<>();
      for (String record : sent) {
        String[] parts = record.split("=", -1);
        table.remove(parts[0]);
        table.put(parts[0], parts[1]);
      }
      assertThat(new ArrayList<>(table.entrySet()))
          .as("seed %d", seed)
          .containsExactlyElementsOf(expected.entrySet());
    }
  }

  private void put(String topic, String key, @Nullable String value) {
    var unused = hold(topic, key, value);
  }

  private CompletableFuture<RecordMetadata> hold(String topic, String key, @Nullable String value) {
    return waiting.put(
        new ProducerRecord<>(
            topic, key.getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8)),
        null);
  }

  private void release() {
    waiting.release(this::send);
  }

  private Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, Callback callback) {
    sent.add(
        record.topic()
            + " "
            + new String(record.key(), UTF_8)
            + "="
            + (record.value() == null ? "null" : new String(record.value(), UTF_8)));
    callback.onCompletion(WRITTEN, null);
    return CompletableFuture.completedFuture(WRITTEN);
  }
}
