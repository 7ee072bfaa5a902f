package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.said;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim;
import org.junit.jupiter.api.Test;

class DescribeMatchTest {
  private static HeldClaim held(Claim claim) {
    return HeldClaim.of(claim.sourceSpan().articleId(), "A", NOON, claim);
  }

  private static HeldClaim killed(double count, String articleId) {
    return held(
        statement("the flood killed people", "flood", "KILL", "people")
            .count(exactly(count))
            .at("wd:Q29")
            .in(articleId));
  }

  @Test
  void countsAreToldInWords() {
    assertThat(DescribeMatch.reason(Match.COUNT, killed(12, "a1"), killed(15, "a2")))
        .isEqualTo(
            "both say how many people were killed, in the same place: 12 people and 15 people");
  }

  @Test
  void aMeasureIsNamed() {
    HeldClaim loss =
        held(
            statement("economic losses", "", "LOSS", "economic loss")
                .count(new Claim.Quantity(2e9, 2e9, 2e9, "USD", null))
                .in("a1"));
    assertThat(DescribeMatch.reason(Match.COUNT, loss, loss))
        .startsWith("both put a figure on the economic loss")
        .endsWith("$2 billion and $2 billion");
  }

  @Test
  void wordsStandAsTheyAreWritten() {
    HeldClaim one = held(statement("Salvagers refloated ships", "wd:Q1", "FREE", "").in("a1"));
    HeldClaim other = held(statement("ships were refloated", "wd:Q1", "FREE", "").in("a2"));
    assertThat(DescribeMatch.reason(Match.words(1), one, other))
        .startsWith("both say it of wd:Q1 in much the same words: ")
        .contains("refloated", "ships");
    HeldClaim strange = held(statement("nothing alike", "wd:Q2", "GO", "").in("a3"));
    assertThat(DescribeMatch.reason(Match.words(1), one, strange))
        .isEqualTo("both say it in other words");
  }

  @Test
  void quotationsAreToldFromRetoldOnes() {
    HeldClaim quoted = held(said(null, "Ana Diaz", "we will rebuild").in("a1"));
    assertThat(DescribeMatch.reason(Match.QUOTED, quoted, quoted))
        .isEqualTo("both quote the same words");
    assertThat(DescribeMatch.reason(Match.QUOTED_NEARLY, quoted, quoted))
        .isEqualTo("both quote nearly the same words");
    assertThat(DescribeMatch.reason(Match.RETOLD, quoted, killed(12, "a2")))
        .isEqualTo("quoted by one, retold by the other");
  }

  @Test
  void aDenialNamesWhoseActItIsIfBothSayThatOfOne() {
    HeldClaim one = held(statement("Acme sold it", "wd:Q1", "SELL", "").named("Acme").in("a1"));
    HeldClaim other = held(statement("no sale", "wd:Q1", "SELL", "").denied().in("a2"));
    HeldClaim another = held(statement("no sale", "wd:Q2", "SELL", "").denied().in("a3"));
    assertThat(DescribeMatch.reason(Match.DENIED, one, other))
        .isEqualTo("one denies what the other affirms of Acme");
    assertThat(DescribeMatch.reason(Match.DENIED, one, another))
        .isEqualTo("one denies what the other affirms");
  }

  private static boolean sharesMore(String one, String other) {
    return DescribeMatch.sharesMore(
        held(statement(one, "Acme", "sell", "x").in("a1")),
        held(statement(other, "Acme", "sell", "x").in("a2")));
  }

  @Test
  void moreThanTheVerbAndTheNameMustBeShared() {
    assertThat(sharesMore("Acme sells the harbour", "Acme did not sell its harbour")).isTrue();
    assertThat(sharesMore("Acme sells the harbour", "Acme did not sell its tower")).isFalse();
    assertThat(sharesMore("sell", "sell")).isFalse();
  }
}
