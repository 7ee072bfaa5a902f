package dev.tidings.ingest.read.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-02T08:15:00Z|2026-03-02T08:15:00Z",
        "2026-03-02T08:15:00.250Z|2026-03-02T08:15:00.250Z",
        "2026-03-02T09:15:00+01:00|2026-03-02T08:15:00Z",
        "2026-03-02T09:15:00+0100|2026-03-02T08:15:00Z",
        "2026-03-02T09:15+01|2026-03-02T08:15:00Z",
        "2026-03-02 08:15:00|2026-03-02T08:15:00Z",
        "2026-03-02 08:15:00 UTC|2026-03-02T08:15:00Z",
        "2026-03-02T08:15|2026-03-02T08:15:00Z",
        "2026-03-02|2026-03-02T00:00:00Z",
        "Mon, 02 Mar 2026 08:15:00 GMT|2026-03-02T08:15:00Z",
        "Mon, 2 Mar 2026 09:15:00 +0100|2026-03-02T08:15:00Z",
        "2 Mar 2026 03:15 EST|2026-03-02T08:15:00Z",
        "20260302T081500Z|2026-03-02T08:15:00Z",
        "20260302081500|2026-03-02T08:15:00Z",
        "20260302|2026-03-02T00:00:00Z",
        "1772439300|2026-03-02T08:15:00Z",
        "1772439300000|2026-03-02T08:15:00Z",
        "March 2, 2026|2026-03-02T00:00:00Z",
        "2 March 2026|2026-03-02T00:00:00Z",
      })
  void timesAreReadAsPeopleWriteThem(String written, Instant instant) {
    assertThat(ReadDate.parse(written)).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "yesterday",
        "2026-13-40",
        "2026-02-30T25:00:00Z",
        "0",
        "99999999999999999"
      })
  void whatIsNoTimeIsNone(String written) {
    assertThat(ReadDate.parse(written)).isNull();
  }

  @Test
  void aLongTextIsNotEvenLookedAt() {
    assertThat(ReadDate.parse("2026-03-02" + " ".repeat(100_000))).isNull();
  }
}
