package dev.tidings.app.batch;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.SubjectRanking;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Topic;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Whether each subject's ranked list says what the stories say. The lists are written some time
 * after the stories, by the wall clock, so the stage's offsets do not tell.
 */
final class RankingsUpToDate {
  private final KafkaConnection kafka;
  private final ReadTopic topics;
  private final Map<String, Fact> facts = new HashMap<>();

  private record Fact(Subject subject, int articles) {}

  /** Of the stories as they stand; they must not change any more. */
  RankingsUpToDate(KafkaConnection kafka, ReadTopic topics) {
    this.kafka = kafka;
    this.topics = topics;
    try (Deserializer<Story> stories = AggregateTopics.STORIES.valueSerde().deserializer()) {
      topics.toEnd(
          name(AggregateTopics.STORIES),
          record -> {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            facts.remove(id);
            if (record.value() != null) {
              Story story = stories.deserialize(record.topic(), record.value());
              if (story.status() == Story.Status.ACTIVE) {
                facts.put(id, new Fact(story.subject(), story.articleCount()));
              }
            }
          });
    }
  }

  boolean isTrue() {
    Map<Subject, Integer> open = new EnumMap<>(Subject.class);
    facts.values().forEach(fact -> open.merge(fact.subject(), 1, Integer::sum));
    for (SubjectRanking ranking : rankings().values()) {
      int count = open.getOrDefault(ranking.subject(), 0);
      open.remove(ranking.subject());
      if (ranking.storyCount() != count || !ranking.stories().stream().allMatch(this::agrees)) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private boolean agrees(SubjectRanking.Entry entry) {
    Fact fact = facts.get(entry.storyId());
    return fact != null && fact.articles() == entry.articleCount();
  }

  private Map<Subject, SubjectRanking> rankings() {
    Map<Subject, SubjectRanking> newest = new EnumMap<>(Subject.class);
    try (Deserializer<SubjectRanking> values =
        AggregateTopics.SUBJECTS.valueSerde().deserializer()) {
      topics.toEnd(
          name(AggregateTopics.SUBJECTS),
          record -> {
            SubjectRanking ranking = values.deserialize(record.topic(), record.value());
            if (ranking != null) {
              newest.put(ranking.subject(), ranking);
            }
          });
    }
    return newest;
  }

  private String name(Topic<?> topic) {
    return PipeSettings.fullName(kafka.settings(), topic);
  }
}
