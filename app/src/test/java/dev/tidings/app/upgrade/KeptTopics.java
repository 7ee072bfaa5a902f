package dev.tidings.app.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.pipe.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All records of an installation, those of its state too: a store is what its changelog holds.
 *
 * @param byTopic the records of each topic by its full name; of tables and changelogs the newest of
 *     each key
 */
record KeptTopics(Map<String, List<Entry>> byTopic) {
  /** Those of which a file is kept. */
  static final List<String> RELEASES = List.of("0.1");

  /** The installation's topic prefix; internal topics are named after it too. */
  static final String PREFIX = "kept.";

  /** A record's bytes. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(byte[] key, byte[] value) {}

  /** What a release wrote. */
  static KeptTopics of(String release) throws IOException {
    Map<String, List<Entry>> byTopic = new TreeMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                KeptTopics.class.getResourceAsStream(release + ".jsonl.gz"), release);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var record = Json.mapper().readTree(line);
        byTopic
            .computeIfAbsent(record.path("topic").asText(), topic -> new ArrayList<>())
            .add(new Entry(bytes(record.path("key")), bytes(record.path("value"))));
      }
    }
    return new KeptTopics(byTopic);
  }

  /** Reads what there is now. */
  static KeptTopics read(KafkaConnection kafka, List<String> topics) {
    Map<String, List<Entry>> byTopic = new TreeMap<>();
    try (ReadTopic reading = new ReadTopic(kafka)) {
      for (String topic : topics) {
        boolean isTable = isChangelog(topic) || topic.matches("kept[.](stories|subjects|claims).*");
        List<Entry> all = new ArrayList<>();
        Map<String, Entry> newest = new LinkedHashMap<>();
        reading.toEnd(
            topic,
            record -> {
              String key = Arrays.toString(record.key());
              newest.remove(key);
              if (record.value() != null) {
                Entry entry = new Entry(record.key(), record.value());
                newest.put(key, entry);
                all.add(entry);
              }
            });
        byTopic.put(topic, isTable ? List.copyOf(newest.values()) : all);
      }
    }
    return new KeptTopics(byTopic);
  }

  /** Whether a topic is a store's. */
  static boolean isChangelog(String topic) {
    return topic.endsWith("-changelog");
  }

  void write(Path file) throws IOException {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, List<Entry>> topic : byTopic.entrySet()) {
        for (Entry entry : topic.getValue()) {
          ObjectNode line = Json.mapper().createObjectNode();
          line.put("topic", topic.getKey());
          line.set("key", node(entry.key()));
          line.set("value", node(entry.value()));
          out.write(line.toString());
          out.write('\n');
        }
      }
    }
  }

  /** Text as it is, which packs better; other bytes in an array around their Base64. */
  private static JsonNode node(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
        ? nodes.textNode(text)
        : nodes.arrayNode().add(bytes);
  }

  private static byte[] bytes(JsonNode node) throws IOException {
    return node.isTextual()
        ? node.asText().getBytes(StandardCharsets.UTF_8)
        : node.path(0).binaryValue();
  }
}
