package dev.tidings.serve.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orcas damage yachts | orca damage yacht",
        "Mbappé's hat-trick | mbappe hat trick",
        "84,000 people, 7.7 magnitude. | 84000 people 7.7 magnitude",
        "U.S. bus class | bus class",
        "cities and bridges | city and bridge",
        "東京地震 | 東 京 地 震",
        "İstanbul ÅNGSTRÖM | istanbul angstrom",
      })
  void splitsFoldsAndStems(String text, String words) {
    assertThat(Words.of(text)).isEqualTo(List.of(words.split(" ")));
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertThat(Words.of("— … !? ' ")).isEmpty();
  }

  @Test
  void anEndlessWordIsCut() {
    assertThat(Words.of("a".repeat(100_000))).singleElement().asString().hasSize(40);
  }
}
