package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.put;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minor claims are shown with what a second source says, never for themselves. */
class MinorGroupsTest {

  private static final String TEXT = "the ferry lost contact with the harbour near the islands";

  private final ClaimBook book = new ClaimBook();

  private static ClaimFixture claim(double worth) {
    return statement(TEXT, "ferry", "LOSE", "contact").worth(worth);
  }

  @Test
  void oneAloneIsNotShown() {
    put(book, "a1", "A", 0, claim(0.1).in("a1"));
    assertThat(book.groups("s1")).isEmpty();
  }

  /** "19.10.1987" and "1.2.3" are no numbers, nor is what no computer holds. */
  @ParameterizedTest
  @ValueSource(
      strings = {"19.10.1987", "1.2.3", "٣٧٥", "١٢.٥.٣", "999999999999999999999", "7.", "45.50"})
  void whatLooksLikeANumberIsCompared(String number) {
    String other = number.equals("45.50") ? "46.50" : number;
    put(
        book,
        "a1",
        "A",
        0,
        statement(TEXT + " " + number, "ferry", "LOSE", "contact").worth(0.1).in("a1"));
    put(
        book,
        "a2",
        "B",
        1,
        statement(TEXT + " " + other, "ferry", "LOSE", "contact").worth(0.1).in("a2"));
    assertThat(book.groups("s1")).hasSize(number.equals(other) ? 1 : 0);
  }

  @Test
  void twoOfOneSourceAreNotShown() {
    put(book, "a1", "A", 0, claim(0.1).in("a1"));
    put(book, "a2", "A", 1, claim(0.1).in("a2"));
    assertThat(book.groups("s1")).isEmpty();
  }

  @Test
  void twoOfTwoSourcesAreShown() {
    put(book, "a1", "A", 0, claim(0.1).in("a1"));
    put(book, "a2", "B", 1, claim(0.1).in("a2"));
    assertThat(book.groups("s1")).hasSize(1);
    assertThat(book.groups("s1").get(0).state()).isEqualTo(State.CORROBORATED);
  }

  @Test
  void whatIsWorthShowingStandsForTheGroup() {
    ClaimFixture worthy = statement(TEXT + " on Monday", "ferry", "LOSE", "contact").worth(0.3);
    put(book, "a1", "A", 0, claim(0.1).in("a1"));
    put(book, "a2", "B", 1, claim(0.1).in("a2"));
    put(book, "a3", "C", 2, worthy.in("a3"));
    assertThat(book.groups("s1").get(0).text()).isEqualTo(TEXT + " on Monday");
  }

  @Test
  void whatAnArticleSaysInPassingDoesNotReplaceWhatItStates() {
    ClaimFixture toll = statement("the storm killed people", "storm", "KILL", "people");
    ClaimFixture aside = statement("the storm killed people then", "storm", "KILL", "people");
    put(
        book,
        "a1",
        "A",
        0,
        toll.count(exactly(12)).in("a1", 0),
        aside.count(exactly(12)).worth(0.1).in("a1", 200));
    put(book, "a2", "B", 1, toll.count(exactly(12)).in("a2"));
    ClaimGroup group = book.groups("s1").get(0);
    assertThat(group.text()).isEqualTo("the storm killed people");
    assertThat(group.updates()).isEmpty();
  }

  @Test
  void whatOneSentenceSaysTwiceIsHeldOnce() {
    HeldGroup group = new HeldGroup(0);
    group.add(HeldClaim.of("a1", "A", ClaimFixture.NOON, claim(0.8).in("a1")));
    assertThat(group.fit(HeldClaim.of("a1", "A", ClaimFixture.NOON, claim(0.1).in("a1", 5))))
        .isZero();
    assertThat(group.fit(HeldClaim.of("a2", "B", ClaimFixture.NOON, claim(0.1).in("a2"))))
        .isPositive();
  }

  @Test
  void anotherNumberKeepsThemApart() {
    String cases = "cases and deaths were reported in the country this year";
    ClaimFixture one = statement("15600 " + cases, "", "REPORT", "case").worth(0.1);
    ClaimFixture other = statement("17000 " + cases, "", "REPORT", "case").worth(0.1);
    put(book, "a1", "A", 0, one.in("a1"));
    put(book, "a2", "B", 1, other.in("a2"));
    assertThat(book.groups("s1")).isEmpty();
    put(book, "a3", "C", 2, one.in("a3"));
    assertThat(book.groups("s1")).hasSize(1);
    assertThat(book.groups("s1").get(0).independentSources()).isEqualTo(2);
  }
}
