package dev.tidings.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishingTextTest {

  @Test
  void aLineTellsRateShareWhatIsLeftAndWhatIsWrong() {
    assertThat(
            PublishingText.line(
                12_000, 4, 540_000_000, 1_200_000_000L, Map.of("no-text", 2L, "not-json", 3L)))
        .isEqualTo(
            "12,000 articles, 3,000/s, 45% of 1.2 GB, 4.9 s left, 5 not published (not-json 3,"
                + " no-text 2)");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(PublishingText.line(1, 2, 0, -1, Map.of())).isEqualTo("1 article, 0.5/s");
    assertThat(PublishingText.line(10, 2, 5_000, -1, Map.of()))
        .isEqualTo("10 articles, 5.0/s, 5.0 kB read");
    assertThat(PublishingText.line(3, 0, 640, 640, Map.of()))
        .isEqualTo("3 articles, 100% of 640 bytes");
  }

  @Test
  void recordsOfATopicAreCountedAgainstWhatIsLeft() {
    assertThat(PublishingText.records(1_200, 600, 4, Map.of("no-text", 1L)))
        .isEqualTo("1,200 of 1,800 records, 300/s, 2.0 s left, 1 not published (no-text 1)");
    assertThat(PublishingText.records(5, 0, 1, Map.of())).isEqualTo("5 of 5 records, 5.0/s");
  }

  @Test
  void bytesAreRounded() {
    assertThat(PublishingText.bytes(999)).isEqualTo("999 bytes");
    assertThat(PublishingText.bytes(999_700)).isEqualTo("1.0 MB");
    assertThat(PublishingText.bytes(12_345_678_901L)).isEqualTo("12 GB");
  }
}
