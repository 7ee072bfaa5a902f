package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenTextTest {

  @Test
  void shortTextStays() {
    assertThat(ShortenText.to(10, "0123456789")).isEqualTo("0123456789");
  }

  @Test
  void longTextIsCutBetweenWords() {
    assertThat(ShortenText.to(16, "The river rose overnight")).isEqualTo("The river rose…");
  }

  @Test
  void aWordWithoutEndIsCutInside() {
    assertThat(ShortenText.to(10, "x".repeat(50))).isEqualTo("x".repeat(9) + "…");
  }

  @Test
  void noCharacterIsCutInHalf() {
    String emoji = "\ud83d\ude00".repeat(20);

    assertThat(ShortenText.to(10, emoji)).isEqualTo("\ud83d\ude00".repeat(4) + "…");
  }

  @Test
  void theFirstSentenceEndsBeforeACapital() {
    assertThat(
            ShortenText.firstSentence(120, "Mr. A. Writer of the U.S. embassy left. He was ill."))
        .isEqualTo("Mr. A. Writer of the U.S. embassy left.");
  }

  @Test
  void aSentenceThatIsTooLongIsCut() {
    assertThat(ShortenText.firstSentence(30, "word ".repeat(20)))
        .hasSizeLessThanOrEqualTo(30)
        .endsWith("…");
  }
}
