package dev.tidings.eval.entity;

import java.util.Locale;
import java.util.Set;

/** Writes words as headlines do: every one with a capital, short function words excepted. */
public final class RecaseWords {
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "as");

  private RecaseWords() {}

  /** The word as it stands in a headline. */
  public static String title(String word) {
    boolean keep =
        word.charAt(0) == '\''
            || word.charAt(0) == '\u2019'
            || SMALL.contains(word.toLowerCase(Locale.ROOT));
    return keep ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
