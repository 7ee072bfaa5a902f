package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How old somebody without a name is said to be: "a 33-year-old nun". */
final class Ages {

  private static final String YEAR_OLD = "-year-old ";

  /** Words behind the age in which to look for who it is. */
  private static final int REACH = 3;

  private Ages() {}

  /** Whether both tell one age, of the same kind of person, and not the same. */
  static boolean differ(Claim one, Claim other) {
    Age a = of(one.text());
    Age b = a == null ? null : of(other.text());
    return a != null
        && b != null
        && !a.years().equals(b.years())
        && a.words().stream().anyMatch(b.words()::contains);
  }

  /**
   * An age as written.
   *
   * @param years in digits
   * @param words those behind it that may say who it is
   */
  record Age(String years, List<String> words) {
    Age {
      words = List.copyOf(words);
    }
  }

  /** The only age in a text; null if there is none or more than one. */
  static @Nullable Age of(String text) {
    int at = text.indexOf(YEAR_OLD);
    if (at < 0 || text.indexOf(YEAR_OLD, at + 1) >= 0) {
      return null;
    }
    int start = at;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    List<String> words = new ArrayList<>(REACH);
    for (String word : text.substring(at + YEAR_OLD.length()).split("\\W+", REACH + 1)) {
      if (word.length() > 2 && words.size() < REACH) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return start == at ? null : new Age(text.substring(start, at), words);
  }
}
