package dev.tidings.app.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.topic.TopicSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Writes a topic as JSON Lines: {@code {"key", "value", "headers"}}.
 *
 * <p>A log is written whole, in order. Of a table the current state is written, in the order in
 * which it was last changed. Bytes of others (on {@code rejected}) are written as text, or under
 * {@code valueBase64} when they are not UTF-8.
 */
final class WriteTopic {
  private static final JsonFactory JSON = new JsonFactory();

  private final ReadTopic topics;

  WriteTopic(ReadTopic topics) {
    this.topics = topics;
  }

  /** Writes {@code topic} to {@code file}; returns the number of lines. */
  long write(TopicSpec topic, Path file) throws IOException {
    Map<String, Long> newest = topic.isTable() ? newest(topic.name()) : Map.of();
    long[] lines = {0};
    try (Writer writer = Files.newBufferedWriter(file)) {
      topics.toEnd(
          topic.name(),
          record -> {
            if (!topic.isTable() || isNewest(record, newest)) {
              writeLine(writer, record, topic.topic().valueType() != byte[].class);
              lines[0]++;
            }
          });
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
    return lines[0];
  }

  /** Keys are kept and values are not, so that a large table needs little memory. */
  private Map<String, Long> newest(String topic) {
    Map<String, Long> offsets = new HashMap<>();
    topics.toEnd(
        topic,
        record -> {
          if (record.value() == null) {
            offsets.remove(key(record));
          } else {
            offsets.put(key(record), record.offset());
          }
        });
    return offsets;
  }

  private static boolean isNewest(ConsumerRecord<byte[], byte[]> record, Map<String, Long> newest) {
    Long offset = newest.get(key(record));
    return offset != null && offset == record.offset();
  }

  private static String key(ConsumerRecord<byte[], byte[]> record) {
    return record.partition() + " " + text(record.key() == null ? new byte[0] : record.key());
  }

  private static void writeLine(
      Writer writer, ConsumerRecord<byte[], byte[]> record, boolean isJson) {
    try (JsonGenerator json = JSON.createGenerator(writer)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("key", record.key() == null ? null : text(record.key()));
      writeValue(json, record.value(), isJson);
      json.writeObjectFieldStart("headers");
      for (Header header : record.headers()) {
        json.writeStringField(header.key(), text(header.value()));
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeValue(JsonGenerator json, byte @Nullable [] value, boolean isJson)
      throws IOException {
    if (value == null) {
      json.writeNullField("value");
      return;
    }
    if (isJson) {
      json.writeFieldName("value");
      json.writeRawValue(text(value));
      return;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
      json.writeStringField("value", text);
    } catch (CharacterCodingException e) {
      json.writeBinaryField("valueBase64", value);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
