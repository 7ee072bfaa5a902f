package dev.tidings.app.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * Breaches of one promise.
 *
 * @param count how many
 * @param examples the first of them, at most {@link #MOST_EXAMPLES}
 */
public record Cases(long count, List<String> examples) {
  static final int MOST_EXAMPLES = 5;

  public Cases {
    examples = List.copyOf(examples);
  }

  static Cases of(Stream<String> all) {
    List<String> list = all.toList();
    return new Cases(list.size(), list.stream().limit(MOST_EXAMPLES).toList());
  }

  boolean none() {
    return count == 0;
  }
}
