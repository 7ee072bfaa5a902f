package dev.tidings.pipe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class JsonSerdeTest {
  private static final Lineage LINEAGE =
      new Lineage("articles", 3, 17, Instant.parse("2024-05-01T09:30:00.250Z"));

  private final JsonSerde<Lineage> serde = JsonSerde.of(Lineage.class);

  private Lineage read(String json) {
    return serde.deserializer().deserialize("t", json.getBytes(UTF_8));
  }

  @Test
  void valuesAreJsonWithTimesAsText() {
    byte[] bytes = serde.serializer().serialize("t", LINEAGE);

    assertThat(bytes)
        .asString(UTF_8)
        .isEqualTo(
            "{\"topic\":\"articles\",\"partition\":3,\"offset\":17,"
                + "\"arrivedAt\":\"2024-05-01T09:30:00.250Z\"}");
    assertThat(serde.deserializer().deserialize("t", bytes)).isEqualTo(LINEAGE);
  }

  @Test
  void nullStaysNull() {
    assertThat(serde.serializer().serialize("t", null)).isNull();
    assertThat(serde.deserializer().deserialize("t", (byte[]) null)).isNull();
  }

  @Test
  void fieldsOfALaterVersionAreIgnored() {
    assertThat(
            read("{\"topic\":\"articles\",\"partition\":3,\"offset\":17,\"later\":[1]}").offset())
        .isEqualTo(17);
  }

  @Test
  void whatIsNoSuchValueIsASerializationFailure() {
    assertThatThrownBy(() -> read("{\"topic\":"))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("not a Lineage in JSON");
    assertThatThrownBy(() -> read("[".repeat(100))).isInstanceOf(SerializationException.class);
  }

  @Test
  void aFailureDoesNotQuoteTheValue() {
    assertThatThrownBy(() -> read("{\"topic\": \"secret\" oops")).hasMessageNotContaining("secret");
  }
}
