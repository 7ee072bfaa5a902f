package dev.tidings.ingest.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeFingerprintTest {
  private final TakeFingerprint take = new TakeFingerprint();

  private Fingerprint of(String body) {
    return take.apply("Title", body, "");
  }

  @Test
  void equalTextsHaveEqualFingerprints() {
    String text = SampleTexts.text(1, 200);

    assertThat(of(text))
        .usingRecursiveComparison()
        .isEqualTo(new TakeFingerprint().apply("Title", text, ""));
  }

  @Test
  void caseAndPunctuationDoNotChangeTheTextHash() {
    assertThat(of("The town's bridge, he said.").textHash())
        .isEqualTo(of("the TOWN’S bridge he said").textHash());
    assertThat(of("The bridge").textHash()).isNotEqualTo(of("Bridge the").textHash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,780 dlrs | 1780 dlrs",
        "up 747.0 | up 747",
        "eight ships | 8 ships",
        "on Jan 5 | on January 5",
      })
  void figuresAreComparedInOneForm(String a, String b) {
    assertThat(of(a).numbers()).isNotEmpty().containsExactly(of(b).numbers());
    assertThat(of(a).textHash()).isEqualTo(of(b).textHash());
  }

  @ParameterizedTest
  @CsvSource({"5.2,52", "3/4,34", "12:05,1205", "1986,1987", "May,June", "lunes,martes"})
  void differentFiguresDiffer(String a, String b) {
    assertThat(of(a).numbers()).isNotEmpty().doesNotContain(of(b).numbers());
  }

  @Test
  void decimalsAndFractionsAreOneWord() {
    assertThat(of("rose 6-5/16 pct to 5.25").words()).isEqualTo(6);
  }

  @Test
  void capitalisedWordsOfThreeLettersOrMoreAreNames() {
    assertThat(of("In Paris Mr. X met Anna").capitals()).hasSize(2);
  }

  @Test
  void scriptsWithoutSpacesHaveAWordForEachCharacter() {
    assertThat(of("河水上涨。").words()).isEqualTo(4);
    assertThat(of("川の水").words()).isEqualTo(3);
    assertThat(of("río").words()).isEqualTo(1);
  }

  @Test
  void tooShortTextsHaveNoBands() {
    assertThat(of("Two words").bands()).isEmpty();
    assertThat(of("Now three words").bands()).hasSize(TakeFingerprint.BANDS);
  }

  @Test
  void withoutABodyTheTitleIsTheText() {
    assertThat(take.apply("River floods old town", "", "").words()).isEqualTo(4);
  }

  @Test
  void longTextsAreSketched() {
    assertThat(of(SampleTexts.text(3, 6_000)).shingles()).hasSize(Fingerprint.MAX_SHINGLES);
  }
}
