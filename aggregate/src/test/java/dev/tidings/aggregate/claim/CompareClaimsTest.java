package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.moreThan;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.CompareClaims.Relation;
import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a claim of outlet B, published later, stands to one of outlet A. */
class CompareClaimsTest {

  private static final Duration AN_HOUR = Duration.ofHours(1);

  private static Relation compare(ClaimFixture earlier, ClaimFixture later) {
    return compare(earlier, later, AN_HOUR);
  }

  private static Relation compare(ClaimFixture earlier, ClaimFixture later, Duration between) {
    return CompareClaims.compare(
        HeldClaim.of("a", "A", NOON, earlier.in("a")),
        HeldClaim.of("b", "B", NOON.plus(between), later.in("b")));
  }

  private static Relation compareInOneOutlet(ClaimFixture earlier, ClaimFixture later) {
    return CompareClaims.compare(
        HeldClaim.of("a", "A", NOON, earlier.in("a")),
        HeldClaim.of("b", "A", NOON.plus(AN_HOUR), later.in("b")));
  }

  private static ClaimFixture dead(Quantity count) {
    return statement("the quake killed people", "quake", "KILL", "people").count(count);
  }

  private static ClaimFixture ships(Quantity count) {
    return statement("ships wait before the canal", "queue", "WAIT", "ship").count(count);
  }

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
    ClaimFixture denied = statement(words, "port", "SHUT", "container").denied();
    assertThat(compare(affirmed, denied)).isEqualTo(Relation.CONFLICT);
  }

  @Test
  void numbersOfADenialSayNothing() {
    assertThat(compare(dead(exactly(3)), dead(exactly(3)).denied()))
        .isEqualTo(Relation.UNCOMPARABLE);
  }

  @Test
  void ofAClaimWithoutNumbersThereIsNothingToCompare() {
    ClaimFixture plain = statement("the quake killed people", "quake", "KILL", "people");
    assertThat(compare(plain, dead(exactly(5)))).isEqualTo(Relation.COMPATIBLE);
    assertThat(compare(dead(exactly(5)), plain)).isEqualTo(Relation.COMPATIBLE);
    assertThat(compare(dead(exactly(5)), dead(dollars(5, 5.0, 5.0))))
        .isEqualTo(Relation.UNCOMPARABLE);
  }

  @Test
  void valuesThatBothHoldAreEqualFinerOrCompatible() {
    assertThat(compare(dead(exactly(45)), dead(exactly(45)))).isEqualTo(Relation.EQUAL);
    assertThat(compare(dead(moreThan(100)), dead(exactly(110)))).isEqualTo(Relation.REFINES);
    assertThat(compare(dead(exactly(110)), dead(moreThan(100)))).isEqualTo(Relation.COMPATIBLE);
  }

  @Test
  void aLowerBoundIsSurpassedByFarMore() {
    assertThat(compare(dead(moreThan(50)), dead(exactly(61)))).isEqualTo(Relation.UPDATED);
    assertThat(compare(dead(moreThan(50)), dead(exactly(60)))).isEqualTo(Relation.REFINES);
    assertThat(compare(dead(moreThan(50)), dead(exactly(61)), Duration.ZERO))
        .isEqualTo(Relation.REFINES);
  }

  @Test
  void whatGoesUpAndDownIsSurpassedOnlyHalfADayLater() {
    assertThat(compare(ships(moreThan(50)), ships(exactly(70)), Duration.ofHours(12)))
        .isEqualTo(Relation.REFINES);
    assertThat(compare(ships(moreThan(50)), ships(exactly(70)), Duration.ofHours(13)))
        .isEqualTo(Relation.UPDATED);
  }

  @ParameterizedTest
  @CsvSource({
    "45, 50, 1, UPDATED",
    "45, 50, 0, CONFLICT",
    "45, 30, 1, CONFLICT",
    "90, 30, 1, CONFLICT",
    "91, 30, 1, UNCOMPARABLE",
    "3, 0, 1, CONFLICT",
    "4, 0, 1, UNCOMPARABLE",
  })
  void aTollOnlyRises(double first, double second, int hours, Relation relation) {
    assertThat(compare(dead(exactly(first)), dead(exactly(second)), Duration.ofHours(hours)))
        .isEqualTo(relation);
  }

  @Test
  void anOutletsOwnNewFigureReplacesItsOldOne() {
    assertThat(compareInOneOutlet(dead(exactly(45)), dead(exactly(30))))
        .isEqualTo(Relation.UPDATED);
  }

  @Test
  void guessesDoNotContradictEachOther() {
    assertThat(
            compare(
                dead(exactly(45)).as(Modality.ALLEGATION),
                dead(exactly(30)).as(Modality.ALLEGATION)))
        .isEqualTo(Relation.UNCOMPARABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 40, 1, CONFLICT",
    "40, 30, 12, CONFLICT",
    "30, 40, 13, UPDATED",
    "30, 600, 1, CONFLICT",
    "600, 30, 1, CONFLICT",
    "30, 601, 1, UNCOMPARABLE",
    "601, 30, 1, UNCOMPARABLE",
  })
  void aMeasureGoesUpAndDown(double first, double second, int hours, Relation relation) {
    assertThat(compare(ships(exactly(first)), ships(exactly(second)), Duration.ofHours(hours)))
        .isEqualTo(relation);
  }

  @Test
  void whatIsCountedMustBeTheSame() {
    ClaimFixture lorries = statement("lorries wait before the canal", "queue", "WAIT", "lorry");
    assertThat(compare(ships(exactly(30)), lorries.count(exactly(40))))
        .isEqualTo(Relation.UNCOMPARABLE);
  }

  @Test
  void oneThingCountedUnderTwoNamesIsTheSame() {
    ClaimFixture ships =
        statement("ships wait before the canal", "queue", "WAIT", "ship")
            .count(new Quantity(30.0, 30.0, 30.0, "ship", null));
    ClaimFixture vessels =
        statement("vessels wait before the canal", "queue", "WAIT", "vessel")
            .count(new Quantity(40.0, 40.0, 40.0, "vessel", null));
    assertThat(compare(ships, vessels)).isEqualTo(Relation.CONFLICT);
  }

  @Test
  void whoseNumberItIsMustBeKnownAndTheSame() {
    ClaimFixture nobodys = statement("ships wait before the canal", "", "WAIT", "ship");
    assertThat(compare(nobodys.count(exactly(30)), ships(exactly(40))))
        .isEqualTo(Relation.UNCOMPARABLE);
    ClaimFixture anothers = statement("ships wait before the canal", "port", "WAIT", "ship");
    assertThat(compare(ships(exactly(30)), anothers.count(exactly(40))))
        .isEqualTo(Relation.UNCOMPARABLE);
  }

  @Test
  void aNumberOfAnotherActMustBeOfTheSameWords() {
    ClaimFixture alike = statement("ships wait before the canal", "queue", "STAND", "ship");
    assertThat(compare(ships(exactly(30)), alike.count(exactly(40)))).isEqualTo(Relation.CONFLICT);
    ClaimFixture unlike = statement("the toll of a passage doubled", "queue", "DOUBLE", "ship");
    assertThat(compare(ships(exactly(30)), unlike.count(exactly(40))))
        .isEqualTo(Relation.UNCOMPARABLE);
  }

  private static ClaimFixture loss(Quantity amount, String firm) {
    return statement("the quake caused losses", "quake", "COST", "loss").count(amount).by(firm);
  }

  @Test
  void estimatesOfTwoFirmsDifferWhenFarApart() {
    ClaimFixture two = loss(dollars(2, null, 2.0), "Fitch Ratings");
    assertThat(compare(two, loss(dollars(10, null, 10.0), "Verisk")))
        .isEqualTo(Relation.COMPATIBLE);
    assertThat(compare(two, loss(dollars(11, null, 11.0), "Verisk"))).isEqualTo(Relation.CONFLICT);
    assertThat(compare(loss(dollars(11, null, 11.0), "Verisk"), two)).isEqualTo(Relation.CONFLICT);
    assertThat(compare(two, loss(dollars(1, 1.0, 1.0), "Verisk"))).isEqualTo(Relation.CONFLICT);
  }

  @Test
  void anEstimateIsOldAfterThreeDays() {
    ClaimFixture two = loss(dollars(2, null, 2.0), "Fitch Ratings");
    ClaimFixture eleven = loss(dollars(11, null, 11.0), "Verisk");
    assertThat(compare(two, eleven, Duration.ofDays(3))).isEqualTo(Relation.CONFLICT);
    assertThat(compare(two, eleven, Duration.ofDays(3).plusSeconds(1))).isEqualTo(Relation.UPDATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KILL",
        "HURT",
        "CONFINE",
        "EVACUATE",
        "DISPLACE",
        "RESCUE",
        "INFECT",
        "DESTROY",
        "DAMAGE",
        "DEPORT",
        "FLEE",
        "MISS",
        "KIDNAP"
      })
  void countsOfWhatHappenedOnlyGrow(String predicateClass) {
    assertThat(CompareClaims.isCumulative(statement("x", "", predicateClass, "").in("a"))).isTrue();
  }

  @Test
  void pricesAndQueuesDoNot() {
    assertThat(CompareClaims.isCumulative(statement("x", "", "WAIT", "").in("a"))).isFalse();
  }
}
