package dev.tidings.aggregate;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.pipe.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one input leads to, in order. */
final class Outcomes {
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<String, Optional<ClaimGroup>> claims = new LinkedHashMap<>();

  /** A value, or with null a tombstone, on one topic. */
  <V> void write(Topic<V> topic, String key, @Nullable V value) {
    outcomes.add(new Outcome.Write(topic, key, bytes(topic, value)));
  }

  /** A story, or with null a tombstone, on the topic of all stories and on its subject's. */
  void story(String storyId, Subject subject, @Nullable Story story) {
    byte[] json = bytes(AggregateTopics.STORIES, story);
    outcomes.add(new Outcome.Write(AggregateTopics.STORIES, storyId, json));
    outcomes.add(new Outcome.Write(AggregateTopics.storiesOf(subject), storyId, json));
  }

  void rank(Subject subject, StorySummary summary) {
    outcomes.add(new Outcome.Rank(subject, summary));
  }

  void claim(ClaimGroup group) {
    claims.put(group.claimId(), Optional.of(group));
  }

  /** A claim went from a story; unless another story of the same input took it over. */
  void claimGone(String claimId) {
    claims.putIfAbsent(claimId, Optional.empty());
  }

  /** All so far; then it is empty again. */
  List<Outcome> take() {
    claims.forEach((claimId, group) -> write(AggregateTopics.CLAIMS, claimId, group.orElse(null)));
    List<Outcome> all = List.copyOf(outcomes);
    clear();
    return all;
  }

  void clear() {
    outcomes.clear();
    claims.clear();
  }

  @SuppressWarnings("NullAway") // a serializer's contract: null in, null out
  private static <V> byte @Nullable [] bytes(Topic<V> topic, @Nullable V value) {
    return topic.valueSerde().serializer().serialize(topic.name(), value);
  }
}
