package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.Duplicate;
import dev.tidings.pipe.JsonSerde;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;

class KeepReprintsTest {
  private static final Duration PATIENCE = Duration.ofDays(7);

  private final LanguageState state =
      new LanguageState(
          new TreeValues<>(JsonSerde.of(ArticleRecord.class)),
          new TreeValues<>(JsonSerde.of(Membership.class)),
          new TreeValues<>(Serdes.String()),
          new TreeValues<>(JsonSerde.of(StoryRecord.class)),
          new TreeValues<>(JsonSerde.of(KeptReprint.class)),
          new TreeValues<>(Serdes.String()),
          new TreeValues<>(JsonSerde.of(Progress.class)),
          new TreeValues<>(Serdes.ByteArray()));
  private final KeepReprints reprints = new KeepReprints(state, PATIENCE);

  private static Story.Reprint reprint(String articleId) {
    return new Story.Reprint(articleId, "The Post", null, Duplicate.Kind.SAME_TEXT, NOON);
  }

  private void put(String originalId, String articleId) {
    reprints.put(originalId, reprint(articleId), NOON);
  }

  private static Progress at(Duration later) {
    return Progress.BEGIN.reaching(NOON.plus(later));
  }

  private int countOf(String originalId) {
    Membership membership = state.memberships().get(originalId);
    return membership == null ? -1 : membership.reprints();
  }

  @Test
  void aReprintIsKeptWhetherItsOriginalIsKnownOrNot() {
    put("original", "copy");
    assertThat(reprints.originalOf("copy")).isEqualTo("original");
    assertThat(reprints.get("original", "copy")).isEqualTo(reprint("copy"));
    assertThat(KeepReprints.of(state, "original")).containsExactly(reprint("copy"));
    assertThat(reprints.originalOf("original")).isNull();
    assertThat(state.memberships().get("original")).isNull();
  }

  @Test
  void theOriginalCountsItsReprints() {
    state.memberships().put("original", new Membership("story", 4, 0));
    put("original", "copy");
    put("original", "copy2");
    assertThat(countOf("original")).isEqualTo(2);
    reprints.remove("original", "copy");
    assertThat(countOf("original")).isEqualTo(1);
    assertThat(reprints.originalOf("copy")).isNull();
    assertThat(KeepReprints.of(state, "original")).containsExactly(reprint("copy2"));
  }

  @Test
  void thoseOfAClosedStoryAreForgotten() {
    put("original", "copy");
    put("original", "copy2");
    put("other", "copy3");
    reprints.removeAll("original");
    assertThat(KeepReprints.of(state, "original")).isEmpty();
    assertThat(reprints.originalOf("copy2")).isNull();
    assertThat(KeepReprints.of(state, "other")).hasSize(1);
  }

  @Test
  void whatWaitedTooLongIsForgottenUnlessItsOriginalIsInAStory() {
    state.memberships().put("known", new Membership("story", 4, 0));
    put("known", "copy");
    put("unknown", "copy2");
    reprints.sweep(at(PATIENCE));
    assertThat(KeepReprints.of(state, "unknown")).as("just in time").hasSize(1);
    reprints.sweep(at(PATIENCE.plusSeconds(1)));
    assertThat(KeepReprints.of(state, "unknown")).isEmpty();
    assertThat(reprints.originalOf("copy2")).isNull();
    assertThat(KeepReprints.of(state, "known")).hasSize(1);
  }

  @Test
  void whatCameLateWaitsFromThenOn() {
    Instant late = NOON.plus(PATIENCE);
    reprints.put("unknown", reprint("copy"), late);
    reprints.sweep(at(PATIENCE.plus(PATIENCE)));
    assertThat(KeepReprints.of(state, "unknown")).hasSize(1);
    reprints.sweep(at(PATIENCE.plus(PATIENCE).plusSeconds(1)));
    assertThat(KeepReprints.of(state, "unknown")).isEmpty();
  }

  @Test
  void whatIsAheadOfTheStreamWaitsFromItsOwnTimeOn() {
    reprints.put("unknown", reprint("copy"), Instant.EPOCH);
    reprints.sweep(at(PATIENCE));
    assertThat(KeepReprints.of(state, "unknown")).hasSize(1);
  }

  @Test
  void whatAnOlderVersionStoredHasNoTimeOfComing() {
    KeptReprint kept =
        JsonSerde.of(KeptReprint.class)
            .deserializer()
            .deserialize(
                "store",
                """
                {"articleId":"copy","source":"The Post","kind":"same-text",\
                "publishedAt":"2026-03-02T12:00:00Z"}"""
                    .getBytes(StandardCharsets.UTF_8));
    assertThat(kept.waitsSince()).isEqualTo(Instant.parse("2026-03-02T12:00:00Z"));
    assertThat(kept.reprint().articleId()).isEqualTo("copy");
  }

  @Test
  void itIsLookedAtOnceADay() {
    Progress swept = reprints.sweep(at(Duration.ZERO));
    assertThat(swept.sweptAt()).isEqualTo(NOON);
    put("unknown", "copy");
    Progress soon = swept.reaching(NOON.plus(Duration.ofHours(23)));
    assertThat(reprints.sweep(soon)).isSameAs(soon);
    Progress nextDay = swept.reaching(NOON.plus(Duration.ofHours(24)));
    assertThat(reprints.sweep(nextDay).sweptAt()).isEqualTo(nextDay.streamTime());
  }
}
