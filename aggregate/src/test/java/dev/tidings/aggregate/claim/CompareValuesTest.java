package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.moreThan;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static dev.tidings.aggregate.claim.TwoOutlets.compare;
import static dev.tidings.aggregate.claim.TwoOutlets.compareInOneOutlet;
import static dev.tidings.aggregate.claim.TwoOutlets.ships;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.CompareClaims.Relation;
import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a number of outlet B, published later, stands to one of outlet A. */
class CompareValuesTest {

  private static ClaimFixture dead(Quantity count) {
    return statement("the quake killed people", "quake", "KILL", "people").count(count);
  }

  private static Quantity dollars(double low, @Nullable Double high, double point) {
    return new Quantity(low, high, point, "USD", null);
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
}
