package dev.tidings.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyseTextTest {
  private final AnalyseText analyseText = new AnalyseText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          en | She didn't say "no".              | She did n't say " no " .
          en | It's the firm's third well-known flop | It 's the firm 's third well-known flop
          en | about 1,250.75 or 3.5% of $4.2bn   | about 1,250.75 or 3.5 % of $ 4.2bn
          en | the U.S. and AT&T and O'Neill      | the U.S. and AT&T and O'Neill
          en | Mr. J. Doe met Gen. Roe            | Mr. J. Doe met Gen. Roe
          en | see https://example.org/a?b=1.     | see https://example.org/a?b=1 .
          en | mail a.writer@example.org now      | mail a . writer@example.org now
          en | wait... what?! @who #this_one      | wait ... what ? ! @who #this_one
          en | a 20-year-old at 10:30             | a 20-year-old at 10:30
          en | Example.com fell                   | Example.com fell
          en | they’re can’t                      | they ’re ca n’t
          fr | l'accord d’Alger aujourd'hui       | l' accord d’ Alger aujourd'hui
          it | nell'Unione dell’anno              | nell' Unione dell’ anno
          de | Am 3. Oktober z.B. in Bonn         | Am 3. Oktober z.B. in Bonn
          es | ¿Qué dijo? ¡Nada!                  | ¿ Qué dijo ? ¡ Nada !
          und | Здравствуй, мир                   | Здравствуй , мир
          """)
  void cutsWordsAsPeopleReadThem(String language, String text, String expected) {
    assertThat(words(analyseText.analyse(text, language))).containsExactly(expected.split(" "));
  }

  @Test
  void findsWordsWhereTheScriptPutsNoSpaces() {
    assertThat(words(analyseText.analyse("東京都は雨です。", "ja"))).contains("東京", "雨", "。");
    assertThat(words(analyseText.analyse("สวัสดีชาวโลก", "th"))).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          en | The bank fell. It rose.                             | The bank fell. / It rose.
          en | Dr. Roe met Mr. Doe on Jan. 5 in St. Louis. He left. | Dr. Roe met Mr. Doe on Jan. 5 in St. Louis. / He left.
          en | "We won." She smiled.                               | "We won." / She smiled.
          en | "Who won?" Roe asked. Nobody knew.                  | "Who won?" Roe asked. / Nobody knew.
          en | He left the U.S. The deal held.                     | He left the U.S. / The deal held.
          en | He left the U.S. Senate early.                      | He left the U.S. Senate early.
          en | Prices rose 3.5 percent. 20 firms closed.           | Prices rose 3.5 percent. / 20 firms closed.
          en | Acme Corp. said so. Beta Inc. The rest followed.    | Acme Corp. said so. / Beta Inc. / The rest followed.
          en | (It was over.) They went.                           | (It was over.) / They went.
          de | Am 3. Oktober kam er. Dann ging er.                 | Am 3. Oktober kam er. / Dann ging er.
          es | ¿Quién fue? ¡Nadie! «Nada», dijo.                   | ¿Quién fue? / ¡Nadie! / «Nada», dijo.
          zh | 他来了。她走了。                                      | 他来了。 / 她走了。
          """)
  void splitsSentences(String language, String text, String expected) {
    AnalysedText analysed = analyseText.analyse(text, language);
    assertThat(analysed.sentences().stream().map(analysed::text))
        .containsExactly(expected.split(" / "));
  }

  @Test
  void endsASentenceAtALineFeedAndMarksParagraphs() {
    AnalysedText analysed = analyseText.analyse("No full stop here\nNext one. And more.\n", "en");

    assertThat(analysed.sentences().stream().map(analysed::text))
        .containsExactly("No full stop here", "Next one.", "And more.");
    assertThat(analysed.sentences().stream().map(Sentence::startsParagraph))
        .containsExactly(true, true, false);
  }

  @Test
  void tokensAreThePiecesOfTheTextInOrderWhateverTheText() {
    Random random = new Random(7);
    String alphabet = "aZé9 .,'’-\n\"“”()&@#/:%…$n'tU.S.東京ก\u0301\ud83d\ude00\ud83d\u00a0\u200b";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (String language : List.of("en", "fr", "de", "und")) {
        check(analyseText.analyse(text.toString(), language));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.", "'s", "1,", "-", "http", "U.", "東", "(\"", "a@", "\n", "。"})
  void isLinearOnLongHostileText(String piece) {
    AnalysedText analysed = analyseText.analyse(piece.repeat(100_000), "en");

    check(analysed);
    assertThat(analysed.sentences())
        .allSatisfy(s -> assertThat(s.endToken() - s.firstToken()).isLessThanOrEqualTo(300));
  }

  private static void check(AnalysedText analysed) {
    int end = 0;
    for (Token token : analysed.tokens()) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end).isLessThan(token.end());
      assertThat(analysed.text().substring(token.start(), token.end())).isEqualTo(token.text());
      end = token.end();
    }
    int covered = 0;
    for (Sentence sentence : analysed.sentences()) {
      assertThat(sentence.firstToken()).isEqualTo(covered);
      covered = sentence.endToken();
    }
    assertThat(covered).isEqualTo(analysed.tokens().size());
  }

  private static List<String> words(AnalysedText analysed) {
    return analysed.tokens().stream().map(Token::text).toList();
  }
}
