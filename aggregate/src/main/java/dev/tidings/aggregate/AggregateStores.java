package dev.tidings.aggregate;

import dev.tidings.pipe.JsonSerde;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The state stores of the stage: their names and what is in them. */
final class AggregateStores {
  static final String ARTICLES = "aggregate-articles-by-id";
  static final String MEMBERSHIPS = "aggregate-memberships-by-article";
  static final String MEMBERS = "aggregate-members-by-story";
  static final String STORIES = "aggregate-stories-by-id";
  static final String REPRINTS = "aggregate-reprints-by-original";
  static final String ORIGINALS = "aggregate-originals-by-reprint";
  static final String PROGRESS = "aggregate-progress-by-language";
  static final String CLUSTERS = "aggregate-clusters-by-key";
  static final String SUMMARIES = "aggregate-summaries-by-subject";
  static final String RANKING = "aggregate-ranking-by-subject";

  private AggregateStores() {}

  /** The stores of {@link AssignStory}. */
  static Set<StoreBuilder<?>> ofStories() {
    return inOrder(
        store(ARTICLES, JsonSerde.of(ArticleRecord.class)),
        store(MEMBERSHIPS, JsonSerde.of(Membership.class)),
        store(MEMBERS, Serdes.String()),
        store(STORIES, JsonSerde.of(StoryRecord.class)),
        store(REPRINTS, JsonSerde.of(KeptReprint.class)),
        store(ORIGINALS, Serdes.String()),
        store(PROGRESS, JsonSerde.of(Progress.class)),
        store(CLUSTERS, Serdes.ByteArray()));
  }

  /** The stores of {@link RankStories}. */
  static Set<StoreBuilder<?>> ofRanking() {
    return inOrder(
        store(SUMMARIES, JsonSerde.of(StorySummary.class)),
        store(RANKING, JsonSerde.of(RankingRecord.class)));
  }

  /** All languages of a task. */
  static LanguageState open(ProcessorContext<?, ?> context) {
    return new LanguageState(
        open(context, ARTICLES),
        open(context, MEMBERSHIPS),
        open(context, MEMBERS),
        open(context, STORIES),
        open(context, REPRINTS),
        open(context, ORIGINALS),
        open(context, PROGRESS),
        open(context, CLUSTERS));
  }

  static <V> KeyValues<V> open(ProcessorContext<?, ?> context, String name) {
    return new TaskStore<>(context.<KeyValueStore<String, V>>getStateStore(name));
  }

  private static Set<StoreBuilder<?>> inOrder(StoreBuilder<?>... builders) {
    return new LinkedHashSet<>(List.of(builders));
  }

  /** Cached: what changes several times between two commits is written once. */
  private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
    return Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(name), Serdes.String(), values)
        .withCachingEnabled();
  }
}
