package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;
import static dev.tidings.aggregate.SampleArticle.retraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

class AggregateStageTest {
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
  void anArticleLikeNoneBeforeOpensAStory() {
    driver.publish(
        article("quake")
            .titled("Quake shakes coast")
            .terms("quake", "coast", "tremor")
            .about(Subject.DISASTER_ACCIDENT_AND_EMERGENCY_INCIDENT, .9));

    Map<String, Story> stories = driver.stories();
    assertThat(stories).containsOnlyKeys(QUAKE);
    Story story = story(stories, QUAKE);
    assertThat(story.status()).isEqualTo(Story.Status.ACTIVE);
    assertThat(story.headline()).isEqualTo("Quake shakes coast");
    assertThat(story.language()).isEqualTo("en");
    assertThat(story.articleCount()).isEqualTo(1);
    assertThat(story.firstPublishedAt()).isEqualTo(SampleArticle.NOON);
    assertThat(story.timeline()).hasSize(1);
    assertThat(driver.storiesAbout(Subject.DISASTER_ACCIDENT_AND_EMERGENCY_INCIDENT))
        .isEqualTo(stories);
    StoryEvent event = driver.events().get(0);
    assertThat(event.type()).isEqualTo(StoryEvent.Type.CREATED);
    assertThat(event.sequence()).isEqualTo(1);
    assertThat(event.articleIds()).containsExactly("quake");
    assertThat(event.at()).isEqualTo(SampleArticle.NOON);
  }

  @Test
  void aLateArticleFindsItsStoryAsLongAsThatIsOpenAndBothAreCounted() {
    driver.publish(article("quake").terms("quake", "coast", "tremor"));
    driver.publish(article("vote").after(Duration.ofDays(6)).terms("vote", "poll", "seat"));
    driver.publish(article("late").after(Duration.ofHours(3)).terms("quake", "coast"));
    assertThat(story(driver.stories(), QUAKE).articleCount()).isEqualTo(2);
    driver.publish(article("goal").after(Duration.ofDays(20)).terms("goal", "match", "final"));
    driver.publish(article("later").after(Duration.ofHours(4)).terms("quake", "coast"));

    assertThat(driver.stories()).containsKeys("story-later").doesNotContainKey(QUAKE);
    assertThat(driver.metric("late-joined-total")).isEqualTo(1);
    assertThat(driver.metric("late-opened-total")).isEqualTo(1);
  }

  @Test
  void aSimilarArticleJoinsAndTheEventSaysWhy() {
    driver.publish(article("quake").terms("quake", "coast", "tremor"));
    driver.publish(
        article("later").from("The Post").after(Duration.ofHours(2)).terms("quake", "coast"));

    Story story = story(driver.stories(), QUAKE);
    assertThat(story.articleCount()).isEqualTo(2);
    assertThat(story.sourceCount()).isEqualTo(2);
    assertThat(story.articles())
        .extracting(Story.Member::articleId)
        .containsExactly("later", "quake");
    assertThat(story.timeline())
        .extracting(Story.Moment::articleId)
        .containsExactly("quake", "later");
    StoryEvent grew = driver.events().get(1);
    assertThat(grew.type()).isEqualTo(StoryEvent.Type.GREW);
    assertThat(grew.sequence()).isEqualTo(2);
    StoryEvent.Reason reason = Objects.requireNonNull(grew.reason());
    assertThat(reason.score()).isGreaterThanOrEqualTo(reason.threshold());
    assertThat(reason.terms()).containsExactly("coast", "quake");
    assertThat(reason.runnerUpScore()).isNull();
  }

  @Test
  void anArticleWithoutTermsIsAStoryOfItsOwn() {
    driver.publish(article("photo"));
    driver.publish(article("caption"));

    assertThat(driver.stories()).containsOnlyKeys("story-photo", "story-caption");
  }

  @Test
  void storiesOfTwoLanguagesAreKeptApart() {
    driver.publish(article("quake").terms("quake", "lima", "peru"));
    driver.publish(article("sismo").in("es").terms("quake", "lima", "peru"));

    Map<String, Story> stories = driver.stories();
    assertThat(stories).containsOnlyKeys(QUAKE, "story-sismo");
    assertThat(story(stories, "story-sismo").language()).isEqualTo("es");
    assertThat(driver.events()).extracting(StoryEvent::position).containsExactly(1L, 1L);
  }

  @Test
  void aRevisionTakesThePlaceOfTheEarlierText() {
    driver.publish(article("quake").titled("Quake").terms("quake", "coast", "tremor"));
    driver.publish(article("other").terms("quake", "coast", "tremor"));
    driver.publish(
        article("quake").revision(2).titled("Quake: 12 hurt").terms("quake", "coast", "hurt"));

    Story story = story(driver.stories(), QUAKE);
    assertThat(story.articleCount()).isEqualTo(2);
    assertThat(story.headline()).isEqualTo("Quake: 12 hurt");
    assertThat(story.articles())
        .filteredOn(member -> member.articleId().equals("quake"))
        .extracting(Story.Member::revision)
        .containsExactly(2);
    List<StoryEvent> events = driver.events();
    assertThat(events)
        .extracting(StoryEvent::type)
        .containsExactly(
            StoryEvent.Type.CREATED,
            StoryEvent.Type.GREW,
            StoryEvent.Type.REVISED,
            StoryEvent.Type.RETITLED);
    assertThat(events.get(3).text()).isEqualTo("Quake: 12 hurt");
  }

  @Test
  void aRevisionAboutSomethingElseMovesToAnotherStory() {
    driver.publish(article("quake").terms("quake", "coast", "tremor"));
    driver.publish(article("other").terms("quake", "coast", "tremor"));
    driver.publish(article("other").revision(2).terms("election", "vote", "poll"));

    Map<String, Story> stories = driver.stories();
    assertThat(story(stories, QUAKE).articles())
        .extracting(Story.Member::articleId)
        .containsExactly("quake");
    assertThat(story(stories, "story-other").articles())
        .extracting(Story.Member::articleId)
        .containsExactly("other");
    assertThat(driver.events())
        .extracting(StoryEvent::type)
        .containsExactly(
            StoryEvent.Type.CREATED,
            StoryEvent.Type.GREW,
            StoryEvent.Type.SHRANK,
            StoryEvent.Type.CREATED);
  }

  @Test
  void anOlderRevisionThatComesLateChangesNothing() {
    driver.publish(article("quake").revision(3).titled("New").terms("quake", "coast"));
    driver.stories();
    driver.publish(article("quake").revision(2).titled("Old").terms("quake", "coast"));

    assertThat(driver.stories()).isEmpty();
  }

  @Test
  void aRetractedArticleLeavesItsStory() {
    driver.publish(article("quake").terms("quake", "coast", "tremor"));
    driver.publish(article("wrong").from("The Post").terms("quake", "coast", "tremor"));
    driver.publish(retraction("wrong"));

    Story story = story(driver.stories(), QUAKE);
    assertThat(story.articleCount()).isEqualTo(1);
    assertThat(story.sources()).extracting(Story.Source::source).containsExactly("The Herald");
    StoryEvent shrank = driver.events().get(2);
    assertThat(shrank.type()).isEqualTo(StoryEvent.Type.SHRANK);
    assertThat(shrank.articleIds()).containsExactly("wrong");
  }

  @Test
  void aStoryWhoseOnlyArticleIsRetractedIsDeletedWithoutALastState() {
    driver.publish(
        article("quake").terms("quake", "coast").about(Subject.WEATHER, .9).stating("Ten died."));
    driver.read(AggregateTopics.STORIES);
    driver.publish(retraction("quake"));

    assertThat(driver.read(AggregateTopics.STORIES))
        .extracting(TestRecord::key, TestRecord::value)
        .containsExactly(tuple(QUAKE, null));
    assertThat(driver.storiesAbout(Subject.WEATHER)).isEmpty();
    assertThat(driver.claims()).isEmpty();
    assertThat(driver.events())
        .extracting(StoryEvent::type)
        .containsExactly(StoryEvent.Type.CREATED, StoryEvent.Type.SHRANK, StoryEvent.Type.RETIRED);
  }

  @Test
  void theRetractionOfAnUnknownArticleChangesNothing() {
    driver.publish(retraction("unknown"));

    assertThat(driver.stories()).isEmpty();
    assertThat(driver.events()).isEmpty();
  }

  private static Story story(Map<String, Story> stories, String storyId) {
    assertThat(stories).containsKey(storyId);
    return Objects.requireNonNull(stories.get(storyId));
  }
}
