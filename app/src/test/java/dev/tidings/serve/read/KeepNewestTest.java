package dev.tidings.serve.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeepNewestTest {

  @Test
  void keepsTheNewestOfEachKeyInTheOrderOfTheKeys() {
    assertThat(kept(List.of(record(0, "a", "1"), record(1, "b", "2"), record(2, "a", "3"))))
        .containsExactly(2L, 1L);
  }

  @Test
  void keepsTheLastStateBeforeADeletion() {
    assertThat(kept(List.of(record(0, "a", "1"), record(1, "a", "merged"), record(2, "a", null))))
        .containsExactly(1L, 2L);
  }

  @Test
  void aKeyThatComesBackIsNotDeleted() {
    assertThat(kept(List.of(record(0, "a", null), record(1, "a", "1")))).containsExactly(1L);
  }

  private static List<Long> kept(List<ConsumerRecord<byte[], byte[]>> records) {
    return KeepNewest.of(records).stream().map(ConsumerRecord::offset).toList();
  }

  @SuppressWarnings("NullAway") // a null value is a deletion
  private static ConsumerRecord<byte[], byte[]> record(
      long offset, String key, @Nullable String value) {
    return new ConsumerRecord<>(
        "stories",
        0,
        offset,
        key.getBytes(StandardCharsets.UTF_8),
        value == null ? null : value.getBytes(StandardCharsets.UTF_8));
  }
}
