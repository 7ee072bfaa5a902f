package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Features as the weights in {@code worth-en.txt} were learned from. */
class SentenceFeaturesTest {

  @Test
  void wordsPairsAndShape() {
    assertThat(SentenceFeatures.of("In Lima, Ana Diaz sold 12 ships in 2019."))
        .containsExactly(
            "in",
            "^_in",
            "lima",
            "in_lima",
            "ana",
            "lima_ana",
            "diaz",
            "ana_diaz",
            "sold",
            "diaz_sold",
            "#",
            "sold_#",
            "ships",
            "#_ships",
            "in",
            "ships_in",
            "#year",
            "in_#year",
            "|length1",
            "|numbers2",
            "|names3");
  }

  @Test
  void aQuestionMarkCounts() {
    assertThat(SentenceFeatures.of("Why?"))
        .containsExactly("why", "^_why", "?", "why_?", "|length0", "|numbers0", "|names0");
  }

  @ParameterizedTest
  @CsvSource({"1956, #year", "2031, #year", "1856, #", "2100, #", "195, #", "19567, #"})
  void yearsAreToldFromOtherNumbers(String number, String feature) {
    assertThat(SentenceFeatures.of("Since " + number)).contains(feature, "since_" + feature);
  }

  @ParameterizedTest
  @CsvSource({
    "I sold it, true",
    "So I'm late, true",
    "It is my ship, true",
    "It is his ship, false"
  })
  void whoSpeaksOfThemselves(String sentence, boolean firstPerson) {
    assertThat(SentenceFeatures.of(sentence).contains("|first-person")).isEqualTo(firstPerson);
  }

  @Test
  void manyWordsNumbersAndNamesAreAsGoodAsMore() {
    String few = "On Friday Ana Berg sold 12 ships and 3 ports and 5 banks in Spain to Acme";
    assertThat(SentenceFeatures.of(few)).contains("|length3", "|numbers3", "|names4");
    String many =
        few + " and Karl Hall bought 7 ports and 8 ships of the old bank in Lima for 9 coins";
    assertThat(SentenceFeatures.of(many)).contains("|length6", "|numbers3", "|names4");
  }

  @Test
  void aCapitalLetterAloneIsNoName() {
    assertThat(SentenceFeatures.of("Plan B of Acme")).contains("|names1");
  }

  @Test
  void wordsBeforeTheFirstDoNotCount() {
    Words words = PlainText.words("However, Ana sold ships");
    assertThat(SentenceFeatures.of(words, 2))
        .containsExactly(
            "ana",
            "^_ana",
            "sold",
            "ana_sold",
            "ships",
            "sold_ships",
            "|length0",
            "|numbers0",
            "|names0");
  }
}
