package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of what happens once: nobody dies on two days, and nothing begins twice. Days that are
 * written out are compared alone, since a weekday may have been resolved wrongly.
 */
final class OnceOnly {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?"
          + "\\.?";

  private static final Pattern DAY =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2})\\b|\\b(\\d{1,2}) " + MONTH + "(?![a-z])");

  /** What begins something, and what ends it: nobody is born on the day of his death. */
  private static final Pattern ENDS = Pattern.compile("\\b(?:died|passed away)\\b");

  private static final Pattern ONCE =
      Pattern.compile("\\b(?:died|passed away|was born|were born|was founded|first \\w+ed)\\b");

  private static final int OF_END = 10_000;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{2})\\. (?=\\p{Lu})");

  private OnceOnly() {}

  /** Whether both tell the day, and not the same. */
  static boolean differ(@Nullable Integer one, @Nullable Integer other) {
    return one != null && other != null && one / OF_END == other / OF_END && !one.equals(other);
  }

  /** A day as a reader is told it: 21 February. */
  static String spell(int day) {
    return day % 100
        + " "
        + Month.of(day % OF_END / 100 + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /**
   * The day of the year as a number that also tells beginnings from ends, by the only date in its
   * sentence; null if that is not told.
   */
  static @Nullable Integer day(Claim claim) {
    String quote = claim.quote();
    if (claim.quantity() != null) {
      // A toll is of a day, and rises.
      return null;
    }
    String text = quote == null ? claim.sourceSpan().text() : quote;
    String first = SENTENCE_END.split(text, 2)[0];
    if (!ONCE.matcher(quote == null ? claim.text() : first).find()) {
      return null;
    }
    Set<Integer> days = new HashSet<>();
    Matcher matcher = DAY.matcher(first);
    while (matcher.find()) {
      boolean monthFirst = matcher.group(1) != null;
      String month = monthFirst ? matcher.group(1) : matcher.group(4);
      String day = monthFirst ? matcher.group(2) : matcher.group(3);
      int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
      days.add(100 * number + Integer.parseInt(day));
    }
    boolean ends = ENDS.matcher(quote == null ? claim.text() : first).find();
    return days.size() == 1 ? days.iterator().next() + (ends ? OF_END : 0) : null;
  }
}
