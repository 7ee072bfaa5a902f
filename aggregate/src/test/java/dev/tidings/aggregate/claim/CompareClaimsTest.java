package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static dev.tidings.aggregate.claim.TwoOutlets.compare;
import static dev.tidings.aggregate.claim.TwoOutlets.compareInOneOutlet;
import static dev.tidings.aggregate.claim.TwoOutlets.ships;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.CompareClaims.Relation;
import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a claim of outlet B, published later, stands to one of outlet A. */
class CompareClaimsTest {

  private static Quantity dollars(double low, @Nullable Double high, double point) {
    return new Quantity(low, high, point, "USD", null);
  }

  private static ClaimFixture sold() {
    return statement("Acme sold its branch", "wd:Q1", "SELL", "branch");
  }

  @Test
  void aQuotationContradictsNothing() {
    ClaimFixture quoted = said(null, "Ana Diaz", "we did not sell it").denied();
    assertThat(compare(sold(), quoted)).isEqualTo(Relation.COMPATIBLE);
    assertThat(compare(quoted, sold())).isEqualTo(Relation.COMPATIBLE);
  }

  @ParameterizedTest
  @CsvSource({"FUTURE, UPDATED", "PROPOSAL, UPDATED", "ALLEGATION, COMPATIBLE"})
  void whatWasPlannedIsUpdatedByTheDeed(String planned, Relation relation) {
    assertThat(compare(sold().as(Modality.valueOf(planned)), sold())).isEqualTo(relation);
  }

  @Test
  void aPlanForSomethingElseIsNoneOfThis() {
    ClaimFixture buys = statement("Acme buys a branch", "wd:Q1", "BUY", "branch");
    assertThat(compare(buys.as(Modality.FUTURE), sold())).isEqualTo(Relation.COMPATIBLE);
  }

  private static ClaimFixture listed() {
    return statement("the gang was listed as a terror group", "", "LIST", "wd:Q2");
  }

  @Test
  void doneForOneAndStillProposedForAnotherDiffers() {
    assertThat(compare(listed(), listed().as(Modality.PROPOSAL))).isEqualTo(Relation.CONFLICT);
  }

  @Test
  void aDeedThenForetoldIsNoConflict() {
    assertThat(compare(listed(), listed().as(Modality.FUTURE))).isEqualTo(Relation.COMPATIBLE);
  }

  @Test
  void anOutletDoesNotDifferFromItselfUnlessItCitesTwo() {
    assertThat(compareInOneOutlet(listed(), listed().as(Modality.PROPOSAL)))
        .isEqualTo(Relation.COMPATIBLE);
    assertThat(
            compareInOneOutlet(
                listed().by("Ana Diaz"), listed().by("Bo Lind").as(Modality.PROPOSAL)))
        .isEqualTo(Relation.CONFLICT);
  }

  @Test
  void whatIsUnsureOrAboutNobodyNamedIsNoConflict() {
    ClaimFixture proposed = listed().as(Modality.PROPOSAL);
    assertThat(compare(listed().unsure(), proposed)).isEqualTo(Relation.COMPATIBLE);
    assertThat(compare(listed(), listed().as(Modality.PROPOSAL).unsure()))
        .isEqualTo(Relation.COMPATIBLE);
    assertThat(compare(sold(), sold().as(Modality.PROPOSAL))).isEqualTo(Relation.COMPATIBLE);
  }

  @Test
  void otherNumbersOfAnotherModalityCannotBeCompared() {
    assertThat(compare(ships(exactly(10)), ships(exactly(40)).as(Modality.ALLEGATION)))
        .isEqualTo(Relation.UNCOMPARABLE);
    assertThat(compare(ships(exactly(10)), ships(exactly(10)).as(Modality.ALLEGATION)))
        .isEqualTo(Relation.COMPATIBLE);
    assertThat(compare(ships(exactly(10)), ships(dollars(40, 40.0, 40.0)).as(Modality.ALLEGATION)))
        .isEqualTo(Relation.COMPATIBLE);
  }

  @Test
  void denialsContradictTheSameActOfTheSame() {
    assertThat(compare(sold(), sold().denied())).isEqualTo(Relation.CONFLICT);
    assertThat(compareInOneOutlet(sold(), sold().denied())).isEqualTo(Relation.UPDATED);
  }

  @ParameterizedTest
  @CsvSource({
    "wd:Q1, SELL, tower, CONFLICT",
    "wd:Q7, SELL, branch, CONFLICT",
    "wd:Q1, BUY, branch, CONFLICT",
    "wd:Q7, SELL, tower, UNCOMPARABLE",
    "wd:Q1, BUY, tower, UNCOMPARABLE",
    "wd:Q7, BUY, branch, UNCOMPARABLE",
  })
  void twoOfSubjectActAndObjectMustBeTheSame(
      String subject, String act, String object, Relation relation) {
    ClaimFixture denied = statement("nothing of that kind", subject, act, object).denied();
    assertThat(compare(sold(), denied)).isEqualTo(relation);
  }

  @Test
  void theSameWordsAreTheSameWhateverTheFrame() {
    String words = "the harbour authority closed the eastern container terminal of Ruritania";
    ClaimFixture affirmed = statement(words, "authority", "CLOSE", "terminal");
    ClaimFixture denied =
        statement(words, "port", "SHUT", "container").predicate("closed").denied();
    assertThat(compare(affirmed, denied)).isEqualTo(Relation.CONFLICT);
  }
}
