package dev.tidings.ingest.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Deletes old rows a few at a time.
 *
 * <p>Whoever reads a row decides by its time whether it still counts, so results never depend on
 * when it is deleted; this only bounds how many there are. It goes round the rows in the order of
 * their keys, some for each record that is processed, so that no record pays for many and no index
 * by time is needed.
 *
 * @param <V> what a row holds
 */
public final class ExpireRows<V> {
  /** Rows are looked at in batches, since opening an iterator costs as much as many rows. */
  private static final int CALLS_PER_BATCH = 64;

  private static final int ROWS_PER_BATCH = 256;

  private final Rows<V> rows;
  private final BiPredicate<String, V> isExpired;
  private String cursor = "";
  private int calls;

  /**
   * @param isExpired whether a row no longer counts
   */
  public ExpireRows(Rows<V> rows, BiPredicate<String, V> isExpired) {
    this.rows = rows;
    this.isExpired = isExpired;
  }

  /** To be called once for each record. */
  public void advance() {
    calls++;
    if (calls < CALLS_PER_BATCH) {
      return;
    }
    calls = 0;
    List<String> seen = new ArrayList<>(ROWS_PER_BATCH);
    List<String> expired = new ArrayList<>();
    rows.scan(
        cursor,
        ROWS_PER_BATCH,
        (key, row) -> {
          seen.add(key);
          if (isExpired.test(key, row)) {
            expired.add(key);
          }
        });
    expired.forEach(rows::delete);
    cursor = seen.size() < ROWS_PER_BATCH ? "" : seen.get(seen.size() - 1) + '\0';
  }
}
