package dev.tidings.serve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.Story;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.serve.sample.SampleCatalog;
import dev.tidings.serve.sample.SampleNews;
import dev.tidings.serve.sample.StoryBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryCatalogTest {
  private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

  private final SampleNews news = new SampleNews(NOW);
  private final StoryCatalog stories = SampleCatalog.of(news.stories()).stories();

  @Test
  void coverageAndFreshnessTogetherMakeTheRank() {
    assertThat(ids(StoryQuery.first(5)))
        .containsExactly("quake", "moon", "bridge", "bank", "canal");
  }

  @Test
  void findsByHeadlineNameAndClaim() {
    assertThat(ids(query("chandrayaan"))).containsExactly("moon");
    assertThat(ids(query("mbappe"))).containsExactly("cup");
    assertThat(ids(query("withdraw billion"))).containsExactly("bank");
    assertThat(ids(query("nothing of that kind"))).isEmpty();
    assertThat(ids(query("!?"))).isEmpty();
  }

  @Test
  void restrictsBySubjectEntitySourceDisputeAndTime() {
    StoryQuery all = StoryQuery.first(50);

    assertThat(ids(with(all, Subject.SPORT, null, null, null))).containsExactly("cup");
    assertThat(ids(with(all, null, "touchline", null, null))).containsExactly("cup");
    assertThat(ids(with(all, null, null, true, null))).containsOnly("quake", "canal");
    assertThat(ids(with(all, null, null, null, NOW.minus(Duration.ofHours(4)))))
        .containsOnly("quake", "moon", "orca");
    assertThat(ids(all.withEntity("wd:Q668", StoryOrder.NEWEST))).containsExactly("moon");
  }

  @ParameterizedTest
  @EnumSource(StoryOrder.class)
  void pagesShowEveryStoryOnceInOrder(StoryOrder order) {
    List<String> whole =
        ids(new StoryQuery(null, null, null, null, null, null, null, order, 50, null));
    List<String> paged = new ArrayList<>();
    Position after = null;
    do {
      Page<StoredStory> page =
          stories.find(new StoryQuery(null, null, null, null, null, null, null, order, 2, after));
      page.entries().forEach(story -> paged.add(story.summary().storyId()));
      assertThat(page.total()).isEqualTo(9);
      Position next = page.next();
      after = next == null ? null : Position.decode(next.encoded()).orElseThrow();
    } while (after != null);

    assertThat(paged).isEqualTo(whole).hasSize(9);
  }

  @Test
  void aPageGoesOnWhereItWasWhenStoriesComeAndGo() {
    Page<StoredStory> first =
        stories.find(
            new StoryQuery(null, null, null, null, null, null, null, StoryOrder.NEWEST, 3, null));
    stories.remove(first.entries().get(2).summary().storyId());
    put(
        stories,
        new StoryBuilder("top", Subject.SPORT, "Just now", NOW).article("X", 0, "Just now"));
    stories.refresh();

    Page<StoredStory> second =
        stories.find(
            new StoryQuery(
                null, null, null, null, null, null, null, StoryOrder.NEWEST, 50, first.next()));

    assertThat(second.entries()).hasSize(6).doesNotContainAnyElementsOf(first.entries());
  }

  @Test
  void ofTooManyStoriesTheOldestAreForgotten() {
    StoryCatalog small = new StoryCatalog(10);
    IntStream.range(0, 30)
        .forEach(
            i ->
                put(
                    small,
                    new StoryBuilder("s" + i, Subject.SPORT, "Match " + i, NOW.plusSeconds(i * 60L))
                        .article("Touchline", 0, "Match " + i)));
    small.refresh();

    assertThat(small.size()).isEqualTo(10);
    assertThat(small.get("s19")).isEmpty();
    assertThat(small.get("s20")).isPresent();
  }

  @Test
  void aMergedStoryLeadsToItsHeirOverSeveralSteps() {
    stories.put(news.merged("a", "b"), new byte[0], "1");
    stories.put(news.merged("b", "quake"), new byte[0], "2");
    stories.remove("a");

    assertThat(stories.heirOf("a")).contains("quake");
    assertThat(stories.heirOf("quake")).isEmpty();
    assertThat(stories.heirOf("unknown")).isEmpty();
  }

  @Test
  void mergesInACircleDoNotHang() {
    stories.putHeir("x", "y");
    stories.putHeir("y", "x");

    assertThat(stories.heirOf("x")).isEmpty();
  }

  @Test
  void aStoryThatComesToLifeAgainIsItself() {
    stories.putHeir("quake", "moon");

    assertThat(stories.heirOf("quake")).isEmpty();
  }

  private static void put(StoryCatalog to, StoryBuilder builder) {
    Story story = builder.story();
    to.put(story, new byte[] {'{', '}'}, "1");
  }

  private List<String> ids(StoryQuery query) {
    return stories.find(query).entries().stream().map(s -> s.summary().storyId()).toList();
  }

  private static StoryQuery query(String text) {
    return new StoryQuery(null, text, null, null, null, null, null, StoryOrder.RELEVANCE, 50, null);
  }

  private static StoryQuery with(
      StoryQuery query,
      @Nullable Subject subject,
      @Nullable String source,
      @Nullable Boolean disputed,
      @Nullable Instant since) {
    return new StoryQuery(
        subject, null, null, source, since, disputed, null, query.order(), query.limit(), null);
  }
}
