package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.put;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositesTest {

  private final ClaimBook book = new ClaimBook();

  @ParameterizedTest
  @CsvSource({
    "well, ill, true",
    "unwell, fine, true",
    "alive, dead, true",
    "armed, unarmed, true",
    "stable, unstable, true",
    "well, fine, false",
    "der, under, false",
    "tense, intense, false",
    "open, dead, false",
  })
  void wordsThatExcludeOneAnother(String one, String other, boolean opposite) {
    assertThat(Opposites.are(one, other)).isEqualTo(opposite);
    assertThat(Opposites.are(other, one)).isEqualTo(opposite);
  }

  private static ClaimFixture state(String text, String of, String object) {
    return statement(text, of.isEmpty() ? "wd:Q1" : of, "BE", object)
        .named(of.isEmpty() ? "Ana Diaz" : of);
  }

  private State only() {
    assertThat(book.groups("s1")).hasSize(1);
    return book.groups("s1").get(0).state();
  }

  @Test
  void oneSaysWellAndOneSaysIll() {
    put(book, "a1", "A", 0, state("Ana Diaz is unwell", "", "unwell").in("a1"));
    put(book, "a2", "B", 1, state("the health is fine", "ana diaz health", "fine").in("a2"));
    assertThat(only()).isEqualTo(State.DISPUTED);
    assertThat(book.groups("s1").get(0).reason()).contains("unwell").contains("fine");
  }

  @Test
  void whoDeniesThatSheIsIllSaysThatSheIsWell() {
    put(book, "a1", "A", 0, state("Ana Diaz is not ill", "", "ill").denied().in("a1"));
    put(book, "a2", "B", 1, state("Ana Diaz is well", "", "well").in("a2"));
    assertThat(only()).isEqualTo(State.CORROBORATED);
  }

  @Test
  void statesOfTwoAreNoConflict() {
    put(book, "a1", "A", 0, state("Ana Diaz is unwell", "", "unwell").in("a1"));
    put(book, "a2", "B", 1, state("the bridge is fine", "bridge", "fine").in("a2"));
    assertThat(book.groups("s1")).hasSize(2);
  }

  @Test
  void aWordThatHoldsItsDenialDeniesADenial() {
    ClaimFixture one = statement("the main building comes unfurnished", "building", "COME", "");
    ClaimFixture other =
        statement("the main building does not come with furnishing", "building", "COME", "");
    put(book, "a1", "A", 0, one.in("a1"));
    put(book, "a2", "B", 1, other.denied().in("a2"));
    assertThat(only()).isEqualTo(State.CORROBORATED);
  }
}
