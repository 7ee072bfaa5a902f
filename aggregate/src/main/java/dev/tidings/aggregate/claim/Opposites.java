package dev.tidings.aggregate.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for two states of which only one can hold: well and ill, open and shut. */
final class Opposites {

  private static final List<List<Set<String>>> STATES =
      List.of(
          List.of(Set.of("well", "fine", "healthy"), Set.of("unwell", "ill", "sick")),
          List.of(Set.of("alive", "living"), Set.of("dead")),
          List.of(Set.of("open"), Set.of("closed", "shut")),
          List.of(Set.of("safe"), Set.of("unsafe", "dangerous")),
          List.of(Set.of("guilty"), Set.of("innocent")),
          List.of(Set.of("present"), Set.of("absent", "missing")),
          List.of(Set.of("legal", "lawful"), Set.of("illegal", "unlawful")));

  private static final List<String> PREFIXES = List.of("un", "non");

  /** Letters of the shortest word that is told by its prefix to be an opposite. */
  private static final int MIN_LENGTH = 4;

  private Opposites() {}

  /** Whether one word denies what the other says. */
  static boolean are(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || one.equals(other)) {
      return false;
    }
    for (List<Set<String>> pair : STATES) {
      boolean here = pair.get(0).contains(one) && pair.get(1).contains(other);
      if (here || (pair.get(1).contains(one) && pair.get(0).contains(other))) {
        return true;
      }
    }
    return isPrefixed(one, other) || isPrefixed(other, one);
  }

  private static boolean isPrefixed(String longer, String shorter) {
    return shorter.length() >= MIN_LENGTH
        && PREFIXES.stream().anyMatch(prefix -> longer.equals(prefix + shorter));
  }

  /**
   * Whether a word of the first is the opposite of a word of the second: unfurnished, furnishing.
   */
  static boolean meet(String one, String other) {
    return hasNegated(one, Words.of(other)) || hasNegated(other, Words.of(one));
  }

  private static boolean hasNegated(String text, Words words) {
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      for (String prefix : PREFIXES) {
        boolean told = word.startsWith(prefix) && word.length() >= prefix.length() + MIN_LENGTH;
        if (told && words.has(Words.number(word.substring(prefix.length())))) {
          return true;
        }
      }
    }
    return false;
  }
}
