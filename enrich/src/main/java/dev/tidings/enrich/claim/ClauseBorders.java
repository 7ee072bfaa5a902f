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

  /** Words of the shortest sentence behind a label. */
  private static final int MIN_BEHIND_LABEL = 4;

  /** Before a colon; who is quoted there is none. */
  private static final Set<String> LABELS =
      Set.of(
          "correction",
          "update",
          "updated",
          "note",
          "clarification",
          "watch",
          "video",
          "photo",
          "photos",
          "breaking",
          "live",
          "exclusive",
          "analysis",
          "opinion",
          "fact",
          "related",
          "pictured",
          "caption",
          "read",
          "more",
          "summary");

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

  /** {@code Correction: C}, {@code Fact check: C}: a label of one or two words is no part of C. */
  static int behindLabel(Words words, int from, int end) {
    for (int at = from + 1; at <= from + 2 && at < end - MIN_BEHIND_LABEL; at++) {
      if (words.is(at, ":")) {
        boolean label = LABELS.contains(words.lower(from)) || LABELS.contains(words.lower(at - 1));
        return label && words.capitalised(at + 1) ? at + 1 : from;
      }
    }
    return from;
  }

  static int withoutConnective(Words words, int from, int end) {
    int at = from;
    while (at < end - 4
        && !isSubject(words, at)
        && (CONNECTIVES.contains(words.lower(at)) || isLeadingMark(words, at))) {
      if (words.is(at, "that") && at > from && !words.isMark(at - 1)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** "That is an increase", "That means": no connective. */
  private static boolean isSubject(Words words, int at) {
    String next = words.lower(at + 1);
    return words.is(at, "that")
        && (FunctionWords.isAuxiliary(next) || next.endsWith("n't") || next.startsWith("mean"))
        && (at == 0 || words.isMark(at - 1));
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
      best = verb.chainStart() > from ? Math.max(best, phraseStart(words, verb)) : best;
    }
    if (words.is(best, "and") || words.is(best, "but")) {
      best++;
    }
    return best;
  }

  /** "to discuss the possibility of deporting": where the verb above begins. */
  private static int phraseStart(Words words, VerbPhrase verb) {
    for (int at = verb.chainStart() - 1; at > Math.max(0, verb.chainStart() - 8); at--) {
      boolean infinitive =
          words.is(at, "to") && Predicates.of("en").verb(words.lower(at + 1)) != null;
      if (infinitive) {
        return at;
      }
      if (words.isMark(at)) {
        break;
      }
    }
    return verb.chainStart();
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
      boolean border =
          words.is(at, ",") || words.is(at, ";") || words.is(at, ".") || isDash(words, at);
      if (border && !leavesSubjectAlone(words, at, end)) {
        return at;
      }
    }
    for (int at = limit; at > verb.at() + 3; at--) {
      String lower = words.lower(at);
      boolean preposition =
          FunctionWords.isPreposition(lower) && !lower.equals("of") && !lower.equals("than");
      boolean open = preposition || lower.equals("what") || lower.equals("that");
      boolean bound = open && (isVerb(words, at - 1) || words.isDigit(at + 1));
      if ((FunctionWords.isConjunction(lower) || preposition) && !bound) {
        return withoutParticiple(words, verb, withoutOpenEnd(words, from, at));
      }
    }
    return limit;
  }

  /** "brought down the span, sending vehicles | into the river": cut before what is cut itself. */
  private static int withoutParticiple(Words words, VerbPhrase verb, int end) {
    for (int at = end - 2; at > Math.max(verb.at() + 2, end - 5); at--) {
      if (words.is(at, ",") && words.lower(at + 1).endsWith("ing")) {
        return at;
      }
    }
    return end;
  }

  /** "described as", "rose to": a verb keeps its preposition. */
  private static boolean isVerb(Words words, int at) {
    Predicates.Predicate verb = Predicates.of("en").verb(words.lower(at));
    return verb != null && verb.form() != null && verb.form() != InflectVerb.Form.BASE;
  }

  /** A comma that opens or closes what is inserted between a subject and its verb. */
  private static boolean leavesSubjectAlone(Words words, int comma, int end) {
    if (!words.is(comma, ",")) {
      return false;
    }
    if (isVerb(words, comma + 1) || FunctionWords.isAuxiliary(words.lower(comma + 1))) {
      return true;
    }
    boolean relative =
        FindSubject.isRelative(words.lower(comma + 1)) || words.is(comma + 2, "whom");
    if (!relative) {
      return false;
    }
    int close = comma + 1;
    while (close < end && !words.is(close, ",")) {
      close++;
    }
    boolean verb = isVerb(words, close + 1) || FunctionWords.isAuxiliary(words.lower(close + 1));
    return close < end && verb;
  }

  /** Without "that", "and", "where" at the end. */
  static int withoutOpenEnd(Words words, int from, int end) {
    int at = end;
    while (at > from + 4
        && (FunctionWords.isConjunction(words.lower(at - 1))
            || (FunctionWords.isPreposition(words.lower(at - 1)) && !isVerb(words, at - 2))
            || words.is(at - 1, ",")
            || words.is(at - 1, "the")
            || words.is(at - 1, "a"))) {
      at--;
    }
    return at;
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
