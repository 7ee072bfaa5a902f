package dev.tidings.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
  private static final long SECOND = 1_000_000_000L;

  private final Pace pace = new Pace();

  @Test
  void isUnknownAtFirst() {
    assertThat(pace.perSecond()).isZero();
    assertThat(pace.toText(100, "article")).isEqualTo("0 of 100 articles");
  }

  @Test
  void saysHowLongTheRestWillTake() {
    pace.note(5 * SECOND, 0);
    pace.note(7 * SECOND, 600);
    assertThat(pace.perSecond()).isEqualTo(300);
    assertThat(pace.toText(19_000, "article"))
        .isEqualTo("600 of 19,000 articles, 300/s, 1 min 1 s left");
  }

  @Test
  void judgesByTheLastSeconds() {
    for (int second = 0; second <= 60; second++) {
      pace.note(second * SECOND, second < 30 ? second : 30 + (second - 30) * 100L);
    }
    assertThat(pace.perSecond()).isEqualTo(100);
  }

  @Test
  void saysNothingOfTheRestWhenThereIsNone() {
    pace.note(0, 0);
    pace.note(SECOND, 50);
    assertThat(pace.toText(50, "article")).isEqualTo("50 of 50 articles, 50/s");
  }

  @Test
  void neverShowsMoreThanThereIs() {
    pace.note(0, 0);
    pace.note(SECOND, 51);
    assertThat(pace.toText(50, "article")).startsWith("50 of 50 articles");
  }
}
