package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.NumberWords.Modifier;
import dev.tidings.enrich.claim.ReadQuantities.NumberPart;
import org.jspecify.annotations.Nullable;

/** What the words around a number make of it: an interval. */
final class ReadModifier {

  /** {@code about 100} is 95 to 105. */
  static final double ABOUT_SHARE = 0.05;

  /** {@code nearly 100} is 90 to 100. */
  static final double NEARLY_SHARE = 0.9;

  private ReadModifier() {}

  /**
   * A modifier, and the number's place with it.
   *
   * @param modifier how it widens the number, null if nothing does
   * @param text its words, null if there are none
   * @param from first word of modifier and number
   * @param end behind the last
   */
  record Found(@Nullable Modifier modifier, @Nullable String text, int from, int end) {}

  /** Looks before a number, then behind it. */
  static Found around(NumberWords numbers, Words words, int from, int end) {
    Found found = before(numbers, words, from, end);
    Modifier after = numbers.follower(words.lower(end) + " " + words.lower(end + 1));
    if (after != null) {
      return new Found(after, words.lower(end) + " " + words.lower(end + 1), found.from(), end + 2);
    }
    return found;
  }

  private static Found before(NumberWords numbers, Words words, int from, int end) {
    int start = from;
    if (words.is(from - 1, "a") || words.is(from - 1, "the")) {
      start = from - 1;
    }
    StringBuilder phrase = new StringBuilder();
    Found found = new Found(null, null, from, end);
    for (int first = start - 1; first >= Math.max(0, start - NumberWords.LONGEST); first--) {
      phrase.insert(0, phrase.isEmpty() ? words.lower(first) : words.lower(first) + " ");
      Modifier modifier = numbers.modifier(phrase.toString());
      if (modifier != null) {
        found = new Found(modifier, phrase.toString(), first, end);
      }
    }
    return found;
  }

  /** The interval; its point is the number as written, none for words like {@code dozens}. */
  static Claim.Quantity widen(NumberPart part, Found found, String unit) {
    double low = part.low();
    double high = part.high();
    Double point = part.ranged() || low != high ? null : (Double) low;
    Modifier modifier = found.modifier() == null ? Modifier.EXACT : found.modifier();
    String text = found.text();
    return switch (modifier) {
      case EXACT -> new Claim.Quantity(low, high, point, unit, text);
      case ABOUT ->
          new Claim.Quantity(
              round(low * (1 - ABOUT_SHARE)), round(high * (1 + ABOUT_SHARE)), point, unit, text);
      case MORE, LEAST -> new Claim.Quantity(low, null, point, unit, text);
      case NEARLY -> new Claim.Quantity(round(low * NEARLY_SHARE), high, point, unit, text);
      case UPTO, LESS -> new Claim.Quantity(0.0, high, point, unit, text);
    };
  }

  private static double round(double value) {
    return Math.rint(value * 1e6) / 1e6;
  }
}
