package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.point;
import static dev.tidings.aggregate.claim.ClaimFixture.put;
import static dev.tidings.aggregate.claim.ClaimFixture.quake;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup.State;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a conflict, what an update, and what neither. */
class ConflictsTest {

  private final ClaimBook book = new ClaimBook();

  private static ClaimFixture losses(double atLeast, String firm) {
    return statement("the earthquake caused economic losses", "", "LOSS", "economic loss")
        .predicate("loss")
        .count(new Quantity(atLeast, null, atLeast, "USD", "more than"))
        .by(firm);
  }

  private ClaimGroup only() {
    List<ClaimGroup> groups = book.groups("s1");
    assertThat(groups).hasSize(1);
    return groups.get(0);
  }

  @Test
  void aLowerTollThatComesLaterFromAnotherSourceIsAConflict() {
    put(book, "a1", "A", 0, quake(45).in("a1"));
    put(book, "a2", "B", 1, quake(45).in("a2"));
    put(book, "a3", "C", 5, quake(30).in("a3"));
    ClaimGroup group = only();
    assertThat(group.state()).isEqualTo(State.DISPUTED);
    assertThat(group.opposing()).extracting(ClaimGroup.Evidence::source).containsExactly("C");
    assertThat(group.reason()).contains("45 people").contains("30 people");
  }

  @Test
  void aSourceThatCorrectsItselfIsNoConflict() {
    put(book, "a1", "A", 0, quake(45).in("a1"));
    put(book, "a2", "A", 5, quake(30).in("a2"));
    ClaimGroup group = only();
    assertThat(group.state()).isEqualTo(State.SINGLE_SOURCE);
    assertThat(point(group)).isEqualTo(30);
    assertThat(group.updates()).hasSize(1);
  }

  @Test
  void deniedByOneAndAffirmedByAnotherIsAConflict() {
    ClaimFixture claim = statement("Acme Bank sold its Berlin branch", "wd:Q1", "SELL", "branch");
    put(book, "a1", "A", 0, claim.in("a1"));
    put(book, "a2", "B", 2, claim.denied().in("a2"));
    ClaimGroup group = only();
    assertThat(group.state()).isEqualTo(State.DISPUTED);
    assertThat(group.reason()).contains("A affirms it").contains("B denies it");
  }

  @Test
  void doneForOneAndOnlyProposedForAnotherDiffers() {
    put(
        book,
        "a1",
        "A",
        0,
        statement("the gang was designated a terror group", "", "DESIGNATE", "wd:Q2").in("a1"));
    put(
        book,
        "a2",
        "B",
        20,
        statement("an order recommends the designation of the gang", "order", "DESIGNATE", "wd:Q2")
            .as(Modality.PROPOSAL)
            .in("a2"));
    assertThat(only().state()).isEqualTo(State.DISPUTED);
  }

  @Test
  void anotherActThatIsOnlyProposedIsNoConflict() {
    put(
        book,
        "a1",
        "A",
        0,
        statement("Acme released the first phone with its own programs", "Acme", "FREE", "wd:Q2")
            .in("a1"));
    put(
        book,
        "a2",
        "B",
        20,
        statement("only programs of Acme could be used on the first phone", "", "USE", "program")
            .as(Modality.PROPOSAL)
            .in("a2"));
    assertThat(book.groups("s1"))
        .allSatisfy(group -> assertThat(group.state()).isNotEqualTo(State.DISPUTED));
  }

  @Test
  void proposedFirstAndThenDoneIsAnUpdate() {
    ClaimFixture claim = statement("the gang designated a terror group", "", "DESIGNATE", "wd:Q2");
    put(book, "a1", "A", 0, claim.as(Modality.PROPOSAL).in("a1"));
    put(book, "a2", "B", 20, claim.as(Modality.FACT).in("a2"));
    ClaimGroup group = only();
    assertThat(group.state()).isEqualTo(State.SINGLE_SOURCE);
    assertThat(group.updates()).hasSize(1);
  }

  @Test
  void pricesOfDifferentDaysAreNoConflict() {
    ClaimFixture claim = statement("Acme shares fell on the exchange", "wd:Q1", "FALL", "share");
    Claim.Quantity two = new Claim.Quantity(2.0, 2.0, 2.0, "percent", null);
    Claim.Quantity five = new Claim.Quantity(5.0, 5.0, 5.0, "percent", null);
    put(book, "a1", "A", 0, claim.count(two).in("a1"));
    put(book, "a2", "B", 48, claim.count(five).in("a2"));
    assertThat(only().state()).isNotEqualTo(State.DISPUTED);
    book.remove("a2");
    put(book, "a2", "B", 2, claim.count(five).in("a2"));
    assertThat(only().state()).isEqualTo(State.DISPUTED);
  }

  @Test
  void estimatesOfTwoFirmsDifferEvenDaysApart() {
    put(book, "a1", "A", 0, losses(2e9, "Fitch Ratings").in("a1"));
    put(book, "a2", "B", 60, losses(20e9, "Verisk").in("a2"));
    ClaimGroup group = only();
    assertThat(group.state()).isEqualTo(State.DISPUTED);
    assertThat(group.reason()).contains("A, citing Fitch Ratings", "B, citing Verisk");
  }

  @Test
  void aFirmThatRaisesItsOwnEstimateIsNoConflict() {
    put(book, "a1", "A", 0, losses(2e9, "Verisk").in("a1"));
    put(book, "a2", "B", 60, losses(20e9, "Verisk").in("a2"));
    assertThat(only().state()).isNotEqualTo(State.DISPUTED);
  }

  @Test
  void estimatesThatMayBothHoldAgree() {
    put(book, "a1", "A", 0, losses(2e9, "Fitch Ratings").in("a1"));
    put(book, "a2", "B", 5, losses(3e9, "Verisk").in("a2"));
    assertThat(only().state()).isEqualTo(State.CORROBORATED);
  }

  @Test
  void twoSpeakersOfOneArticleMayContradictEachOther() {
    ClaimFixture alert =
        statement("the water agency switched off the flood alert", "agency", "END", "alert");
    put(
        book,
        "a1",
        "A",
        0,
        alert.by("Ana Diaz").in("a1", 0),
        alert.by("Water Agency").denied().in("a1", 90));
    ClaimGroup group = only();
    assertThat(group.state()).isEqualTo(State.DISPUTED);
    assertThat(group.reason()).contains("citing Ana Diaz", "citing Water Agency");
  }

  @Test
  void anotherAgeOfTheSamePersonIsAConflict() {
    put(book, "a1", "A", 0, nun(33).in("a1"));
    put(book, "a2", "B", 1, nun(31).in("a2"));
    ClaimGroup group = only();
    assertThat(group.state()).isEqualTo(State.DISPUTED);
    assertThat(group.reason()).contains("33 years old", "31 years old");
  }

  private static ClaimFixture nun(int age) {
    return statement("a " + age + "-year-old nun gave birth to a boy in Rieti", "nun", "GIVE", "");
  }

  @Test
  void whoDidAndDidNotDoItIsDisputedInOtherWords() {
    put(
        book,
        "a1",
        "A",
        0,
        statement("Army units had blown up the Dravik plant", "wd:Q9", "EXPLODE", "plant")
            .in("a1"));
    put(
        book,
        "a2",
        "B",
        8,
        statement("Ruritania did not destroy the Dravik dam", "wd:Q9", "EXPLODE", "dam")
            .denied()
            .in("a2"));
    assertThat(only().state()).isEqualTo(State.DISPUTED);
  }

  @Test
  void denialsOfSomethingElseAreNone() {
    put(
        book,
        "a1",
        "A",
        0,
        statement("Acme announced a watch of gold", "wd:Q9", "ANNOUNCE", "watch")
            .named("Acme")
            .in("a1"));
    put(
        book,
        "a2",
        "B",
        8,
        statement("Acme has not announced any price", "wd:Q9", "ANNOUNCE", "price")
            .named("Acme")
            .denied()
            .in("a2"));
    assertThat(book.groups("s1"))
        .hasSize(2)
        .allSatisfy(group -> assertThat(group.state()).isEqualTo(State.SINGLE_SOURCE));
  }
}
