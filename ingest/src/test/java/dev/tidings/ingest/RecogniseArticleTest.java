package dev.tidings.ingest;

import static dev.tidings.ingest.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.Draft.Relation;
import dev.tidings.ingest.memory.MapRows;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecogniseArticleTest {
  private static final String ENGLISH = "The river was in the streets of the old town by dawn.";
  private static final String GERMAN = "Der Fluss stieg und das Wasser war in der Stadt.";

  private final MapRows<KnownText> known = new MapRows<>();
  private final RecogniseArticle step = new RecogniseArticle(known, Duration.ofDays(30));
  private final long now = Drafts.NOW.toEpochMilli();

  private Draft accepted(String json) {
    Outcome outcome = step.apply(draft(json), now);
    assertThat(outcome).isInstanceOf(Outcome.GoesOn.class);
    return ((Outcome.GoesOn) outcome).draft();
  }

  @Test
  void anUnknownArticleIsNew() {
    assertThat(accepted("{'id':'a','title':'One'}").relation()).isEqualTo(Relation.NEW);
  }

  @Test
  void theSameTextAgainIsARepeat() {
    accepted("{'id':'a','title':'One'}");

    assertThat(accepted("{'id':'a','title':'ONE!'}").relation()).isEqualTo(Relation.REPEAT);
  }

  @Test
  void anotherTextIsARevisionInTheLanguageOfTheFirst() {
    accepted("{'id':'a','body':'" + ENGLISH + "','date':'2024-05-01'}");
    Draft revision = accepted("{'id':'a','body':'" + GERMAN + "'}");

    assertThat(revision.relation()).isEqualTo(Relation.REVISION);
    assertThat(revision.article().language()).isEqualTo("en");
    assertThat(revision.article().publishedAt())
        .as("a revision without a date keeps the first one")
        .isEqualTo("2024-05-01T00:00:00Z");
  }

  @Test
  void aTextWithAnEarlierUpdateTimeIsStale() {
    accepted("{'id':'a','title':'Two','updatedAt':'2024-05-02'}");

    assertThat(accepted("{'id':'a','title':'One','updatedAt':'2024-05-01'}").relation())
        .isEqualTo(Relation.STALE);
    assertThat(accepted("{'id':'a','title':'Three'}").relation()).isEqualTo(Relation.REVISION);
  }

  @Test
  void aRetractionIsGivenWhatIsKnown() {
    accepted("{'id':'a','body':'" + ENGLISH + "','date':'2024-05-01','source':'Example News'}");
    Draft retraction = accepted("{'id':'a','retracted':true}");

    assertThat(retraction.relation()).isEqualTo(Relation.RETRACTION);
    assertThat(retraction.article().language()).isEqualTo("en");
    assertThat(retraction.article().source()).isEqualTo("Example News");
    assertThat(retraction.article().publishedAt()).isEqualTo("2024-05-01T00:00:00Z");
    assertThat(retraction.article().updatedAt()).isEqualTo(Drafts.NOW);
    assertThat(retraction.article().body()).isEmpty();
  }

  @Test
  void whatIsRetractedIsUnknownUntilItComesAgain() {
    accepted("{'id':'a','title':'One'}");
    accepted("{'id':'a','retracted':true}");

    assertThat(step.apply(draft("{'id':'a','retracted':true}"), now))
        .isInstanceOf(Outcome.IsRejected.class);
    assertThat(accepted("{'id':'a','title':'One'}").relation()).isEqualTo(Relation.NEW);
  }

  @Test
  void aRetractionOfAnUnknownArticleIsRejectedAsItCame() {
    Outcome outcome = step.apply(draft("{'id':'a','retracted':true}"), now);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.IsRejected.class,
            rejected -> {
              assertThat(rejected.rejected().reason()).isEqualTo("retracts-unknown-article");
              assertThat(rejected.rejected().value())
                  .asString()
                  .isEqualTo("{\"id\":\"a\",\"retracted\":true}");
            });
  }

  @Test
  void anArticleIsForgottenByStreamTime() {
    accepted("{'id':'a','title':'One','date':'2024-05-01'}");
    long later = now + Duration.ofDays(31).toMillis();

    assertThat(((Outcome.GoesOn) step.apply(draft("{'id':'a','title':'One'}"), later)).draft())
        .extracting(Draft::relation)
        .isEqualTo(Relation.NEW);
  }
}
