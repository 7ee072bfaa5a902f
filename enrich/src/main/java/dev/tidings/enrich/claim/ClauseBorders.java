package dev.tidings.enrich.claim;

import java.util.Set;

/** Where the clause of a predicate begins and ends, for a text of few words. */
final class ClauseBorders {

  private static final Set<String> CONNECTIVES =
      Set.of(
          "but",
          "and",
          "however",
          "meanwhile",
          "moreover",
          "additionally",
          "furthermore",
          "yet",
          "so",
          "still",
          "also",
          "then",
          "instead",
          "nevertheless",
          "nonetheless",
          "overall",
          "thus",
          "therefore",
          "indeed",
          "finally",
          "that");

  /** Words of the longest place and agency before an article's first sentence. */
  private static final int DATELINE = 14;

  private ClauseBorders() {}

  static int behindFirstComma(Words words, int from, int end, VerbPhrase verb) {
    for (int at = from; at < Math.min(end, verb.chainStart()); at++) {
      if (words.is(at, ",")) {
        return at + 1;
      }
    }
    return from;
  }

  /** {@code KYIV (Agency) - C}: the first word of C. */
  static int behindDateline(Words words, int from, int end) {
    for (int at = from + 1; at < Math.min(end - 4, from + DATELINE); at++) {
      if (words.is(at, ")") && (isDash(words, at + 1) || words.is(at + 1, "-"))) {
        return at + 2;
      }
    }
    return from;
  }

  static int withoutConnective(Words words, int from, int end) {
    int at = from;
    while (at < end - 4 && (CONNECTIVES.contains(words.lower(at)) || isLeadingMark(words, at))) {
      if (words.is(at, "that") && at > from && !words.isMark(at - 1)) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isLeadingMark(Words words, int at) {
    return words.isMark(at) && !words.isQuoteMark(at) && !words.is(at, "(");
  }

  /** Back from the predicate to the last border that leaves room for what follows. */
  static int clauseStart(Words words, int from, VerbPhrase verb) {
    int best = from;
    for (int at = verb.at() - 1; at > from; at--) {
      boolean border =
          (words.is(at, ",") && !isInList(words, at, verb.chainStart()))
              || words.is(at, ";")
              || words.is(at, ":")
              || isDash(words, at)
              || (isSubordinator(words, at) && verb.at() - at > 2);
      if (border && !(words.isDigit(at + 1) && words.isDigit(at - 1))) {
        best = at + 1;
        if (verb.at() - at >= 2 || !verb.finite()) {
          break;
        }
      }
    }
    String before = words.lower(verb.chainStart() - 1);
    if (before.equals("and") || before.equals("but")) {
      return verb.chainStart();
    }
    if (verb.at() - best > WriteText.MAX_WORDS - 8) {
      best = verb.chainStart() > from ? Math.max(best, verb.chainStart() - 8) : best;
    }
    return best;
  }

  /** "cars, garages and basements": a noun alone, then another comma or "and". */
  private static boolean isInList(Words words, int comma, int end) {
    for (int at = comma + 1; at < Math.min(end, comma + 4); at++) {
      boolean noun =
          words.isWord(at) && !FunctionWords.isFunctionWord(words.lower(at)) && !words.isDigit(at);
      if (!noun) {
        return at > comma + 1
            && (words.is(at, "and") || words.is(at, "or") || words.is(at, ","))
            && !words.isMark(at + 1);
      }
    }
    return false;
  }

  private static boolean isSubordinator(Words words, int at) {
    return switch (words.lower(at)) {
      case "as" -> FunctionWords.isDeterminer(words.lower(at + 1)) || words.isDigit(at + 1);
      case "while", "because", "although", "whereas" -> true;
      default -> false;
    };
  }

  private static boolean isDash(Words words, int at) {
    return words.is(at, "\u2014") || words.is(at, "\u2013") || words.is(at, "--");
  }

  /** Forward to the last border within the words that are left. */
  static int clauseEnd(Words words, int from, int end, VerbPhrase verb, int room) {
    int limit = Math.min(end, from + room);

    for (int at = verb.at() + 2; at < limit; at++) {
      boolean joins = words.is(at, "and") || words.is(at, "but") || words.is(at, "or");
      if (joins && FunctionWords.isAuxiliary(words.lower(at + 1))) {
        return at;
      }
    }
    for (int at = limit; at > verb.at() + 2; at--) {
      if (words.is(at, ",") || words.is(at, ";") || words.is(at, ".") || isDash(words, at)) {
        return at;
      }
    }
    for (int at = limit; at > verb.at() + 3; at--) {
      String lower = words.lower(at);
      if (FunctionWords.isConjunction(lower)
          || (FunctionWords.isPreposition(lower) && !lower.equals("of") && !lower.equals("than"))) {
        return at;
      }
    }
    return limit;
  }

  /** A participle's clause ends at the next comma. */
  static int phraseEnd(Words words, int from, int end) {
    for (int at = from; at < end; at++) {
      if (words.is(at, ",") && !words.isDigit(at + 1)) {
        return at;
      }
    }
    return end;
  }
}
