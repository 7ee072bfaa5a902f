package dev.tidings.enrich.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers with what they count or measure. Years, days of a month, ages, times of day and
 * numbers that belong to a name are none.
 */
final class ReadQuantities {

  static final String ORDINAL = "ordinal";

  private final NumberWords numbers;
  private final FindHead findHead;

  ReadQuantities(String language) {
    this.numbers = NumberWords.of(language);
    this.findHead = new FindHead(numbers);
  }

  /** Quantities in the order of the sentence; they do not overlap. */
  List<Amount> read(Words words, boolean[] named) {
    List<Amount> amounts = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Amount amount = readAt(words, at, named);
      if (amount == null) {
        at++;
      } else {
        amounts.add(amount);
        at = Math.max(amount.end(), at + 1);
      }
    }
    return amounts;
  }

  private @Nullable Amount readAt(Words words, int at, boolean[] named) {
    if (named[at] || (!words.isWord(at) && numbers.unit(words.lower(at)) == null)) {
      return null;
    }
    String currency = words.isWord(at) ? null : numbers.unit(words.lower(at));
    if (isDollarPrefix(words, at)) {
      currency = numbers.unit(words.lower(at) + "$");
    }
    int from = currency == null ? at : at + (words.isWord(at) ? 2 : 1);
    NumberPart part = new ReadNumber(numbers).read(words, from, currency != null);
    if (part == null || (currency == null && isNoQuantity(words, at, part))) {
      return null;
    }
    int end = part.end();
    NumberPart upper = upperEnd(words, part, currency != null);
    if (upper != null) {
      double low = sharedScale(words, part, upper);
      part = new NumberPart(low, upper.high(), upper.end(), false, upper.scaled());
      end = upper.end();
    }
    ReadModifier.Found modifier = ReadModifier.around(numbers, words, at, end);
    end = modifier.end();
    FindHead.Head head = findHead.find(words, end, currency);
    if (head.unit().isEmpty() && !part.ranged() && isBareSmallNumber(words, at, part)) {
      return null;
    }
    String unit = currency == null ? head.unit() : currency;
    String rate = unit.isEmpty() ? "" : rate(words, head.end());
    Claim.Quantity quantity = ReadModifier.widen(part, modifier, unit + rate);
    Amount amount =
        new Amount(
            modifier.from(), rate.isEmpty() ? head.end() : head.end() + 2, quantity, head.index());
    FindMeasured.Measured noun = unit.isEmpty() ? FindMeasured.before(words, 0, amount) : null;
    // "A majority of 172": nothing else tells what is counted.
    return noun == null ? amount : amount.withUnit(noun.noun());
  }

  /** {@code $9.6 billion a day}: not to be compared with so much a week, or in all. */
  private static String rate(Words words, int at) {
    boolean each =
        switch (words.lower(at)) {
          case "a", "an", "per", "each", "every" -> true;
          default -> false;
        };
    return each
        ? switch (words.lower(at + 1)) {
          case "hour", "day", "night", "week", "month", "year", "person" ->
              " a " + words.lower(at + 1);
          default -> "";
        }
        : "";
  }

  /** {@code US$} and the like are scanned as a word and a symbol. */
  private boolean isDollarPrefix(Words words, int at) {
    return words.isWord(at)
        && words.is(at + 1, "$")
        && words.end(at) == words.start(at + 1)
        && numbers.unit(words.lower(at) + "$") != null;
  }

  private @Nullable NumberPart upperEnd(Words words, NumberPart lower, boolean money) {
    int at = lower.end();
    boolean joined =
        words.is(at, "to") || words.is(at, "\u2013") || words.is(at, "-") || words.is(at, "or");
    boolean between = words.is(at, "and") && isBetween(words, at);
    if ((!joined && !between) || lower.ranged()) {
      return null;
    }
    int next = at + 1;
    if (money && !words.isWord(next)) {
      next++;
    }
    NumberPart upper = new ReadNumber(numbers).read(words, next, money);
    if (upper == null || upper.ranged()) {
      return null;
    }
    double low = sharedScale(words, lower, upper);
    if (upper.scaled() && !lower.scaled() && low < 1000) {
      return null;
    }
    return upper.high() > low ? upper : null;
  }

  /** "$3 to $4 million", "two to three thousand": the lower end without the scale it shares. */
  private double sharedScale(Words words, NumberPart lower, NumberPart upper) {
    Double scale = lower.scaled() ? null : numbers.scale(words.lower(upper.end() - 1));
    return scale != null && lower.low() < upper.high() / scale ? lower.low() * scale : lower.low();
  }

  private static boolean isBetween(Words words, int and) {
    for (int back = and - 1; back >= Math.max(0, and - 6); back--) {
      if (words.is(back, "between")) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoQuantity(Words words, int at, NumberPart part) {
    String next = words.lower(part.end());
    if (Months.isMonth(words, at - 1) || Months.isMonth(words, part.end())) {
      return true;
    }
    boolean unitFollows = numbers.unit(next) != null;
    double value = part.low();
    if (words.isDigit(at)
        && words.lower(at).length() == 4
        && value >= 1800
        && value <= 2100
        && !unitFollows
        && !part.scaled()) {
      return true;
    }
    boolean clock = next.equals("p.m") || next.equals("a.m") || next.equals("pm");
    boolean clockLike = next.equals("p.m.") || next.equals("a.m.") || next.equals("am");
    boolean age = words.is(at - 1, "aged") || words.is(at - 1, "age") || words.is(at - 1, "age,");
    boolean inName = words.capitalised(at - 1) && at > 1 && words.isDigit(at) && !unitFollows;
    boolean one = value == 1 && !words.isDigit(at) && (!unitFollows || next.equals("man"));
    return clock || clockLike || age || inName || one || isAgeInCommas(words, at, part.end());
  }

  /** {@code Miller, 45, said}. */
  private static boolean isAgeInCommas(Words words, int at, int end) {
    return words.is(at - 1, ",")
        && words.is(end, ",")
        && words.isDigit(at)
        && words.lower(at).length() <= 3
        && words.capitalised(at - 2);
  }

  private static boolean isBareSmallNumber(Words words, int at, NumberPart part) {
    return !words.isDigit(at) && part.high() < 3 && !part.scaled();
  }

  /**
   * A number without its unit.
   *
   * @param low lower end
   * @param high upper end
   * @param end behind its last word
   * @param ranged whether a word like {@code dozens} gives both ends
   * @param scaled whether a word like {@code million} belongs to it
   */
  record NumberPart(double low, double high, int end, boolean ranged, boolean scaled) {}
}
