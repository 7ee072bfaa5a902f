package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.ReadQuantities.NumberPart;
import org.jspecify.annotations.Nullable;

/** Reads one number in digits or words: {@code 5.5 million}, {@code two hundred and fifty}. */
final class ReadNumber {

  private final NumberWords numbers;

  ReadNumber(NumberWords numbers) {
    this.numbers = numbers;
  }

  @Nullable NumberPart read(Words words, int from, boolean money) {
    NumberPart range = rangeAt(words, from);
    if (range != null) {
      return range;
    }
    Double ordinal = numbers.ordinal(words.lower(from));
    if (ordinal != null && !words.is(from, "second")) {
      return null;
    }
    double total = 0;
    double current = 0;
    boolean any = false;
    boolean scaled = false;
    int at = from;
    while (at < words.size()) {
      Double digits = words.isDigit(at) ? numbers.digits(words.get(at).text()) : null;
      Double value = digits != null ? digits : numbers.number(words.lower(at));
      Double scale = numbers.scale(words.lower(at));
      if (value != null && (!any || (digits == null && !words.isDigit(at - 1)))) {
        current += value;
      } else if (scale != null && any && isScale(words, at, money)) {
        scaled = true;
        current *= scale;
        if (scale >= 1000) {
          total += current;
          current = 0;
        }
      } else if (!(any && words.is(at, "and") && scaled && isSmallNumber(words, at + 1))) {
        break;
      }
      any = true;
      at++;
    }
    double sum = total + current;
    return any ? new NumberPart(sum, sum, at, false, scaled) : null;
  }

  private @Nullable NumberPart rangeAt(Words words, int from) {
    if (!numbers.startsRange(words.lower(from))) {
      return null;
    }
    int longest = Math.min(NumberWords.LONGEST, words.size() - from);
    String first = words.lower(from);
    StringBuilder phrase = new StringBuilder(first);
    NumberPart found = null;
    for (int length = 1; length <= longest; length++) {
      if (length > 1) {
        phrase.append(' ').append(words.lower(from + length - 1));
      }
      double[] ends = numbers.range(phrase.toString());
      if (ends != null) {
        boolean ranged = ends[0] != ends[1];
        found = new NumberPart(ends[0], ends[1], from + length, ranged, true);
      }
    }
    return found;
  }

  private boolean isSmallNumber(Words words, int at) {
    return !words.isDigit(at) && numbers.number(words.lower(at)) != null;
  }

  /** A single letter is a scale only when glued to its number: {@code $5m}, {@code 20k}. */
  private boolean isScale(Words words, int at, boolean money) {
    String lower = words.lower(at);
    if (lower.length() > 1) {
      return true;
    }
    boolean glued = words.start(at) == words.end(at - 1);
    return glued
        && (money || lower.equals("k") || "people".equals(numbers.unit(words.lower(at + 1))));
  }
}
