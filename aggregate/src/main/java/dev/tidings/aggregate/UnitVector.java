package dev.tidings.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article's terms as a vector of length 1 in whole numbers: weight {@code 1 + ln(count)}, the
 * heaviest {@value #MAX_TERMS}, scaled so that {@value #UNIT} is 1.
 *
 * <p>Whole numbers, because sums of them are exact: an article that leaves a story takes away
 * precisely what it brought, and a story that is read back equals the one that was kept in memory.
 */
final class UnitVector {
  static final int UNIT = 10_000;
  static final int MAX_TERMS = 100;

  private UnitVector() {}

  /**
   * Weights by term, sorted by term.
   *
   * @param counts in an order that is always the same: sums of fractions hang on it
   */
  static Map<String, Integer> of(Map<String, Integer> counts) {
    Collection<Map.Entry<String, Integer>> heaviest =
        counts.size() > MAX_TERMS ? heaviest(counts) : counts.entrySet();
    double squares = 0;
    for (Map.Entry<String, Integer> entry : heaviest) {
      squares += weight(entry.getValue()) * weight(entry.getValue());
    }
    double length = Math.sqrt(squares);
    Map<String, Integer> vector = new TreeMap<>();
    for (Map.Entry<String, Integer> entry : heaviest) {
      vector.put(entry.getKey(), (int) Math.round(UNIT * weight(entry.getValue()) / length));
    }
    return vector;
  }

  private static List<Map.Entry<String, Integer>> heaviest(Map<String, Integer> counts) {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(
        Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
            .thenComparing(Map.Entry::getKey));
    return entries.subList(0, MAX_TERMS);
  }

  private static double weight(int count) {
    return 1 + StrictMath.log(Math.max(1, count));
  }
}
