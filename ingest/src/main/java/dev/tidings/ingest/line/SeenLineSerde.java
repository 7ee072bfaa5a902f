package dev.tidings.ingest.line;

import dev.tidings.ingest.line.SeenLine.Sighting;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** Seen lines as bytes; there are many of them, so not as JSON. */
public final class SeenLineSerde implements Serde<SeenLine> {
  private static final byte VERSION = 1;

  @Override
  @SuppressWarnings("NullAway") // Kafka's own contract: null in, null out
  public Serializer<SeenLine> serializer() {
    return (topic, line) -> line == null ? null : write(line);
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public Deserializer<SeenLine> deserializer() {
    return (topic, bytes) -> bytes == null ? null : read(ByteBuffer.wrap(bytes));
  }

  private static byte[] write(SeenLine line) {
    int words = line.sightings().stream().mapToInt(one -> one.titleWords().size()).sum();
    ByteBuffer out = ByteBuffer.allocate(6 + 9 * line.sightings().size() + Integer.BYTES * words);
    out.put(VERSION).putInt(line.lastHour()).put((byte) line.sightings().size());
    for (Sighting sighting : line.sightings()) {
      out.putInt(sighting.hour()).putInt(sighting.article());
      out.put((byte) sighting.titleWords().size());
      sighting.titleWords().forEach(out::putInt);
    }
    return out.array();
  }

  private static SeenLine read(ByteBuffer in) {
    byte version = in.get();
    if (version != VERSION) {
      throw new IllegalArgumentException("seen line of version " + version);
    }
    int lastHour = in.getInt();
    int count = in.get();
    List<Sighting> sightings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int hour = in.getInt();
      int article = in.getInt();
      int words = in.get();
      List<Integer> titleWords = new ArrayList<>(words);
      for (int k = 0; k < words; k++) {
        titleWords.add(in.getInt());
      }
      sightings.add(new Sighting(hour, article, titleWords));
    }
    return new SeenLine(lastHour, sightings);
  }
}
