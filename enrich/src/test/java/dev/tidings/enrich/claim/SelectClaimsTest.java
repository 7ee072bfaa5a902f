package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of the claims found in an article are kept. */
class SelectClaimsTest {

  private static final Claim.Speaker DIAZ = new Claim.Speaker("diaz", "Ana Diaz");

  private static Claim claim(
      String id,
      String text,
      Claim.@Nullable Quantity quantity,
      Claim.@Nullable Speaker speaker,
      @Nullable String quote,
      int start,
      double worth,
      double confidence) {
    return new Claim(
        id,
        text,
        new Claim.Frame(null, "union", "SHUT", "close", null, null),
        quantity,
        null,
        Claim.Polarity.AFFIRMED,
        Claim.Modality.FACT,
        speaker,
        null,
        quote,
        new Claim.SourceSpan("a1", start, start + text.length(), text),
        worth,
        confidence);
  }

  private static Claim said(
      String id, String quote, Claim.@Nullable Speaker speaker, double worth) {
    return claim(id, "\u201C" + quote + "\u201D", null, speaker, quote, 10, worth, 0.9);
  }

  private static Claim stated(String id, String text, int start, double worth) {
    return claim(id, text, null, null, null, start, worth, 0.9);
  }

  private static List<String> select(Claim... claims) {
    return SelectClaims.select(List.of(claims)).stream().map(Claim::claimId).toList();
  }

  @Test
  void theOrderIsThatOfTheText() {
    assertThat(
            select(
                stated("c", "The union left", 50, 0.5),
                stated("a", "The port closed", 7, 0.3),
                stated("b", "The dam broke", 20, 0.9)))
        .containsExactly("a", "b", "c");
  }

  @Test
  void theSameWordsAreOneClaimWithItsQuantity() {
    Claim.Quantity twelve = new Claim.Quantity(12.0, 12.0, 12.0, "port", null);
    Claim plain = stated("plain", "The union closed 12 ports", 0, 0.5);
    Claim counted =
        claim("counted", "The union closed 12 ports!", twelve, null, null, 90, 0.4, 0.5);
    assertThat(select(plain, counted)).containsExactly("counted");
    assertThat(select(counted, plain)).containsExactly("counted");
  }

  @Test
  void ofTwoTheOneWithASpeakerIsKeptAndElseTheSurer() {
    Claim nobody = claim("nobody", "The union left", null, null, null, 0, 0.5, 0.9);
    Claim somebody = claim("somebody", "The union left", null, DIAZ, null, 40, 0.5, 0.6);
    Claim unsure = claim("unsure", "The union left", null, null, null, 80, 0.5, 0.6);
    assertThat(select(nobody, somebody)).containsExactly("somebody");
    assertThat(select(unsure, nobody)).containsExactly("nobody");
    assertThat(select(nobody, unsure)).containsExactly("nobody");
  }

  @Test
  void aPullQuoteIsAPieceOfAQuotation() {
    assertThat(
            select(
                said("pulled", "every single house", null, 0.5),
                said("whole", "We will build every single house anew", DIAZ, 0.5),
                said("other", "We will leave", DIAZ, 0.5)))
        .containsExactlyInAnyOrder("whole", "other");
  }

  @Test
  void aNameSaysMoreThanAPronounForTheSameThing() {
    String rest = " closed the old port of Lima when the strike of the dockers had ended in May";
    Claim pronoun = stated("pronoun", "She" + rest, 0, 0.5);
    Claim name = stated("name", "Ana" + rest, 0, 0.5);
    assertThat(select(pronoun, name)).containsExactly("name");
    assertThat(select(name, pronoun)).containsExactly("name");
  }

  @Test
  void theWorthiestAreKeptWhenThereAreTooMany() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < SelectClaims.MAX_CLAIMS + 5; i++) {
      claims.add(stated("c" + i, "The union closed port " + i, i * 100, 0.9 - i * 0.01));
    }
    List<String> worthiest =
        claims.subList(0, SelectClaims.MAX_CLAIMS).stream().map(Claim::claimId).toList();
    Collections.reverse(claims);
    assertThat(SelectClaims.select(claims))
        .extracting(Claim::claimId)
        .containsExactlyElementsOf(worthiest);
  }

  @Test
  void ofEquallyWorthyOnesTheFirstInTheTextAreKept() {
    List<Claim> claims = new ArrayList<>();
    for (int i = SelectClaims.MAX_CLAIMS + 4; i >= 0; i--) {
      claims.add(stated("c" + i, "The union closed port " + i, i * 100, 0.5));
    }
    assertThat(SelectClaims.select(claims))
        .hasSize(SelectClaims.MAX_CLAIMS)
        .allSatisfy(
            kept ->
                assertThat(kept.sourceSpan().start()).isLessThan(SelectClaims.MAX_CLAIMS * 100));
  }
}
