package dev.tidings.ingest.read.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Courier | World; https://www.thecourier.example/a; The Courier",
        "World - Courier; https://courier.example/a; Courier",
        "Daily Echo > Sport > Rowing; https://dailyecho.example/a; Daily Echo",
        "Sport: Results; https://courier.example/a; courier.example",
        "Hill Notes; https://blog.example/a; Hill Notes",
        "''; https://www.courier.example/a; courier.example",
      })
  void theFeedsOfAnOutletHaveOneName(String title, String url, String name) {
    assertThat(OutletName.of(title, url)).isEqualTo(name);
  }
}
