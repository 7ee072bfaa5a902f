package dev.tidings.app.client;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads the stories as they stand. */
public final class ReadStories {
  private ReadStories() {}

  /**
   * All current stories of a topic by id.
   *
   * @param topic {@link AggregateTopics#STORIES}, or the one of a subject
   */
  public static Map<String, Story> of(KafkaConnection kafka, Topic<Story> topic) {
    Map<String, Story> stories = new TreeMap<>();
    try (Deserializer<Story> values = topic.valueSerde().deserializer();
        ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), topic),
          record -> {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            Story story = values.deserialize(record.topic(), record.value());
            if (story == null) {
              stories.remove(id);
            } else {
              stories.put(id, story);
            }
          });
    }
    return stories;
  }
}
