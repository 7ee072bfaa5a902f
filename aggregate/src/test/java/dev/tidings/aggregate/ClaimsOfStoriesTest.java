package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;
import static dev.tidings.aggregate.SampleArticle.retraction;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup;
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

class ClaimsOfStoriesTest {
  private static final String TEN_DIED = "Ten people died.";

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
  void twoOutletsThatStateTheSameCorroborateIt() {
    driver.publish(article("a").terms("quake", "coast").stating(TEN_DIED));
    driver.publish(
        article("b").from("The Post").terms("quake", "coast").stating("ten people DIED"));

    ClaimGroup group = only(driver.claims());
    assertThat(group.state()).isEqualTo(ClaimGroup.State.CORROBORATED);
    assertThat(group.independentSources()).isEqualTo(2);
    assertThat(group.storyId()).isEqualTo("story-a");
    assertThat(story("story-a").claims()).containsExactly(group);
  }

  @Test
  void aDenialDisputesAClaimAndIsAnEvent() {
    driver.publish(article("a").terms("quake", "coast").stating(TEN_DIED));
    driver.publish(article("b").from("The Post").terms("quake", "coast").denying(TEN_DIED));

    assertThat(only(driver.claims()).state()).isEqualTo(ClaimGroup.State.DISPUTED);
    StoryEvent last = driver.events().get(2);
    assertThat(last.type()).isEqualTo(StoryEvent.Type.CLAIM_DISPUTED);
    assertThat(last.text()).isEqualTo(TEN_DIED);
  }

  @Test
  void aClaimThatDidNotChangeIsNotWrittenAgain() {
    driver.publish(article("a").terms("quake", "coast").stating(TEN_DIED));
    driver.claims();
    driver.publish(article("b").terms("quake", "coast").stating("The port is closed."));

    assertThat(driver.claims().values())
        .extracting(ClaimGroup::text)
        .containsExactly("The port is closed.");
  }

  @Test
  void aRetractionTakesItsClaimsBack() {
    driver.publish(article("a").terms("quake", "coast"));
    driver.publish(article("b").terms("quake", "coast").stating(TEN_DIED));
    driver.publish(retraction("b"));

    assertThat(driver.claims()).isEmpty();
    assertThat(story("story-a").claims()).isEmpty();
  }

  @Test
  void aRevisionReplacesItsClaims() {
    driver.publish(article("a").terms("quake", "coast").stating(TEN_DIED));
    driver.publish(article("a").revision(2).terms("quake", "coast").stating("Twelve people died."));

    assertThat(only(driver.claims()).text()).isEqualTo("Twelve people died.");
  }

  @Test
  void claimsGoWithTheirArticlesIntoTheHeirOfAStory() {
    driver.publish(article("a").terms("quake", "coast").stating(TEN_DIED));
    driver.publish(article("b").from("The Post").terms("wave", "harbour").stating(TEN_DIED));
    assertThat(driver.claims()).hasSize(2);
    driver.publish(article("c").terms("quake", "coast", "wave", "harbour"));

    List<TestRecord<String, ClaimGroup>> records = driver.read(AggregateTopics.CLAIMS);
    assertThat(records).hasSize(2);
    assertThat(records).filteredOn(record -> record.value() == null).hasSize(1);
    ClaimGroup group = only(StageDriver.table(records));
    assertThat(group.storyId()).isEqualTo("story-a");
    assertThat(group.state()).isEqualTo(ClaimGroup.State.CORROBORATED);
  }

  @Test
  void aStoryShowsDisputedClaimsFirstAndBoundsTheirEvidence() {
    for (int i = 0; i < Story.MAX_EVIDENCE + 3; i++) {
      driver.publish(
          article("a" + i)
              .from("Outlet " + i)
              .after(Duration.ofMinutes(i))
              .terms("quake", "coast")
              .stating(TEN_DIED)
              .stating("The port is closed."));
    }
    driver.publish(article("z").terms("quake", "coast").denying("The port is closed."));

    List<ClaimGroup> claims = story("story-a0").claims();
    assertThat(claims)
        .extracting(ClaimGroup::state)
        .containsExactly(ClaimGroup.State.DISPUTED, ClaimGroup.State.CORROBORATED);
    assertThat(claims.get(1).supporting()).hasSize(Story.MAX_EVIDENCE);
    assertThat(claims.get(1).independentSources()).isEqualTo(Story.MAX_EVIDENCE + 3);
    assertThat(driver.claims().values())
        .filteredOn(group -> group.text().equals(TEN_DIED))
        .first()
        .extracting(group -> group.supporting().size())
        .isEqualTo(Story.MAX_EVIDENCE + 3);
  }

  private Story story(String storyId) {
    return Objects.requireNonNull(driver.stories().get(storyId));
  }

  private static ClaimGroup only(Map<String, ClaimGroup> claims) {
    assertThat(claims).hasSize(1);
    return claims.values().iterator().next();
  }
}
