package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;
import static dev.tidings.aggregate.SampleArticle.retraction;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the stories topic relies on: after a key's null nothing comes for it. */
class EndedStoriesStageTest {
  private static final int ARTICLES = 40;
  private static final int THEMES = 12;

  @TempDir private Path state;

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void nothingFollowsTheTombstoneOfAStory(long seed) {
    Random random = new Random(seed);
    try (StageDriver driver = StageDriver.ofWholeStage(state)) {
      for (int i = 0; i < 1500; i++) {
        String id = "a" + random.nextInt(ARTICLES);
        if (random.nextInt(3) == 0) {
          driver.publish(retraction(id));
        } else {
          driver.publish(text(id, i, random));
        }
      }
      Set<String> ended = new HashSet<>();
      for (TestRecord<String, Story> record : driver.read(AggregateTopics.STORIES)) {
        assertThat(ended).doesNotContain(record.key());
        if (record.value() == null) {
          ended.add(record.key());
        }
      }
      assertThat(ended).hasSizeGreaterThan(ARTICLES);
    }
  }

  /** A language of its own for a few: ids of two languages must not meet either. */
  private static SampleArticle text(String id, int revision, Random random) {
    SampleArticle article =
        article(id)
            .revision(revision + 1)
            .in(random.nextInt(10) == 0 ? "de" : "en")
            .after(Duration.ofMinutes(revision));
    int theme = random.nextInt(THEMES);
    for (int word = 0; word < 7; word++) {
      article.terms("theme" + theme + 'x' + random.nextInt(10));
    }
    if (random.nextInt(3) == 0) {
      article.terms("theme" + (theme + 1) % THEMES + "x1", "theme" + (theme + 1) % THEMES + "x2");
    }
    return article;
  }
}
