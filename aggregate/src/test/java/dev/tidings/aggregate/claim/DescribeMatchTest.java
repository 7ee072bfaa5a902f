package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescribeMatchTest {

  private static HeldClaim held(ClaimFixture claim) {
    return HeldClaim.of("a", "A", NOON, claim.in("a"));
  }

  private static HeldClaim closed(String text) {
    return held(statement(text, "authority", "CLOSE", "terminal"));
  }

  @Test
  void whatAgreesIsNamed() {
    assertThat(DescribeMatch.sharedFrame(closed("zyx"), closed("zyx")))
        .isEqualTo("subject authority; predicate CLOSE; object terminal; words zyx");
    assertThat(
            DescribeMatch.sharedFrame(
                closed("zyx"), held(statement("other", "storm", "SHUT", "port"))))
        .isEmpty();
  }

  @Test
  void theFourRarestWordsAreNamedRarestFirst() {
    String shared =
        DescribeMatch.sharedFrame(
            closed("year zyxk zyxm zyxn zyxo zyxu"), closed("zyxu year zyxo zyxn zyxm zyxk"));
    assertThat(shared).endsWith("words zyxk, zyxm, zyxn, zyxo");
    assertThat(DescribeMatch.sharedFrame(closed("year zyxk"), closed("zyxk year")))
        .endsWith("words zyxk, year");
  }

  @Test
  void theVerbOfAQuotationIsNotWhatAgrees() {
    HeldClaim quote = held(said(null, "Ana Diaz", "zyx"));
    assertThat(DescribeMatch.sharedFrame(quote, quote)).isEqualTo("subject Ana Diaz; words zyx");
  }

  private static boolean sharesMore(String one, String other) {
    return DescribeMatch.sharesMore(
        held(statement(one, "Acme", "sell", "x")), held(statement(other, "Acme", "sell", "x")));
  }

  @Test
  void moreThanTheVerbAndTheNameMustBeShared() {
    assertThat(sharesMore("Acme sells the harbour", "Acme did not sell its harbour")).isTrue();
    assertThat(sharesMore("Acme sells the harbour", "Acme did not sell its tower")).isFalse();
    assertThat(sharesMore("sell", "sell")).isFalse();
    assertThat(
            DescribeMatch.sharesMore(
                held(statement("harbour", "", "sell", "x")),
                held(statement("harbour", "", "sell", "x"))))
        .isTrue();
  }
}
