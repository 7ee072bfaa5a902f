package dev.tidings.enrich.entity.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

  private static Line line(String text) {
    return new Line(List.of(text.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "harbour, harbour",
    "Harbour, harbour",
    "\u00C9cole, \u00E9cole",
    "caf\u00E9, caf\u00E9",
    "A330-900, a000-000",
    "1956, 0000",
    "100, 000",
  })
  void wordsAreComparedInSmallLettersWithoutTheirDigits(String word, String normal) {
    assertThat(line(word).normal(0)).isEqualTo(normal);
    assertThat(line(word).word(0)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Union Closes Harbour",
        "Union Closes Harbour in Lima After Strike",
        "Union Closes Harbour After strike",
        "HARBOUR CLOSED AFTER STRIKE",
      })
  void mostLongWordsOfAHeadlineHaveCapitals(String text) {
    assertThat(line(text).isHeadline()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Union Harbour",
        "The union closed the harbour",
        "Union Closes Harbour after strike",
        "Ana met Bob in the old Bar",
        "2019 Harbour 2020 Union 2021",
      })
  void thoseOfASentenceDoNot(String text) {
    assertThat(line(text).isHeadline()).isFalse();
  }

  @Test
  void aShoutedLineHasNoSmallLetters() {
    assertThat(line("HARBOUR CLOSED IN 2019 !").isShouted()).isTrue();
    assertThat(line("HARBOUR CLOSED in 2019").isShouted()).isFalse();
    assertThat(line("HARBOUR McDonald").isShouted()).isFalse();
  }

  @Test
  void capitals() {
    assertThat(Line.isAllCapitals("U.S.")).isTrue();
    assertThat(Line.isAllCapitals("U.s.")).isFalse();
    assertThat(Line.isAllCapitals("2019")).isFalse();
    assertThat(Line.isCapitalised("Lima")).isTrue();
    assertThat(Line.isCapitalised("lima")).isFalse();
    assertThat(Line.isCapitalised("")).isFalse();
    assertThat(Line.startsWithLetter("lima")).isTrue();
    assertThat(Line.startsWithLetter("2nd")).isFalse();
    assertThat(Line.startsWithLetter("")).isFalse();
    assertThat(line("So said Ana").isCapitalised(2)).isTrue();
    assertThat(line("So said Ana").isCapitalised(1)).isFalse();
    assertThat(line("So said Ana").length()).isEqualTo(3);
  }
}
