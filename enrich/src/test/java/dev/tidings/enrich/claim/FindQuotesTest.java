package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindQuotesTest {

  private static List<String> inner(String body) {
    return FindQuotes.find(body).stream()
        .map(quotation -> body.substring(quotation.innerStart(), quotation.innerEnd()).strip())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said \"we are ready\" again",
        "She said \u201Cwe are ready\u201D again",
        "Sie sagte \u201Ewe are ready\u201C erneut",
        "Elle a dit \u00AB we are ready \u00BB encore",
        "She said \u2018we are ready\u2019 again",
      })
  void readsTheMarksOfSeveralLanguages(String body) {
    assertThat(inner(body)).containsExactly("we are ready");
  }

  @Test
  void anApostropheClosesNothing() {
    assertThat(inner("He said \u2018we don\u2019t know\u2019 twice"))
        .containsExactly("we don\u2019t know");
  }

  @Test
  void anInnerQuotationStaysInside() {
    assertThat(inner("\u201CHe said \u201Cno\u201D to me,\u201D she said"))
        .containsExactly("He said \u201Cno\u201D to me,");
  }

  @Test
  void goesOnInTheNextParagraphWhenItIsNotClosed() {
    List<FindQuotes.Quotation> found =
        FindQuotes.find("\u201CFirst part.\n\u201CSecond part,\u201D she said.");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).closed()).isFalse();
    assertThat(found.get(1).continued()).isTrue();
  }

  @Test
  void inchesAndLoneMarksAreNoQuotations() {
    assertThat(FindQuotes.find("A 5\" pipe and a 6 \" pipe")).isEmpty();
  }
}
