package dev.tidings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParseDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-01T09:30:00Z | 2024-05-01T09:30:00Z",
        "2024-05-01t09:30:00z | 2024-05-01T09:30:00Z",
        "2024-05-01T09:30:00.123456Z | 2024-05-01T09:30:00.123456Z",
        "2024-05-01T09:30:00+02:00 | 2024-05-01T07:30:00Z",
        "2024-05-01T09:30:00+0200 | 2024-05-01T07:30:00Z",
        "2024-05-01T09:30:00+02 | 2024-05-01T07:30:00Z",
        "2024-05-01T09:30+02:00 | 2024-05-01T07:30:00Z",
        "2024-05-01T09:30:00+02:00[Europe/Paris] | 2024-05-01T07:30:00Z",
        "2024-05-01T09:30:00 | 2024-05-01T09:30:00Z",
        "2024-05-01T09:30 | 2024-05-01T09:30:00Z",
        "2024-05-01 09:30:00 | 2024-05-01T09:30:00Z",
        "2024-05-01 09:30:00 UTC | 2024-05-01T09:30:00Z",
        "2024-05-01 09:30:00 +0000 | 2024-05-01T09:30:00Z",
        "2024-05-01 09:30:00-07:00 | 2024-05-01T16:30:00Z",
        "2024-05-01 | 2024-05-01T00:00:00Z",
        "20240501 | 2024-05-01T00:00:00Z",
        "20240501T093000Z | 2024-05-01T09:30:00Z",
        "Wed, 01 May 2024 09:30:00 GMT | 2024-05-01T09:30:00Z",
        "Wed, 1 May 2024 09:30:00 +0200 | 2024-05-01T07:30:00Z",
        "Mon, 1 May 2024 09:30:00 EST | 2024-05-01T14:30:00Z",
        "1 May 2024 09:30 PDT | 2024-05-01T16:30:00Z",
        "1714555800 | 2024-05-01T09:30:00Z",
        "1714555800000 | 2024-05-01T09:30:00Z",
        "1714555800.5 | 2024-05-01T09:30:00.500Z",
        "-86400 | 1969-12-31T00:00:00Z",
        "  2024-05-01  | 2024-05-01T00:00:00Z",
      })
  void waysOfWritingATimeAreRead(String written, Instant expected) {
    assertThat(ParseDate.of(written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2024-13-01",
        "2024-02-30T00:00:00Z",
        "01/05/2024",
        "2024-05-01T25:00:00Z",
        "",
        "-",
        ".",
        "1e9",
        "2024-05-01T09:30:00+99:00",
        "99999999999999999999",
        "32 May 2024 10:00 GMT"
      })
  void whatIsNoTimeIsRefused(String written) {
    assertThatThrownBy(() -> ParseDate.of(written)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e300, -1e18})
  void numbersThatAreNoTimeAreRefused(double number) {
    assertThatThrownBy(() -> ParseDate.of(number)).isInstanceOf(DateTimeException.class);
  }
}
