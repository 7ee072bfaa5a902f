package dev.tidings.enrich.claim;

import org.jspecify.annotations.Nullable;

/** Finds what a number counts or measures: the unit or the noun behind it. */
final class FindHead {

  private static final int MAX_ADJECTIVES = 4;

  private final NumberWords numbers;

  FindHead(NumberWords numbers) {
    this.numbers = numbers;
  }

  /**
   * @param unit canonical unit, or the noun in the singular; empty if there is none
   * @param index the word that gave it, -1 if none did
   * @param end behind it
   */
  record Head(String unit, int index, int end) {}

  Head find(Words words, int from, @Nullable String currency) {
    if (currency != null) {
      return new Head(currency, -1, from);
    }
    int at = from;
    if (words.is(at, "of") || words.is(at, "de") || words.is(at, "des") || words.is(at, "d'")) {
      at++;
    }
    if (FunctionWords.isDeterminer(words.lower(at)) && at > from) {
      at++;
    }
    if (words.is(at, "-") && words.isWord(at + 1)) {
      at++;
    }
    String two = words.lower(at) + " " + words.lower(at + 1);
    String unit = numbers.unit(two);
    if (unit != null) {
      return new Head(unit, at + 1, at + 2);
    }
    int last = -1;
    for (int step = 0; step <= MAX_ADJECTIVES; step++) {
      int candidate = at + step;
      String lower = words.lower(candidate);
      if (!isNounPhraseWord(words, candidate)) {
        break;
      }
      last = candidate;
      unit = numbers.unit(lower);
      if (unit != null && !(isAdjective(lower) && isNounPhraseWord(words, candidate + 1))) {
        return new Head(unit, candidate, candidate + 1);
      }
      if (words.possessive(candidate)) {
        break;
      }
    }
    if (last < 0) {
      return new Head("", -1, from);
    }
    return new Head(Singular.of(words.lower(last)), last, last + 1);
  }

  private static boolean isNounPhraseWord(Words words, int index) {
    String lower = words.lower(index);
    return !lower.isEmpty()
        && (words.isWord(index) || lower.equals("%"))
        && !words.isDigit(index)
        && !FunctionWords.isFunctionWord(lower)
        && !FunctionWords.isAdverb(words, index);
  }

  /** Words that count people when nothing follows: "12 injured", "12 injured passengers". */
  private static boolean isAdjective(String lower) {
    return switch (lower) {
      case "injured", "wounded", "missing", "displaced", "killed", "dead", "adult", "minor" -> true;
      case "police", "rebel", "student", "migrant", "child", "crew", "suspect" -> true;
      default -> false;
    };
  }
}
