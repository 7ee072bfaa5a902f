package dev.tidings.pipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TopicTest {

  @Test
  void aLogIsDeletedByAppendTime() {
    Topic<Lineage> topic = Topic.log("t", "id", Lineage.class, Duration.ofDays(7), "A log.");

    assertThat(topic.configs())
        .containsEntry("cleanup.policy", "delete")
        .containsEntry("retention.ms", "604800000")
        .containsEntry("message.timestamp.type", "LogAppendTime")
        .hasSize(3);
    assertThat(topic.valueType()).isEqualTo(Lineage.class);
  }

  @Test
  void aTableIsCompacted() {
    assertThat(Topic.table("t", "id", Lineage.class, "A table.").configs())
        .containsEntry("cleanup.policy", "compact")
        .doesNotContainKey("retention.ms");
  }

  @Test
  void aRawLogCarriesAnyBytes() {
    byte[] bytes = {0, -1, 7};
    Topic<byte[]> topic = Topic.rawLog("t", "any", Duration.ofDays(1), "Bytes.");

    assertThat(topic.valueSerde().serializer().serialize("t", bytes)).isEqualTo(bytes);
  }

  @Test
  void aTopicOfAFamilyHasTheSameValuesUnderAnotherName() {
    Topic<Lineage> topic = Topic.table("t", "id", Lineage.class, "A table.");
    Topic<Lineage> other = topic.named("t.local", "Some of it.");

    assertThat(other.name()).isEqualTo("t.local");
    assertThat(other.description()).isEqualTo("Some of it.");
    assertThat(other.configs()).isEqualTo(topic.configs());
    assertThat(other.valueSerde()).isSameAs(topic.valueSerde());
  }
}
