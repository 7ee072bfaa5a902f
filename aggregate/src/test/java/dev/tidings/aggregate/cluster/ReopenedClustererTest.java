package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clusterer that is opened anew over its store goes on as if nothing had happened. */
class ReopenedClustererTest {

  private static final long HOUR = 3_600_000;

  /** Small intervals, so that every kind of upkeep falls between two openings. */
  private static final ClusterParameters BUSY =
      new ClusterParameters(
          new ClusterParameters.Search(12, 6, 40, 12),
          new ClusterParameters.Linkage(0.25, 0.23, 7, 30, 0.02, 2, 0.01),
          new ClusterParameters.Life(
              Duration.ofDays(3), Duration.ofDays(1), Duration.ofDays(1), 150, 11, 150),
          ClusterParameters.Encoding.BAND);

  private interface Call {
    List<Change> on(Clusterer clusterer);
  }

  @ParameterizedTest
  @CsvSource({"1, en, 1", "2, en, 1", "3, en, 5", "4, und, 1", "5, und, 3", "6, und, 13"})
  void givesTheSameChanges(int seed, String language, int every) {
    List<Call> calls = calls(seed, every == 1 ? 400 : 1500);
    StoryClusterer steady = StoryClusterer.open(new TreeMapStore(), language, BUSY);
    TreeMapStore store = new TreeMapStore();
    StoryClusterer reopened = StoryClusterer.open(store, language, BUSY);
    FoldChanges folded = new FoldChanges();
    for (int i = 0; i < calls.size(); i++) {
      List<Change> expected = calls.get(i).on(steady);
      assertThat(calls.get(i).on(reopened)).as("call %d", i).isEqualTo(expected);
      folded.apply(expected);
      if (i % every == 0) {
        reopened = StoryClusterer.open(store, language, BUSY);
      }
    }
    assertThat(folded.moved()).isPositive();
    assertThat(folded.storyByArticle().size()).isGreaterThan(reopened.activeArticles());
    assertThat(store.count("d")).isEqualTo(reopened.activeArticles());
  }

  @Test
  void sameCallsGiveTheSameBytes() {
    TreeMapStore one = new TreeMapStore();
    TreeMapStore other = new TreeMapStore();
    Clusterer first = StoryClusterer.open(one, "en", BUSY);
    Clusterer second = StoryClusterer.open(other, "en", BUSY);
    for (Call call : calls(9, 500)) {
      assertThat(call.on(first)).isEqualTo(call.on(second));
    }
    assertThat(contents(one)).isEqualTo(contents(other));
  }

  @Test
  void everyArticleIsInExactlyOneStory() {
    FoldChanges folded = new FoldChanges();
    StoryClusterer clusterer = StoryClusterer.open(new TreeMapStore(), "und", BUSY);
    for (Call call : calls(10, 3000)) {
      folded.apply(call.on(clusterer));
      int articles = folded.activeStories().values().stream().mapToInt(each -> each.size()).sum();
      assertThat(articles).isEqualTo(clusterer.activeArticles());
      assertThat(folded.activeStories()).hasSize(clusterer.activeStories());
    }
  }

  private static Map<String, List<Byte>> contents(TreeMapStore store) {
    Map<String, List<Byte>> contents = new TreeMap<>();
    store
        .withPrefix("")
        .forEachRemaining(
            entry -> {
              List<Byte> bytes = new ArrayList<>();
              for (byte each : entry.getValue()) {
                bytes.add(each);
              }
              contents.put(entry.getKey(), bytes);
            });
    return contents;
  }

  /** Articles on a few dozen themes that come and go, revised, removed, late and misdated. */
  private static List<Call> calls(int seed, int count) {
    Random random = new Random(seed);
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int recent = Math.max(0, i - random.nextInt(60));
      if (random.nextInt(12) == 0) {
        calls.add(clusterer -> clusterer.remove("a" + recent));
      } else {
        String id = random.nextInt(8) == 0 ? "a" + recent : "a" + i;
        int theme = i / 40 + random.nextInt(6);
        Map<String, Integer> terms = new TreeMap<>();
        for (int k = 0; k < 8; k++) {
          terms.merge("theme" + theme + "x" + random.nextInt(10), 1, Integer::sum);
          terms.merge("theme" + (theme / 2) + "y" + random.nextInt(6), 1, Integer::sum);
        }
        for (int k = 0; k < 8; k++) {
          terms.merge("common" + random.nextInt(60), 1 + random.nextInt(3), Integer::sum);
        }
        long late = random.nextInt(5) == 0 ? random.nextInt(100) : 0;
        long wrong = random.nextInt(90) == 0 ? 10_000 : 0;
        long time = (i - late + wrong) * HOUR;
        calls.add(clusterer -> clusterer.put(id, terms, time));
      }
    }
    return calls;
  }
}
