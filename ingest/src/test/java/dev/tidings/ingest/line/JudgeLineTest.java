package dev.tidings.ingest.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Get the best of the Ledger in your inbox.",
        "Our reporters rely on readers like you!",
        "ABONNIEREN Sie den Newsletter",
      })
  void whatSpeaksToTheReaderMayGoAnywhere(String line) {
    assertThat(JudgeLine.articles(line, false)).isNotEqualTo(JudgeLine.NEVER);
    assertThat(JudgeLine.articles(line, true)).isNotEqualTo(JudgeLine.NEVER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Home News Sport Weather", "reuter", "More from the Harbor desk"})
  void labelsMayGoAtTheEdgeOnly(String line) {
    assertThat(JudgeLine.articles(line, true)).isNotEqualTo(JudgeLine.NEVER);
    assertThat(JudgeLine.articles(line, false)).isEqualTo(JudgeLine.NEVER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Terms were not disclosed.",
        "The company has its seat in Alton.",
        "\"You will hear from us,\" she said",
        "“Our town stands together”",
        "Shr 34 cts vs 31 cts",
        "Qtly div 20 cts",
        "--",
        "",
      })
  void newsStays(String line) {
    assertThat(JudgeLine.articles(line, true)).isEqualTo(JudgeLine.NEVER);
    assertThat(JudgeLine.mayBelongToPage(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 1_000})
  void longParagraphsStay(int length) {
    assertThat(JudgeLine.mayBelongToPage("your " + "a".repeat(length - 5))).isFalse();
  }
}
