package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashTextTest {

  @Test
  void caseAndPunctuationDoNotCount() {
    assertThat(HashText.of("River Floods", "The town’s bridge, it's closed.\nToday"))
        .isEqualTo(HashText.of("river floods!", "the TOWNS bridge -- its closed today"));
  }

  @Test
  void wordsAndTheirBoundsCount() {
    assertThat(HashText.of("", "a bc")).isNotEqualTo(HashText.of("", "ab c"));
    assertThat(HashText.of("a", "b")).isNotEqualTo(HashText.of("", "a b"));
    assertThat(HashText.of("a", "5")).isNotEqualTo(HashText.of("a", "6"));
  }

  @Test
  void theHashIsThirtyTwoHexDigits() {
    assertThat(HashText.of("", "")).matches("[0-9a-f]{32}");
  }

  @Test
  void theHashIsTheFirstHalfOfSha256() {
    assertThat(HashText.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223");
  }
}
