package dev.tidings.ingest;

import static dev.tidings.ingest.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.Draft.Relation;
import dev.tidings.ingest.memory.MapRows;
import dev.tidings.ingest.memory.StreamClock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecogniseArticleTest {
  private static final String ENGLISH = "The river was in the streets of the old town by dawn.";
  private static final String GERMAN = "Der Fluss stieg und das Wasser war in der Stadt.";

  private final MapRows<KnownText> known = new MapRows<>();
  private final RecogniseArticle step =
      new RecogniseArticle(known, new StreamClock(new MapRows<>()), Duration.ofDays(30));

  private Draft accepted(String json) {
    Outcome outcome = step.apply(draft(json));
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

    assertThat(step.apply(draft("{'id':'a','retracted':true}")))
        .isInstanceOf(Outcome.IsRejected.class);
    assertThat(accepted("{'id':'a','title':'One'}").relation()).isEqualTo(Relation.NEW);
  }

  @Test
  void aRetractionOfAnUnknownArticleIsRejectedAsItCame() {
    Outcome outcome = step.apply(draft("{'id':'a','retracted':true}"));

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
    accepted("{'id':'a','title':'One','date':'2024-03-01'}");
    for (int day = 0; day < 31; day++) {
      String date = LocalDate.of(2024, 3, 2).plusDays(day).toString();
      accepted("{'id':'other " + day + "','title':'Other','date':'" + date + "'}");
    }

    assertThat(accepted("{'id':'a','title':'One'}").relation()).isEqualTo(Relation.NEW);
  }

  @Test
  void oneWrongDateDoesNotMakeItForget() {
    accepted("{'id':'a','title':'One','date':'2020-05-01'}");
    accepted("{'id':'wrong','title':'Other','date':'2024-05-01'}");
    accepted("{'id':'undated','title':'Other'}");

    assertThat(accepted("{'id':'a','title':'One','date':'2020-05-01'}").relation())
        .isEqualTo(Relation.REPEAT);
  }
}
