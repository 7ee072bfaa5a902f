package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.pipe.JsonSerde;
import dev.tidings.pipe.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promises that hold whatever arrives, on seeded random arrivals. */
class LanguageWriterTest {
  private static final int ARRIVALS = 300;

  private final LanguageState state = emptyState();

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatIsKeptInMemoryDoesNotShow(long seed) {
    LanguageState same = emptyState();
    LanguageState other = emptyState();
    LanguageWriter remembering = writer(state, 1_000_000);
    LanguageWriter forgetful = writer(same, 1);
    for (Arrival arrival : new RandomArrivals(seed).next(ARRIVALS)) {
      List<String> expected = text(remembering.handle(arrival));
      assertThat(text(forgetful.handle(arrival))).isEqualTo(expected);
      // As after a crash: everything is built from the stores.
      assertThat(text(writer(other, 1).handle(arrival))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void theEventsAloneTellWhereEachArticleIs(long seed) {
    LanguageWriter writer = writer(state, 100);
    List<StoryEvent> events = new ArrayList<>();
    for (Arrival arrival : new RandomArrivals(seed).next(ARRIVALS)) {
      events.addAll(
          written(writer.handle(arrival), AggregateTopics.STORY_EVENTS, StoryEvent.class));
    }
    Collections.shuffle(events, new Random(seed));

    StoryAssignments told = StoryAssignments.of(events);
    Map<String, String> active = active();
    assertThat(active).isNotEmpty();
    assertThat(told.all()).containsAllEntriesOf(active);
    active.forEach(
        (articleId, storyId) -> assertThat(told.articlesOf(storyId)).contains(articleId));
    assertThat(events).extracting(StoryEvent::type).contains(StoryEvent.Type.values());
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10})
  void everyActiveArticleIsInExactlyOneCurrentStory(long seed) {
    LanguageWriter writer = writer(state, 100);
    Map<String, Story> stories = new TreeMap<>();
    Map<String, Set<String>> bySubject = new TreeMap<>();
    for (Arrival arrival : new RandomArrivals(seed).next(ARRIVALS)) {
      for (Outcome outcome : writer.handle(arrival)) {
        if (outcome instanceof Outcome.Write write) {
          keep(write, stories, bySubject);
        }
      }
    }

    Map<String, Integer> sizes = new TreeMap<>();
    Map<String, String> active = active();
    active.values().forEach(storyId -> sizes.merge(storyId, 1, Integer::sum));
    for (Story story : stories.values()) {
      assertThat(story.status()).isEqualTo(Story.Status.ACTIVE);
      assertThat(story.articleCount()).isEqualTo(sizes.get(story.storyId()));
      assertThat(story.articles()).hasSize(Math.min(Story.MAX_ARTICLES, story.articleCount()));
      assertThat(story.articles())
          .allMatch(member -> story.storyId().equals(active.get(member.articleId())));
      assertThat(story.sources().stream().mapToInt(Story.Source::articles).sum())
          .isEqualTo(story.articleCount());
      assertThat(story.sources().stream().mapToInt(Story.Source::reprints).sum())
          .isEqualTo(story.reprintCount());
      assertThat(bySubject.get(AggregateTopics.storiesOf(story.subject()).name()))
          .contains(story.storyId());
    }
    assertThat(stories.keySet()).isEqualTo(sizes.keySet());
    assertThat(bySubject.values().stream().mapToInt(Set::size).sum()).isEqualTo(stories.size());
    assertThat(keys(state.articles())).isEqualTo(active.keySet());
    assertThat(keys(state.stories())).isEqualTo(stories.keySet());
  }

  private Map<String, String> active() {
    Map<String, String> active = new TreeMap<>();
    state
        .memberships()
        .withPrefix("")
        .forEachRemaining(entry -> active.put(entry.getKey(), entry.getValue().storyId()));
    return active;
  }

  private static void keep(
      Outcome.Write write, Map<String, Story> stories, Map<String, Set<String>> bySubject) {
    String topic = write.topic().name();
    if (topic.equals(AggregateTopics.STORIES.name())) {
      if (write.json() == null) {
        stories.remove(write.key());
      } else {
        stories.put(
            write.key(),
            AggregateTopics.STORIES.valueSerde().deserializer().deserialize("", write.json()));
      }
    } else if (topic.startsWith(AggregateTopics.STORIES.name())) {
      Set<String> ids = bySubject.computeIfAbsent(topic, name -> new TreeSet<>());
      if (write.json() == null) {
        ids.remove(write.key());
      } else {
        ids.add(write.key());
      }
    }
  }

  private static Set<String> keys(KeyValues<?> store) {
    Set<String> keys = new TreeSet<>();
    store.withPrefix("").forEachRemaining(entry -> keys.add(entry.getKey()));
    return keys;
  }

  private static List<String> text(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(
            outcome ->
                outcome instanceof Outcome.Write write
                    ? write.topic().name()
                        + ' '
                        + write.key()
                        + ' '
                        + (write.json() == null
                            ? "deleted"
                            : new String(write.json(), StandardCharsets.UTF_8))
                    : outcome.toString())
        .collect(Collectors.toList());
  }

  private static <V> List<V> written(List<Outcome> outcomes, Topic<V> topic, Class<V> type) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.writes().stream())
        .filter(write -> write.topic().name().equals(topic.name()))
        .map(write -> type.cast(topic.valueSerde().deserializer().deserialize("", write.json())))
        .toList();
  }

  private static LanguageWriter writer(LanguageState state, int cachedArticles) {
    return new LanguageWriter(
        "en",
        state,
        new TermOverlapClusterer(new ClustersOf(state.clusters()), StageDriver.SILENCE),
        StageDriver.SILENCE,
        cachedArticles,
        (articleId, publishedAt, newest, decided) -> {});
  }

  private static LanguageState emptyState() {
    return new LanguageState(
        new TreeValues<>(JsonSerde.of(ArticleRecord.class)),
        new TreeValues<>(JsonSerde.of(Membership.class)),
        new TreeValues<>(Serdes.String()),
        new TreeValues<>(JsonSerde.of(StoryRecord.class)),
        new TreeValues<>(JsonSerde.of(KeptReprint.class)),
        new TreeValues<>(Serdes.String()),
        new TreeValues<>(JsonSerde.of(Progress.class)),
        new TreeValues<>(Serdes.ByteArray()));
  }
}
