package dev.tidings.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.enrich.subject.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Instant AT = Instant.parse("2026-03-02T06:00:00Z");

  private final Ledger ledger = new Ledger();

  /** Four records: two articles in one story, a repeat, and one that could not be used. */
  private void allIsWell() {
    Stream.of(1_000_000_000_000L, 1_000_000_000_001L, 1_000_000_000_002L)
        .forEach(offset -> ledger.published(0, offset));
    ledger.published(3, 7);
    ledger.unique(0, 1_000_000_000_000L, "a", false);
    ledger.unique(3, 7, "b", false);
    ledger.outcome(0, 1_000_000_000_001L);
    ledger.outcome(0, 1_000_000_000_002L);
    ledger.enriched(0, 1_000_000_000_000L);
    ledger.enriched(3, 7);
    ledger.event(created("s", "a", "b"));
    ledger.stories(Map.of("s", story("s", 2, "a", "b")), true);
  }

  @Test
  void passesWhenEverythingIsThereOnce() {
    allIsWell();
    Audit audit = ledger.audit();
    assertThat(audit.passed()).isTrue();
    assertThat(audit.published()).isEqualTo(4);
    assertThat(audit.articles()).isEqualTo(2);
    assertThat(audit.toText()).contains("4 published records, 2 articles in 1 open story\n");
    assertThat(audit.toText()).endsWith("Nothing is lost and nothing is there twice.\n");
  }

  @Test
  void aRecordWithoutAnOutcomeIsMissing() {
    allIsWell();
    ledger.published(3, 9);
    Audit audit = ledger.audit();
    assertThat(audit.withoutOutcome()).isEqualTo(new Cases(1, List.of("3/9")));
    assertThat(audit.passed()).isFalse();
    assertThat(audit.isHopeless()).isFalse();
  }

  @Test
  void aSecondOutcomeIsOneTooManyAndNoTimeMendsIt() {
    allIsWell();
    ledger.outcome(0, 1_000_000_000_001L);
    Audit audit = ledger.audit();
    assertThat(audit.severalOutcomes().examples()).containsExactly("0/1000000000001");
    assertThat(audit.isHopeless()).isTrue();
    assertThat(audit.toText()).contains("WRONG", "0/1000000000001", "TWICE");
  }

  @Test
  void whatWasPublishedLaterOrIsDeletedIsLeftOut() {
    allIsWell();
    ledger.outcome(0, 17);
    ledger.outcome(5, 0);
    ledger.unique(3, 8, "later", false);
    ledger.unique(0, 999_999_999_999L, "earlier", false);
    ledger.enriched(3, 8);
    ledger.older();
    Audit audit = ledger.audit();
    assertThat(audit.passed()).isTrue();
    assertThat(audit.older()).isEqualTo(1);
    assertThat(audit.articles()).isEqualTo(2);
  }

  @Test
  void aTextIsEnrichedOnce() {
    allIsWell();
    ledger.published(3, 8);
    ledger.unique(3, 8, "b", false);
    assertThat(ledger.audit().notEnriched().examples()).containsExactly("3/8");
    ledger.enriched(3, 8);
    assertThat(ledger.audit().passed()).isTrue();
    ledger.enriched(3, 8);
    assertThat(ledger.audit().enrichedTwice().examples()).containsExactly("3/8");
  }

  @Test
  void anArticleRejectedOnTheWayIsNotMissed() {
    allIsWell();
    ledger.published(3, 8);
    ledger.unique(3, 8, "poison", false);
    assertThat(ledger.audit().inNoStory().examples()).containsExactly("poison");
    ledger.rejectedLater(3, 8, "poison");
    assertThat(ledger.audit().passed()).isTrue();
    assertThat(ledger.audit().toText()).contains("1 rejected by a later stage");
  }

  @Test
  void aRetractedArticleNeedsNoStory() {
    allIsWell();
    ledger.published(3, 8);
    ledger.published(3, 9);
    ledger.unique(3, 8, "c", false);
    ledger.unique(3, 9, "c", true);
    ledger.enriched(3, 8);
    ledger.enriched(3, 9);
    assertThat(ledger.audit().passed()).isTrue();
  }

  @Test
  void noArticleIsInTwoStories() {
    allIsWell();
    ledger.stories(Map.of("t", story("t", 0, "a")), true);
    assertThat(ledger.audit().inTwoStories().examples()).containsExactly("a");
  }

  @Test
  void aStoryHasAsManyArticlesAsItsEventsSay() {
    allIsWell();
    ledger.stories(Map.of("s", story("s", 3, "a", "b")), true);
    assertThat(ledger.audit().storiesThatDiffer().examples()).containsExactly("s");
    ledger.stories(Map.of(), false);
    assertThat(ledger.audit().passed()).as("events are deleted already").isTrue();
  }

  @Test
  void examplesAreFew() {
    Stream.iterate(0L, offset -> offset + 1).limit(90).forEach(o -> ledger.published(0, o));
    Cases missing = ledger.audit().withoutOutcome();
    assertThat(missing.count()).isEqualTo(90);
    assertThat(missing.examples()).containsExactly("0/0", "0/1", "0/2", "0/3", "0/4");
  }

  private static StoryEvent created(String story, String... articles) {
    return new StoryEvent(
        1, story, 1, 1, StoryEvent.Type.CREATED, AT, List.of(articles), null, null, null);
  }

  private static Story story(String id, int count, String... articles) {
    List<Story.Member> members =
        Stream.of(articles)
            .map(one -> new Story.Member(one, 1, "t", null, "Outlet", AT, 1, List.of()))
            .toList();
    return new Story(
        1,
        id,
        Story.Status.ACTIVE,
        null,
        "en",
        Subject.SPORT,
        "t",
        count,
        0,
        1,
        members,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        AT,
        AT);
  }
}
