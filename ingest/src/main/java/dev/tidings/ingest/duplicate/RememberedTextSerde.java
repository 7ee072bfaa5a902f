package dev.tidings.ingest.duplicate;

import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Remembered texts as bytes; there are many of them, so not as JSON. */
public final class RememberedTextSerde implements Serde<RememberedText> {
  private static final int HEADER = 3 * Long.BYTES;

  @Override
  @SuppressWarnings("NullAway") // Kafka's own contract: null in, null out
  public Serializer<RememberedText> serializer() {
    return (topic, text) -> text == null ? null : write(text);
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public Deserializer<RememberedText> deserializer() {
    return (topic, bytes) -> bytes == null ? null : read(ByteBuffer.wrap(bytes));
  }

  private static byte[] write(RememberedText text) {
    byte[] fingerprint = FingerprintBytes.write(text.fingerprint());
    return ByteBuffer.allocate(HEADER + fingerprint.length)
        .putLong(text.firstSequence())
        .putLong(text.sequence())
        .putLong(text.eventTime())
        .put(fingerprint)
        .array();
  }

  private static RememberedText read(ByteBuffer in) {
    return new RememberedText(in.getLong(), in.getLong(), in.getLong(), FingerprintBytes.read(in));
  }
}
