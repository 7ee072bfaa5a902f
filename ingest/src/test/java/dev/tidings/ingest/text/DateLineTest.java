package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31 January 2025 | true",
        "Today : Jan 31, 2025 | true",
        "Updated: 3 March 2024, 10:15 GMT | true",
        "2025-01-31 | true",
        "Posted on Monday, 3rd June 2024 at 9am | true",
        "May | false",
        "In May | false",
        "31 January was cold | false",
        "Sales 12 | false",
        "1 2 | false",
      })
  void tellsDatesFromText(String line, boolean expected) {
    assertThat(DateLine.matches(FoldedLine.of(line))).isEqualTo(expected);
  }
}
