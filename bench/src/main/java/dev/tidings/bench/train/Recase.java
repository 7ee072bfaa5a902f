package dev.tidings.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes sentences as headlines do. */
final class Recase {
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "as");

  private Recase() {}

  /** Every word with a capital, short function words excepted. */
  static List<String> title(List<String> words) {
    List<String> titled = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean keep =
          word.isEmpty()
              || word.charAt(0) == '\''
              || word.charAt(0) == '\u2019'
              || (i > 0 && SMALL.contains(word.toLowerCase(Locale.ROOT)));
      titled.add(keep ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return titled;
  }

  /** Capitals only. */
  static List<String> upper(List<String> words) {
    return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
  }
}
