package dev.tidings.pipe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object a record, UTF-8. A null value stays null: it is a tombstone.
 *
 * @param <V> the record type
 */
public final class JsonSerde<V> implements Serde<V> {
  private final Class<V> type;
  private final ObjectReader reader;
  private final ObjectWriter writer;

  private JsonSerde(Class<V> type) {
    this.type = type;
    this.reader = Json.reader(type);
    this.writer = Json.mapper().writerFor(type);
  }

  /** A serde for {@code type}. Thread-safe. */
  public static <V> JsonSerde<V> of(Class<V> type) {
    return new JsonSerde<>(type);
  }

  @Override
  public Serializer<V> serializer() {
    return (topic, value) -> toBytes(value);
  }

  @Override
  public Deserializer<V> deserializer() {
    return (topic, bytes) -> fromBytes(bytes);
  }

  @SuppressWarnings("NullAway") // Kafka's own contract: null in, null out
  private byte[] toBytes(@Nullable V value) {
    if (value == null) {
      return null;
    }
    try {
      return writer.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new SerializationException("cannot write " + type.getSimpleName() + " as JSON", e);
    }
  }

  @SuppressWarnings("NullAway") // as above
  private V fromBytes(byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    try {
      return reader.readValue(bytes);
    } catch (IOException e) {
      throw new SerializationException(
          "not a " + type.getSimpleName() + " in JSON: " + e.getMessage(), e);
    }
  }
}
