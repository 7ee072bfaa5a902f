package dev.tidings.bench.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Real stories, each written many times under other ids. */
final class ManyStories {
  private final List<JsonNode> templates;
  private final String topic;
  private final Producer<byte[], byte[]> producer;

  /**
   * Nothing is written yet.
   *
   * @param file {@code stories.jsonl} as {@code tidings process} writes it
   */
  ManyStories(Path file, Settings settings, Producer<byte[], byte[]> producer) throws IOException {
    this.templates = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      templates.add(Json.mapper().readTree(line).get("value"));
    }
    if (templates.isEmpty()) {
      throw new IllegalArgumentException(file + " holds no story");
    }
    this.topic = PipeSettings.fullName(settings, AggregateTopics.STORIES);
    this.producer = producer;
  }

  /** Writes so many stories. */
  void write(int count) throws Exception {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sent.add(write(i, 0));
    }
    producer.flush();
    for (Future<RecordMetadata> each : sent) {
      each.get();
    }
  }

  /** Writes one of them in a new version. */
  void change(int number, int version) throws Exception {
    Future<RecordMetadata> written = write(number, version);
    producer.flush();
    written.get();
  }

  private Future<RecordMetadata> write(int number, int version) {
    ObjectNode story = templates.get(number % templates.size()).deepCopy();
    story.put("storyId", id(number));
    story.put("headline", story.get("headline").asText() + " (" + number + "." + version + ")");
    for (JsonNode claim : story.get("claims")) {
      ((ObjectNode) claim).put("storyId", id(number));
    }
    return producer.send(
        new ProducerRecord<>(
            topic,
            id(number).getBytes(StandardCharsets.UTF_8),
            story.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Under which the story of this number is written. */
  static String id(int number) {
    return "s:bench" + number;
  }
}
