package dev.tidings.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpireRowsTest {
  private final MapRows<Integer> rows = new MapRows<>();

  @Test
  void oldRowsGoAndOthersStay() {
    for (int i = 0; i < 1_000; i++) {
      rows.put("key-%04d".formatted(i), i);
    }
    ExpireRows<Integer> expire = new ExpireRows<>(rows, (key, row) -> row % 2 == 0);

    for (int i = 0; i < 1_000; i++) {
      expire.advance();
    }

    assertThat(rows.copy().values()).hasSize(500).allMatch(row -> row % 2 == 1);
  }

  @Test
  void aStreamOfShortLivedRowsStaysSmall() {
    int[] now = {0};
    ExpireRows<Integer> expire = new ExpireRows<>(rows, (key, row) -> row < now[0] - 1_000);

    for (; now[0] < 20_000; now[0]++) {
      rows.put("key-" + Integer.reverse(now[0]), now[0]);
      expire.advance();
    }

    assertThat(rows.copy()).hasSizeLessThan(2_000);
  }

  @Test
  void fewRowsAreGoneRoundAgainAndAgain() {
    rows.put("a", 1);
    ExpireRows<Integer> expire = new ExpireRows<>(rows, (key, row) -> row == 2);
    for (int i = 0; i < 100; i++) {
      expire.advance();
    }
    rows.put("a", 2);
    for (int i = 0; i < 100; i++) {
      expire.advance();
    }

    assertThat(rows.copy()).isEmpty();
  }
}
