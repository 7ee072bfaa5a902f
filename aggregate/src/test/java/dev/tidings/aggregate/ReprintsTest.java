package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;
import static dev.tidings.aggregate.SampleArticle.duplicate;
import static dev.tidings.aggregate.SampleArticle.reprint;
import static dev.tidings.aggregate.SampleArticle.retraction;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.Duplicate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReprintsTest {
  private static final String QUAKE = "story-quake";

  @TempDir Path stateDirectory;
  private StageDriver driver;

  @BeforeEach
  void start() {
    driver = new StageDriver(stateDirectory);
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void aReprintStandsUnderItsOriginalAndIsNoIndependentSource() {
    publishQuake();
    driver.publish(reprint("copy", "quake", "The Echo", Duration.ofHours(1)));

    Story story = quake();
    assertThat(story.articleCount()).isEqualTo(1);
    assertThat(story.reprintCount()).isEqualTo(1);
    assertThat(story.sourceCount()).isEqualTo(1);
    assertThat(story.articles().get(0).reprints())
        .extracting(Story.Reprint::articleId)
        .containsExactly("copy");
    assertThat(story.sources())
        .containsExactly(
            new Story.Source("The Herald", 1, 0, SampleArticle.NOON),
            new Story.Source("The Echo", 0, 1, SampleArticle.NOON.plus(Duration.ofHours(1))));
    assertThat(driver.events()).hasSize(1);
  }

  @Test
  void theStoryIsTheSameWhenAReprintComesBeforeItsOriginal(@TempDir Path otherDirectory) {
    publishQuake();
    driver.publish(reprint("copy", "quake", "The Echo", Duration.ofHours(1)));
    driver.publish(reprint("copy2", "quake", "The Sun", Duration.ofMinutes(5)));
    try (StageDriver other = new StageDriver(otherDirectory)) {
      other.publish(reprint("copy2", "quake", "The Sun", Duration.ofMinutes(5)));
      other.publish(reprint("copy", "quake", "The Echo", Duration.ofHours(1)));
      assertThat(other.stories()).isEmpty();
      other.publish(article("quake").terms("quake", "coast"));

      assertThat(other.stories()).isEqualTo(driver.stories());
    }
  }

  @Test
  void theSameReprintTwiceCountsOnce() {
    publishQuake();
    driver.publish(reprint("copy", "quake", "The Echo", Duration.ofHours(1)));
    driver.publish(reprint("copy", "quake", "The Echo", Duration.ofHours(1)));

    assertThat(quake().reprintCount()).isEqualTo(1);
  }

  @Test
  void theSameArticleAgainIsNoReprint() {
    publishQuake();
    quake();
    driver.publish(
        duplicate("quake", "quake", "The Herald", Duration.ZERO, Duplicate.Kind.SAME_ARTICLE));
    driver.publish(
        duplicate("quake", "quake", "The Herald", Duration.ZERO, Duplicate.Kind.STALE_REVISION));

    assertThat(driver.stories()).isEmpty();
    assertThat(driver.size(AggregateStores.REPRINTS)).isZero();
  }

  @Test
  void reprintsFollowTheirOriginalIntoTheHeirOfItsStory() {
    publishQuake();
    driver.publish(article("wave").terms("wave", "harbour"));
    driver.publish(reprint("copy", "wave", "The Echo", Duration.ofHours(1)));
    driver.publish(article("both").terms("quake", "coast", "wave", "harbour"));

    Story story = quake();
    assertThat(story.articleCount()).isEqualTo(3);
    assertThat(story.reprintCount()).isEqualTo(1);
  }

  @Test
  void aRetractedReprintIsTakenAway() {
    publishQuake();
    driver.publish(reprint("copy", "quake", "The Echo", Duration.ofHours(1)));
    driver.publish(retraction("copy"));

    Story story = quake();
    assertThat(story.reprintCount()).isZero();
    assertThat(story.sources()).extracting(Story.Source::source).containsExactly("The Herald");
    assertThat(driver.size(AggregateStores.REPRINTS)).isZero();
  }

  @Test
  void aReprintThatTurnsOutToBeAnArticleOfItsOwnIsOnlyThat() {
    publishQuake();
    driver.publish(reprint("copy", "quake", "The Echo", Duration.ofHours(1)));
    driver.publish(article("copy").from("The Echo").terms("quake", "coast", "echo"));
    driver.publish(reprint("copy", "quake", "The Echo", Duration.ofHours(1)));

    Story story = quake();
    assertThat(story.articleCount()).isEqualTo(2);
    assertThat(story.reprintCount()).isZero();
  }

  @Test
  void whenTheOriginalIsRetractedItsReprintsWaitForItToReturn() {
    publishQuake();
    driver.publish(article("other").terms("quake", "coast"));
    driver.publish(reprint("copy", "quake", "The Echo", Duration.ofHours(1)));
    driver.publish(retraction("quake"));
    assertThat(quake().reprintCount()).isZero();

    driver.publish(article("quake").revision(2).terms("quake", "coast"));
    assertThat(quake().reprintCount()).isEqualTo(1);
  }

  @Test
  void aReprintWhoseOriginalNeverComesIsForgottenInTime() {
    driver.publish(reprint("copy", "nowhere", "The Echo", Duration.ofHours(1)));
    driver.publish(article("a").after(Duration.ofDays(6)).terms("a"));
    assertThat(driver.size(AggregateStores.REPRINTS)).isEqualTo(1);
    driver.publish(article("b").after(Duration.ofDays(9)).terms("b"));

    assertThat(driver.size(AggregateStores.REPRINTS)).isZero();
    assertThat(driver.size(AggregateStores.ORIGINALS)).isZero();
  }

  @Test
  void aLateReprintOfARetiredStoryDoesNotBringItBack() {
    publishQuake();
    driver.publish(article("new").after(Duration.ofDays(8)).terms("vote"));
    driver.stories();
    driver.publish(reprint("copy", "quake", "The Echo", Duration.ofDays(8)));

    assertThat(driver.stories()).isEmpty();
    driver.publish(article("later").after(Duration.ofDays(17)).terms("later"));
    assertThat(driver.size(AggregateStores.REPRINTS)).isZero();
  }

  @Test
  void listedReprintsAreBoundedAndTheCountIsNot() {
    publishQuake();
    for (int i = 0; i < Story.MAX_REPRINTS + 5; i++) {
      driver.publish(reprint("copy" + i, "quake", "Outlet " + i, Duration.ofMinutes(100 - i)));
    }

    Story story = quake();
    assertThat(story.reprintCount()).isEqualTo(Story.MAX_REPRINTS + 5);
    assertThat(story.articles().get(0).reprints())
        .hasSize(Story.MAX_REPRINTS)
        .first()
        .extracting(Story.Reprint::articleId)
        .isEqualTo("copy" + (Story.MAX_REPRINTS + 4));
  }

  private void publishQuake() {
    driver.publish(article("quake").terms("quake", "coast"));
  }

  private Story quake() {
    return Objects.requireNonNull(driver.stories().get(QUAKE));
  }
}
