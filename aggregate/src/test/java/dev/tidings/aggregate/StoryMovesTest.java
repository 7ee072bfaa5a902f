package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.subject.Subject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merges, splits, retirement and changes of subject, as the topics show them. */
class StoryMovesTest {
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
  void aMergedStoryPointsToItsHeirBeforeItIsDeleted() {
    driver.publish(article("quake").terms("quake", "coast", "tremor"));
    driver.publish(article("wave").terms("wave", "harbour", "flood").about(Subject.WEATHER, .9));
    driver.read(AggregateTopics.STORIES);
    driver.storiesAbout(Subject.WEATHER);
    driver.publish(article("both").terms("quake", "coast", "tremor", "wave", "harbour", "flood"));

    List<TestRecord<String, Story>> records = driver.read(AggregateTopics.STORIES);
    assertThat(records)
        .extracting(TestRecord::key)
        .containsExactly("story-wave", "story-wave", QUAKE);
    Story last = records.get(0).value();
    assertThat(last.status()).isEqualTo(Story.Status.MERGED);
    assertThat(last.mergedInto()).isEqualTo(QUAKE);
    assertThat(records.get(1).value()).isNull();
    assertThat(records.get(2).value().articles())
        .extracting(Story.Member::articleId)
        .containsExactly("wave", "quake", "both");
    assertThat(driver.storiesAbout(Subject.WEATHER)).containsOnlyKeys(QUAKE);
    List<StoryEvent> events = driver.events();
    assertThat(events.get(3).type()).isEqualTo(StoryEvent.Type.MERGED);
    assertThat(events.get(3).otherStoryId()).isEqualTo(QUAKE);
    assertThat(events.get(4).type()).isEqualTo(StoryEvent.Type.GREW);
    assertThat(events.get(4).articleIds()).containsExactly("wave");
    assertThat(events.get(4).otherStoryId()).isEqualTo("story-wave");
  }

  @Test
  void aSplitGivesArticlesToANewStory() {
    driver.publish(article("quake").terms("quake", "coast", "tremor"));
    driver.publish(article("again").from("The Post").terms("quake", "coast", "tremor"));
    driver.publish(article("hint").terms("quake", "coast", "tremor", "split:again"));

    Map<String, Story> stories = driver.stories();
    assertThat(story(stories, QUAKE).articleCount()).isEqualTo(2);
    assertThat(story(stories, "split-again").articles())
        .extracting(Story.Member::source)
        .containsExactly("The Post");
    List<StoryEvent> events = driver.events();
    assertThat(events)
        .extracting(StoryEvent::storyId, StoryEvent::type, StoryEvent::otherStoryId)
        .endsWith(
            tuple(QUAKE, StoryEvent.Type.SPLIT, "split-again"),
            tuple("split-again", StoryEvent.Type.CREATED, QUAKE));
  }

  @Test
  void aSilentStoryIsShownAsRetiredAndThenDeletedEverywhere() {
    driver.publish(
        article("quake").terms("quake", "coast").about(Subject.WEATHER, .9).stating("Ten died."));
    driver.publish(SampleArticle.reprint("copy", "quake", "The Echo", Duration.ofHours(1)));
    driver.read(AggregateTopics.STORIES);
    driver.read(AggregateTopics.storiesOf(Subject.WEATHER));
    assertThat(driver.claims()).hasSize(1);
    driver.publish(article("new").after(Duration.ofDays(8)).terms("vote", "poll"));

    List<TestRecord<String, Story>> records = driver.read(AggregateTopics.STORIES);
    assertThat(records).extracting(TestRecord::key).containsExactly(QUAKE, QUAKE, "story-new");
    assertThat(records.get(0).value().status()).isEqualTo(Story.Status.RETIRED);
    assertThat(records.get(0).value().articleCount()).isEqualTo(1);
    assertThat(records.get(1).value()).isNull();
    assertThat(driver.read(AggregateTopics.storiesOf(Subject.WEATHER)))
        .extracting(record -> record.value() == null)
        .containsExactly(false, true);
    assertThat(driver.read(AggregateTopics.CLAIMS))
        .extracting(TestRecord::value)
        .containsExactly((ClaimGroup) null);
    assertThat(driver.size(AggregateStores.ARTICLES)).isEqualTo(1);
    assertThat(driver.size(AggregateStores.REPRINTS)).isZero();
    assertThat(driver.size(AggregateStores.ORIGINALS)).isZero();
  }

  @Test
  void aRevisionThatClosesItsOwnSilentStoryIsKept() {
    driver.publish(article("quake").terms("quake", "coast"));
    driver.publish(
        article("quake").revision(2).after(Duration.ofDays(8)).terms("quake", "anniversary"));
    driver.publish(article("more").after(Duration.ofDays(8)).terms("quake", "anniversary"));

    Map<String, Story> stories = driver.stories();
    assertThat(stories).containsOnlyKeys(QUAKE);
    assertThat(story(stories, QUAKE).articleCount()).isEqualTo(2);
    assertThat(driver.events())
        .extracting(StoryEvent::type)
        .containsExactly(
            StoryEvent.Type.CREATED,
            StoryEvent.Type.RETIRED,
            StoryEvent.Type.CREATED,
            StoryEvent.Type.GREW);
  }

  @Test
  void aChangeOfSubjectDeletesTheStoryFromItsFormerTopic() {
    driver.publish(article("quake").terms("quake", "coast").about(Subject.WEATHER, .5));
    driver.storiesAbout(Subject.WEATHER);
    driver.publish(article("b").terms("quake", "coast").about(Subject.HEALTH, .9));

    assertThat(driver.read(AggregateTopics.storiesOf(Subject.WEATHER)))
        .extracting(TestRecord::value)
        .containsExactly((Story) null);
    assertThat(story(driver.storiesAbout(Subject.HEALTH), QUAKE).articleCount()).isEqualTo(2);
    assertThat(story(driver.stories(), QUAKE).subject()).isEqualTo(Subject.HEALTH);
  }

  @Test
  void aNarrowLeadDoesNotChangeTheSubject() {
    driver.publish(article("quake").terms("quake", "coast").about(Subject.WEATHER, .8));
    driver.publish(article("b").terms("quake", "coast").about(Subject.HEALTH, .9));

    assertThat(story(driver.stories(), QUAKE).subject()).isEqualTo(Subject.WEATHER);
    assertThat(driver.storiesAbout(Subject.HEALTH)).isEmpty();
  }

  private static Story story(Map<String, Story> stories, String storyId) {
    assertThat(stories).containsKey(storyId);
    return Objects.requireNonNull(stories.get(storyId));
  }
}
