package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {

  private static Speaker named(String text) {
    return new Speaker(null, text);
  }

  private static Claim by(String speaker) {
    return statement("x", "", "SAY", "").by(speaker).in("a");
  }

  @ParameterizedTest
  @CsvSource({
    "Ana Diaz, Diaz, true",
    "Diaz, Ana Diaz, true",
    "Ana Diaz, Bo Lind, false",
    "Diaz, Lind, false",
    "the man, Ana Diaz, true",
    "Ana Diaz, police, true",
    "a police spokesperson, a minister, true",
    "the Interior Ministry, Bo Lind, false",
  })
  void namesAgreeWhenOneIsPartOfTheOtherAndNobodyInParticularAgreesWithAny(
      String one, String other, boolean agree) {
    assertThat(Voices.agree(named(one), named(other))).isEqualTo(agree);
    assertThat(Voices.differ(by(one), by(other))).isEqualTo(!agree);
  }

  @Test
  void whoIsKnownIsToldByTheirId() {
    Speaker ana = new Speaker("wd:Q1", "Ana Diaz");
    assertThat(Voices.agree(ana, new Speaker("wd:Q1", "The president"))).isTrue();
    assertThat(Voices.agree(ana, new Speaker("wd:Q2", "Ana Diaz"))).isFalse();
    assertThat(Voices.agree(ana, named("Diaz"))).isTrue();
    assertThat(Voices.agree(named("Lind"), ana)).isFalse();
    assertThat(Voices.agree(new Speaker("wd:Q1", "the man"), named("Bo Lind"))).isFalse();
  }

  @Test
  void withoutASpeakerNothingDiffers() {
    Claim nobodys = statement("x", "", "SAY", "").in("a");
    assertThat(Voices.differ(nobodys, by("Ana Diaz"))).isFalse();
    assertThat(Voices.differ(by("Ana Diaz"), nobodys)).isFalse();
    assertThat(Voices.agree(null, named("Ana Diaz"))).isTrue();
    assertThat(Voices.agree(named("Ana Diaz"), null)).isTrue();
  }
}
