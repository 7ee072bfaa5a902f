package dev.tidings.enrich.entity.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.text.AnalyseText;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.enrich.text.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagByModelTest {
  private static Taggers taggers;

  @BeforeAll
  static void load() {
    taggers = Taggers.load();
  }

  private static List<String> tag(String text) {
    return tag(taggers, text);
  }

  private static List<String> tag(Taggers taggers, String text) {
    AnalysedText analysed = new AnalyseText().analyse(text, "en");
    List<Line> lines = new ArrayList<>();
    analysed
        .sentences()
        .forEach(
            sentence ->
                lines.add(new Line(analysed.tokens(sentence).stream().map(Token::text).toList())));
    List<List<Span>> spans = taggers.forLanguage("en").tag(lines);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Span span : spans.get(i)) {
        StringBuilder name = new StringBuilder(span.type().name().substring(0, 1)).append(':');
        for (int at = span.first(); at < span.end(); at++) {
          name.append(' ').append(lines.get(i).word(at));
        }
        names.add(name.toString());
      }
    }
    return names;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The mayor, Anna Lindqvist, said on Monday she would resign.          | P: Anna Lindqvist
          Ministers from Kenya met officials of the World Bank in Nairobi.     | L: Kenya, O: World Bank, L: Nairobi
          The company said it would move to Rotterdam next year.               | L: Rotterdam
          Shares of Siemens rose after John Whitfield left the board.          | O: Siemens, P: John Whitfield
          there is nothing of note here, said nobody                           | none
          """)
  void findsNamesAndTheirTypes(String text, String expected) {
    assertThat(tag(text))
        .isEqualTo(expected.equals("none") ? List.of() : List.of(expected.split(", ")));
  }

  @Test
  void copesWithHeadlinesAndCapitals() {
    assertThat(tag("President Of Kenya Visits Berlin For Talks On Trade"))
        .contains("L: Kenya", "L: Berlin");
    assertThat(tag("PRESIDENT OF KENYA VISITS BERLIN")).contains("L: KENYA", "L: BERLIN");
  }

  @Test
  void spansAreInOrderAndDoNotOverlapWhateverTheWords() {
    java.util.Random random = new java.util.Random(5);
    String[] words = {"Bank", "of", "the", "Paris", "said", "Mr", "7", ",", "U.S.", "Éa", "'s"};
    TagNames tagger = taggers.forLanguage("en");
    for (int round = 0; round < 500; round++) {
      List<String> line = new ArrayList<>();
      for (int i = random.nextInt(120); i >= 0; i--) {
        line.add(words[random.nextInt(words.length)]);
      }
      int end = 0;
      for (Span span : tagger.tag(List.of(new Line(line))).get(0)) {
        assertThat(span.first()).isGreaterThanOrEqualTo(end).isLessThan(span.end());
        end = span.end();
        assertThat(span.type()).isIn((Object[]) NameType.values());
      }
      assertThat(end).isLessThanOrEqualTo(line.size());
    }
  }

  /** With the real encoder, which tests have on their class path. */
  @Test
  void vectorsTellWhatCapitalsDoNot() throws IOException {
    String headline = "Rubio Visits Prison In Comalapa After Talks With Bukele";
    Taggers with = taggers.with(WordVectors.load());

    assertThat(tag(headline)).containsExactly("P: Rubio", "P: Bukele");
    assertThat(tag(with, headline)).containsExactly("P: Rubio", "L: Comalapa", "P: Bukele");
    assertThat(tag(with, "nothing here has a name")).isEmpty();
  }
}
