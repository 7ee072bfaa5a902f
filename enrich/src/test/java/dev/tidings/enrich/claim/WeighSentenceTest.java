package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.text.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeighSentenceTest {

  private static final WeighSentence WEIGH =
      new WeighSentence(new WeighWorth(List.of("|bias\t0", "taxes\t9000", "thanks\t-90000")));

  private static double weigh(String language, String text, boolean first) {
    return WEIGH.weigh(
        language, PlainText.words(text), new Sentence(0, text.length(), 0, 0, first));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was the port of Lima closed?",
        "Ports are closed.",
        "Sport | Weather | News of the day from Lima.",
        "Sport / weather / news of the day from Lima.",
        "\u00BB Sport \u00BB weather and news of the day from Lima.",
        "Most Read Stories Of The Week.",
        "Port \u2014 port \u2014 port \u2014 port.",
      })
  void whatIsNoStatementIsWorthNothing(String text) {
    assertThat(weigh("en", text, false)).isZero();
  }

  @Test
  void aLineWithoutAnEndIsAHeadline() {
    String line = "The port of Lima was closed on Friday";
    assertThat(weigh("en", line, true)).isZero();
    assertThat(weigh("en", line, false)).isPositive();
    assertThat(weigh("en", "Ana Diaz Closed the old Port of Lima", false)).isZero();
    assertThat(weigh("en", "Ana Diaz Closed the old Port of Lima.", false)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port of Lima was closed.",
        "The port of Lima was closed!",
        "The port of Lima was closed\u2026",
        "The port of Lima was \u201Cclosed\u201D",
        "The port of Lima was closed (again)",
        "The port of Lima owned these:",
        "The port is owned by Acme Inc.",
        "A port / a harbour was closed.",
      })
  void aSentenceThatEndsIsNone(String text) {
    assertThat(weigh("en", text, true)).isEqualTo(0.5);
  }

  @Test
  void theShortestSentenceHasFiveWords() {
    assertThat(weigh("en", "Acme has closed its ports.", true)).isPositive();
    assertThat(weigh("en", "Acme has closed ports.", true)).isZero();
  }

  @Test
  void tooManyWordsAreNoSentence() {
    String many = "port ".repeat(SplitWords.MAX_WORDS - 2);
    assertThat(weigh("en", many + ".", false)).isPositive();
    assertThat(weigh("en", "port " + many + ".", false)).isZero();
  }

  @Test
  void noSentenceIsCertainOrWorthless() {
    assertThat(weigh("en", "Taxes are taxes and taxes are taxes.", true)).isEqualTo(0.99);
    assertThat(weigh("en", "Thanks for that and thanks again.", true))
        .isEqualTo(WeighSentence.MIN_WORTH);
  }

  @Test
  void nothingIsLearnedOfOtherLanguages() {
    assertThat(weigh("es", "Thanks for that and taxes again.", true)).isEqualTo(0.5);
  }
}
