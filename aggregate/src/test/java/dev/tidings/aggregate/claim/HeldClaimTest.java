package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeldClaimTest {
  private static HeldClaim held(Claim claim) {
    return HeldClaim.of("a1", "Source", NOON, claim);
  }

  private static HeldClaim held(String text) {
    return held(statement(text, "", "WAIT", "").in("a1"));
  }

  @Test
  void numbersAreTakenAsTheyAreMeant() {
    assertThat(held("1,234.5 people, 3.2 and 7.").numbers())
        .containsExactlyInAnyOrder("1234.5", "3.2", "7");
    assertThat(held("In 2026, 12").numbers()).containsExactlyInAnyOrder("2026", "12");
    assertThat(held("no number, none.").numbers()).isEmpty();
    assertThat(held(".5 and ,7").numbers()).containsExactlyInAnyOrder("5", "7");
  }

  @Test
  void termsHaveNoNumbersButTheClassOfThePredicate() {
    Terms terms = held("369 ships").terms();
    assertThat(terms.has("ship")).isTrue();
    assertThat(terms.has("369")).isFalse();
    assertThat(terms.has("|WAIT")).isTrue();
    assertThat(held("369 ships").sentence().has("369")).isTrue();
  }

  @Test
  void aQuotationIsComparedByItsWordsAlone() {
    HeldClaim quoted = held(said(null, "the mayor", "we will rebuild").in("a1"));
    assertThat(quoted.isQuote()).isTrue();
    assertThat(quoted.words().size()).isEqualTo(3);
    assertThat(quoted.shingles().words()).isEqualTo(3);
    assertThat(quoted.terms().has("mayor")).isFalse();
    assertThat(quoted.terms().has("|STATE")).isFalse();
    assertThat(held("a statement").isQuote()).isFalse();
    assertThat(held("a statement").shingles().words()).isZero();
  }

  @Test
  void theSubjectIsTheEntityElseTheHeadInLowerCase() {
    assertThat(held(statement("x", "wd:Q43", "WAIT", "").in("a")).subject()).isEqualTo("wd:Q43");
    assertThat(held(statement("x", "Ships", "WAIT", "").in("a")).subject()).isEqualTo("ships");
    assertThat(held("x").subject()).isNull();
  }

  @Test
  void keysAreTermsSubjectAndObject() {
    assertThat(keys(held(statement("zyxa", "Ships", "WAIT", "canal").in("a1"))))
        .containsExactlyInAnyOrder(numbers("zyxa", "|WAIT", "s ships", "o canal"));
    assertThat(keys(held("zyxa"))).containsExactlyInAnyOrder(numbers("zyxa", "|WAIT"));
  }

  private static List<Long> keys(HeldClaim claim) {
    ClaimKeys keys = claim.keys();
    return IntStream.range(0, keys.size()).mapToObj(keys::number).toList();
  }

  private static Long[] numbers(String... terms) {
    return Stream.of(terms).map(Terms::number).toArray(Long[]::new);
  }

  @Test
  void whatIsCountedOnlyGrowsByWhicheverWord() {
    ClaimFixture died = statement("the toll stands at 12", "", "STAND", "people");
    assertThat(held(died.in("a1")).isCumulative()).isFalse();
    HeldClaim counted = held(died.count(exactly(12)).in("a1"));
    assertThat(counted.countClass()).isEqualTo("KILL");
    assertThat(counted.isCumulative()).isTrue();
  }

  @Test
  void timeThenArticleThenPlaceOrderThem() {
    Instant later = NOON.plusSeconds(1);
    HeldClaim first = HeldClaim.of("b", "S", NOON, statement("x", "", "WAIT", "").in("b", 9));
    HeldClaim second = HeldClaim.of("a", "S", later, statement("x", "", "WAIT", "").in("a", 5));
    HeldClaim third = HeldClaim.of("a", "S", later, statement("x", "", "WAIT", "").in("a", 7));
    HeldClaim fourth = HeldClaim.of("c", "S", later, statement("x", "", "WAIT", "").in("c", 0));
    assertThat(List.of(fourth, third, first, second).stream().sorted(HeldClaim.ORDER))
        .containsExactly(first, second, third, fourth);
  }

  @Test
  void isEvidenceOfItsArticle() {
    assertThat(held("x").evidence())
        .isEqualTo(new ClaimGroup.Evidence("a1", "Source", NOON, held("x").claim()));
  }
}
