package dev.tidings.ingest.read.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageCodeTest {

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN-us, en",
    "de_AT, de",
    "eng, en",
    "deu, de",
    "English, en",
    "german, de",
    "zh-Hant-TW, zh"
  })
  void everyUsualWayToNameALanguageIsKnown(String written, String code) {
    assertThat(LanguageCode.of(written)).isEqualTo(code);
  }

  @Test
  void whatIsNoLanguageIsNone() {
    assertThat(LanguageCode.of("")).isNull();
    assertThat(LanguageCode.of("klingon")).isNull();
    assertThat(LanguageCode.of("e".repeat(100_000))).isNull();
    assertThat(LanguageCode.of(null)).isNull();
  }
}
