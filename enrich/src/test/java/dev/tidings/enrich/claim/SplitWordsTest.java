package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitWordsTest {

  private static List<String> texts(String sentence) {
    Words words = PlainText.words(sentence);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      texts.add(words.get(i).text());
    }
    return texts;
  }

  @Test
  void keepsNumbersWholeAndTheirUnitsApart() {
    assertThat(texts("About 84,000 paid $5.5m, or 3.2%."))
        .containsExactly("About", "84,000", "paid", "$", "5.5", "m", ",", "or", "3.2", "%", ".");
  }

  @Test
  void keepsAbbreviationsAndHyphensButNotTheFullStop() {
    assertThat(texts("The U.S. and Mr. Smith met ex-allies of MS-13."))
        .containsExactly(
            "The", "U.S.", "and", "Mr.", "Smith", "met", "ex-allies", "of", "MS-13", ".");
  }

  @Test
  void takesThePossessiveEndingOff() {
    Words words = PlainText.words("Chile\u2019s capital and the players' union");
    assertThat(words.get(0).text()).isEqualTo("Chile");
    assertThat(words.possessive(0)).isTrue();
    assertThat(words.end(0)).isEqualTo(7);
    assertThat(words.possessive(4)).isTrue();
  }

  @Test
  void readsNoMoreThanTheFirstWordsOfAnEndlessLine() {
    String line = "word ".repeat(5000);
    assertThat(PlainText.words(line).size()).isEqualTo(SplitWords.MAX_WORDS);
  }
}
