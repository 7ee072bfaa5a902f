package dev.tidings.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTermsTest {
  private final AnalyseText analyseText = new AnalyseText();
  private final CountTerms countTerms = new CountTerms();

  private Map<String, Integer> count(String title, String body, String language) {
    return countTerms.count(
        analyseText.analyse(title, language), analyseText.analyse(body, language));
  }

  @Test
  void stemsAndLeavesOutStopWords() {
    assertThat(count("", "The banks were lending to banks", "en"))
        .isEqualTo(Map.of("bank", 4, "lend", 2));
  }

  @Test
  void countsTheTitleTwice() {
    assertThat(count("Flood", "Nothing here", "en")).containsEntry("flood", 2);
  }

  @Test
  void doesNotCountATitleThatTheBodyRepeats() {
    assertThat(count("Flood hits town", "Flood hits town\nRain fell.", "en"))
        .containsEntry("flood", 2);
  }

  @Test
  void countsTheFirstFortyTermsTwiceAndLaterOnesOnce() {
    String body = "rain ".repeat(40) + "snow ".repeat(10);

    assertThat(count("", body, "en")).isEqualTo(Map.of("rain", 80, "snow", 10));
  }

  @Test
  void leavesOutWhatIsTooLongToBeAWord() {
    assertThat(count("", "rain " + "x".repeat(101) + " " + "9".repeat(2000), "en"))
        .isEqualTo(Map.of("rain", 2));
  }

  @Test
  void looksAtSixHundredWordsOnly() {
    assertThat(count("", "the ".repeat(599) + "rain snow", "en")).containsOnlyKeys("rain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          3.5 and 1,000,000 | 3.5 1,000,000
          well-known        | well known
          O'Neill's         | oneil
          Paris’s           | pari
          U.S. x            | none
          F-250             | 250
          """)
  void cutsTermsAsTheBackgroundCountsDo(String text, String expected) {
    Map<String, Integer> terms = count("", text, "en");

    if (expected.equals("none")) {
      assertThat(terms).isEmpty();
    } else {
      assertThat(terms).containsOnlyKeys(expected.replace("oneil", "oneil").split(" "));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "es, las elecciones, eleccion",
    "de, die Wahlen, wahl",
    "fr, l'élection, élect",
    "pt, as eleições, eleiçõ",
    "it, dell'elezione, elezion",
    "nl, verkiezingen, verkiezingen"
  })
  void stemsOtherLanguages(String language, String text, String expected) {
    assertThat(count("", text, language)).containsOnlyKeys(expected);
  }

  @Test
  void takesDictionaryWordsWhereTheScriptPutsNoSpaces() {
    assertThat(count("", "東京都は雨です", "ja")).containsKey("東京");
  }
}
