package dev.tidings.ingest.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintBytesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 100, 5_000})
  void whatIsWrittenIsReadBack(int words) {
    Fingerprint fingerprint =
        new TakeFingerprint()
            .apply("Title " + words, SampleTexts.text(words, words), "https://news.example/a");

    assertThat(FingerprintBytes.read(FingerprintBytes.write(fingerprint)))
        .usingRecursiveComparison()
        .isEqualTo(fingerprint);
  }

  @Test
  void extremeMembersAreReadBack() {
    int[] extremes = {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE};
    Fingerprint fingerprint =
        new Fingerprint(
            5, Long.MIN_VALUE, -1, extremes, extremes, extremes, extremes, extremes, new int[0]);

    assertThat(FingerprintBytes.read(FingerprintBytes.write(fingerprint)))
        .usingRecursiveComparison()
        .isEqualTo(fingerprint);
  }

  @Test
  void anArticleOfFiveHundredWordsTakesLessThanThreeKilobytes() {
    Fingerprint fingerprint =
        new TakeFingerprint().apply("Title", SampleTexts.text(1, 500), "https://news.example/a");

    assertThat(FingerprintBytes.write(fingerprint)).hasSizeLessThan(3_000);
  }

  @Test
  void bytesOfAnotherVersionOrLengthAreRefused() {
    byte[] bytes =
        FingerprintBytes.write(new TakeFingerprint().apply("t", SampleTexts.text(1, 50), ""));
    byte[] other = bytes.clone();
    other[0] = 9;

    assertThatThrownBy(() -> FingerprintBytes.read(other))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FingerprintBytes.read(Arrays.copyOf(bytes, bytes.length - 3)))
        .isInstanceOf(BufferUnderflowException.class);
  }
}
