package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;
import static dev.tidings.aggregate.SampleArticle.reprint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.subject.Subject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

  @Test
  void aRestartedStageGoesOnAsIfNothingHadHappened(
      @TempDir Path directory, @TempDir Path otherDirectory) {
    try (StageDriver undisturbed = new StageDriver(directory);
        StageDriver restarted = new StageDriver(otherDirectory)) {
      firstHalf(undisturbed);
      undisturbed.stories();
      undisturbed.events();
      undisturbed.claims();
      restarted.restoreFrom(undisturbed);
      secondHalf(undisturbed);
      secondHalf(restarted);

      assertThat(restarted.read(AggregateTopics.STORIES))
          .isEqualTo(undisturbed.read(AggregateTopics.STORIES))
          .hasSizeGreaterThan(4);
      List<StoryEvent> events = restarted.events();
      assertThat(events).isEqualTo(undisturbed.events());
      assertThat(events.get(0).sequence()).isEqualTo(3);
      assertThat(restarted.read(AggregateTopics.CLAIMS))
          .isEqualTo(undisturbed.read(AggregateTopics.CLAIMS));
      assertThat(restarted.rankings()).isEqualTo(undisturbed.rankings()).isNotEmpty();
    }
  }

  @Test
  void aFailureInTheMiddleOfAnArticleDoesNotHurtTheNext(@TempDir Path directory) {
    try (StageDriver driver = new StageDriver(directory)) {
      driver.publish(article("quake").terms("quake", "coast"));
      driver.publish(article("poison").terms("quake", "coast", TermOverlapClusterer.POISON));
      driver.publish(article("later").terms("quake", "coast"));

      Story story = Objects.requireNonNull(driver.stories().get("story-quake"));
      assertThat(story.articles())
          .extracting(Story.Member::articleId)
          .containsExactlyInAnyOrder("quake", "later");
      assertThat(driver.size(AggregateStores.ARTICLES)).isEqualTo(2);
    }
  }

  private static void firstHalf(StageDriver driver) {
    driver.publish(
        article("quake").terms("quake", "coast").stating("Ten died.").about(Subject.WEATHER, .9));
    driver.publish(article("b").from("The Post").terms("quake", "coast").stating("Ten died."));
    driver.publish(reprint("copy", "quake", "The Echo", Duration.ofHours(1)));
    driver.publish(reprint("early", "c", "The Echo", Duration.ofHours(1)));
  }

  private static void secondHalf(StageDriver driver) {
    driver.publish(article("c").from("The Sun").terms("quake", "coast").denying("Ten died."));
    driver.publish(article("b").revision(2).terms("vote", "poll"));
    driver.publish(SampleArticle.retraction("quake"));
    driver.publish(article("d").after(Duration.ofDays(9)).terms("storm", "wind"));
  }
}
