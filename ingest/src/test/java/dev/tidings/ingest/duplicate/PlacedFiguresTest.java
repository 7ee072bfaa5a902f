package dev.tidings.ingest.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.duplicate.PlacedFigures.Comparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedFiguresTest {
  private final TakeFingerprint take = new TakeFingerprint();

  private int[] figures(String text) {
    return take.apply("t", text, "").figures();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 12 people died | about 12 people died | 1 | 0",
        "about 12 people died | about 15 people died | 1 | 1",
        "about twelve people died | about 12 people died | 1 | 0",
        "about 1,200 people died | about 1200 people died | 1 | 0",
        "about 12 people died | nearly 15 houses burnt | 0 | 0",
        "on Monday night | on Tuesday night | 1 | 1",
        "at 5 pct of it and at 6 pct of it | at 6 pct of it and at 5 pct of it | 2 | 0",
        "at 5 pct of it and at 6 pct of it | at 5 pct of it and at 7 pct of it | 2 | 1",
        "at 5 pct of it and at 6 pct of it | at 5 pct of it | 1 | 0",
        "no figures | at 5 pct | 0 | 0",
      })
  void figuresAreComparedBetweenTheSameWords(String a, String b, int compared, int others) {
    assertThat(PlacedFigures.compare(figures(a), figures(b)))
        .isEqualTo(new Comparison(compared, others));
    assertThat(PlacedFigures.compare(figures(b), figures(a)))
        .isEqualTo(new Comparison(compared, others));
  }
}
