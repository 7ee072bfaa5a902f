package dev.tidings.enrich.claim;

import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase that a verb has as its subject, over what stands between the two: a relative
 * clause, an apposition, an age, a participle, each between commas or dashes or without any.
 */
final class FindSubject {

  /** Words between a noun and its verb. */
  private static final int LONGEST = 45;

  /** Words of a relative clause without commas. */
  private static final int LONGEST_RELATIVE = 15;

  private final NounPhrase nounPhrase;

  FindSubject(NounPhrase nounPhrase) {
    this.nounPhrase = nounPhrase;
  }

  /**
   * A subject.
   *
   * @param from its first word
   * @param headEnd behind the noun, where what is said about it in passing begins
   * @param end behind all of it, the closing comma included
   */
  record Subject(int from, int headEnd, int end) {}

  /**
   * The subject of a verb; null if nothing before it can be one.
   *
   * @param lowest first word of the statement
   * @param verb first word of the verb and its auxiliaries
   */
  @Nullable Subject before(Words words, int lowest, int verb) {
    if (verb <= lowest) {
      return null;
    }
    if (closes(words, verb - 1)) {
      Subject subject = overInsertion(words, lowest, verb - 1);
      return subject == null ? null : new Subject(subject.from(), subject.headEnd(), verb);
    }
    int from = Math.max(lowest, nounPhrase.leftFrom(words, verb));
    Subject described = overRelative(words, lowest, from, verb);
    if (described != null) {
      return described;
    }
    return from < verb ? new Subject(from, verb, verb) : null;
  }

  private static boolean closes(Words words, int at) {
    return words.is(at, ",") || isDash(words, at);
  }

  private static boolean isDash(Words words, int at) {
    return words.is(at, "\u2014") || words.is(at, "\u2013") || words.is(at, "--");
  }

  /** {@code N, which V and V, V}: the noun before the nearest insertion that ends at a comma. */
  private @Nullable Subject overInsertion(Words words, int lowest, int close) {
    for (int open = close - 1; open > lowest && close - open <= LONGEST; open--) {
      if (words.is(open, ";") || words.is(open, ":") || words.is(open, ".")) {
        return null;
      }
      boolean opens = words.is(close, ",") ? words.is(open, ",") : isDash(words, open);
      if (opens && isInsertion(words, open + 1, close)) {
        Subject subject = nounBefore(words, lowest, open);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  private @Nullable Subject nounBefore(Words words, int lowest, int open) {
    int from =
        words.isQuoteMark(open - 1)
            ? openingMark(words, lowest, open - 1)
            : Math.max(lowest, nounPhrase.leftFrom(words, open));
    if (from >= open) {
      return overRelative(words, lowest, from, open);
    }
    boolean age = open - from == 1 && words.isDigit(from) && from > lowest + 1;
    if (age && words.is(from - 1, ",")) {
      return nounBefore(words, lowest, from - 1);
    }
    if (from > lowest && closes(words, from - 1)) {
      Subject outer = overInsertion(words, lowest, from - 1);
      if (outer != null) {
        return outer;
      }
    }
    return isBorder(words, lowest, from)
        ? new Subject(from, open, open)
        : overRelative(words, lowest, from, open);
  }

  private static int openingMark(Words words, int lowest, int closing) {
    for (int at = closing - 1; at >= lowest; at--) {
      if (words.isQuoteMark(at)) {
        return at;
      }
    }
    return closing + 1;
  }

  /** {@code N that V N}: the noun that a relative clause without commas describes. */
  private @Nullable Subject overRelative(Words words, int lowest, int from, int end) {
    for (int at = from - 1; at > lowest && from - at <= LONGEST_RELATIVE; at--) {
      if (words.isMark(at)) {
        return null;
      }
      boolean verb = hasVerb(words, at + 1, from) || isPlainVerb(words, at + 1, from);
      if (!isRelative(words.lower(at)) || !verb) {
        continue;
      }
      int noun = Math.max(lowest, nounPhrase.leftFrom(words, at));
      return noun < at && isBorder(words, lowest, noun) ? new Subject(noun, at, end) : null;
    }
    return null;
  }

  /** "migrants who come to the port". */
  private static boolean isPlainVerb(Words words, int at, int end) {
    return at < end && Predicates.of("en").verb(words.lower(at)) != null;
  }

  private boolean hasVerb(Words words, int from, int end) {
    for (int at = from; at < end; at++) {
      if (FunctionWords.isAuxiliary(words.lower(at)) || nounPhrase.isFiniteVerb(words, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBorder(Words words, int lowest, int at) {
    return at <= lowest
        || words.isMark(at - 1)
        || FunctionWords.isConjunction(words.lower(at - 1))
        || words.is(at - 1, "as");
  }

  static boolean isRelative(String lower) {
    return switch (lower) {
      case "who", "which", "that", "whom", "whose" -> true;
      default -> false;
    };
  }

  /** What can stand between commas behind a noun: a relative clause, or words without a verb. */
  private boolean isInsertion(Words words, int from, int end) {
    String first = words.lower(from);
    if (isRelative(first) || first.equals("where") || first.equals("when")) {
      return true;
    }
    if (FunctionWords.isConjunction(first) || FunctionWords.isPronoun(first)) {
      return first.equals("one") && !hasVerb(words, from + 1, end);
    }
    for (int at = from; at < end; at++) {
      String lower = words.lower(at);
      if (at > from && (isRelative(lower) || lower.equals("where") || lower.equals("as"))) {
        return true;
      }
      boolean participle =
          (at == from || FunctionWords.isPreposition(first)) && !FunctionWords.isAuxiliary(lower);
      boolean verb =
          (FunctionWords.isAuxiliary(lower) && !lower.equals("having") && !lower.equals("being"))
              || nounPhrase.isFiniteVerb(words, at);
      if (verb && !participle) {
        return false;
      }
    }
    return end > from;
  }
}
