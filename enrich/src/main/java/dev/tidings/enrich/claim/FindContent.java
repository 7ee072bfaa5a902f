package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.CueWords.Cue;
import dev.tidings.enrich.claim.CueWords.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what is said, behind or before the word that attributes it. */
final class FindContent {

  private static final int MAX_BETWEEN = 14;

  /** "claimed 30 lives": no clause. */
  private static final int MIN_CLAUSE = 3;

  private final NounPhrase nounPhrase;
  private final HasClause hasClause;

  FindContent(Predicates predicates, NounPhrase nounPhrase) {
    this.nounPhrase = nounPhrase;
    this.hasClause = new HasClause(predicates, nounPhrase);
  }

  /**
   * @param from first word
   * @param end behind the last
   * @param clause whether it states something: a clause or a quotation, not a mere phrase
   */
  record Right(int from, int end, boolean clause) {
    Right(int from, int end) {
      this(from, end, true);
    }
  }

  /** What follows a cue, or null if it does not say anything there. */
  @Nullable Right behind(Words words, boolean[] quoted, int cueAt, Cue cue) {
    int sentenceEnd = withoutFullStop(words, words.size());
    int at = cueAt + 1;
    if (at >= sentenceEnd) {
      return null;
    }
    int limit = Math.min(sentenceEnd, cueAt + MAX_BETWEEN);
    for (int i = at; i < limit; i++) {
      String lower = words.lower(i);
      boolean clause =
          lower.equals("that") && (i == at || !isRelative(words, i)) && !isNear(words, i);
      if (clause || words.isQuoteMark(i)) {
        if (words.isQuoteMark(i) && !quoted[Math.min(i + 1, words.size() - 1)]) {
          return null;
        }
        int plain = behindAddressee(words, at, cue, i);
        int from = cue.kind() != Kind.ASK && hasVerb(words, plain, i) ? plain : i;
        boolean toTheEnd = words.isQuoteMark(i);
        return new Right(
            from, toTheEnd ? sentenceEnd : clauseEnd(words, quoted, i + 1, sentenceEnd));
      }
      if (isQuestionWord(lower) && !hasVerb(words, at, i)) {
        return new Right(i, clauseEnd(words, quoted, i, sentenceEnd));
      }
      if (lower.equals(":")) {
        return new Right(i, sentenceEnd);
      }
      if (words.isMark(i) && (!isQuoteAhead(words, i, limit) || opensClause(words, i, limit))) {
        break;
      }
    }
    if (words.isMark(at) || words.is(at, "by")) {
      return null;
    }
    if (cue.kind() == Kind.ASK || isPromise(words, at, cue)) {
      return new Right(at, clauseEnd(words, quoted, at, sentenceEnd));
    }
    int from = behindAddressee(words, at, cue, sentenceEnd);
    int contentEnd = clauseEnd(words, quoted, from, sentenceEnd);
    if (contentEnd - from >= MIN_CLAUSE
        && hasClause.hasClause(words, from, contentEnd, !takesComplement(cue.lemma()))) {
      return new Right(from, contentEnd);
    }
    return contentEnd - from >= 2 && opensPhrase(words, from)
        ? new Right(from, contentEnd, false)
        : null;
  }

  /** "announced her candidacy", "reported unusually high levels". */
  private static boolean opensPhrase(Words words, int at) {
    String lower = words.lower(at);
    boolean pronoun = FunctionWords.isPronoun(lower) || Months.weekday(lower) > 0;
    return words.isWord(at)
        && !pronoun
        && (FunctionWords.isDeterminer(lower) || !FunctionWords.isFunctionWord(lower));
  }

  private static boolean isQuestionWord(String lower) {
    return switch (lower) {
      case "whether", "why", "how" -> true;
      default -> false;
    };
  }

  /** "a memo that was sent": no subject behind it. */
  private boolean isRelative(Words words, int that) {
    return words.isMark(that + 1)
        || FunctionWords.isAuxiliary(words.lower(that + 1))
        || nounPhrase.isFiniteVerb(words, that + 1);
  }

  /** {@code vowed to C}, {@code agreed not to C}. */
  private static boolean isPromise(Words words, int at, Cue cue) {
    boolean to = words.is(at, "to") || (words.is(at, "not") && words.is(at + 1, "to"));
    return to
        && switch (cue.lemma()) {
          case "pledge", "vow", "promise", "agree", "hope", "wish", "expect" -> true;
          default -> false;
        };
  }

  private static boolean isQuoteAhead(Words words, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (words.isQuoteMark(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another verb stands between a comma and the quotation ahead. */
  private boolean opensClause(Words words, int comma, int limit) {
    int end = comma + 1;
    while (end < limit && !words.isQuoteMark(end)) {
      end++;
    }
    return words.is(comma, ",") && !words.isQuoteMark(comma + 1) && hasVerb(words, comma + 2, end);
  }

  /** "that day", "that same week": no conjunction. */
  private static boolean isNear(Words words, int that) {
    return switch (words.lower(that + 1)) {
      case "day", "week", "month", "year", "time", "same", "night", "point" -> true;
      default -> false;
    };
  }

  private int behindAddressee(Words words, int at, Cue cue, int end) {
    int from = at;
    boolean addresses =
        switch (cue.lemma()) {
          case "tell", "warn", "assure", "inform", "remind", "ask", "promise", "show" -> true;
          default -> false;
        };
    if (addresses) {
      if (FunctionWords.isPronoun(words.lower(from))) {
        from++;
      } else if (!FunctionWords.isDeterminer(words.lower(from))
          || isHearer(words.lower(from + 1))
          || words.capitalised(from + 1)) {
        while (from < end
            && from - at < 8
            && (words.capitalised(from)
                || (FunctionWords.isDeterminer(words.lower(from)) && from == at)
                || isHearer(words.lower(from)))) {
          from++;
        }
      }
    }
    return behindTime(words, from, end);
  }

  /** Behind "on Friday", "late Thursday night"; the place itself if no time stands there. */
  int behindTime(Words words, int at, int end) {
    int behind = at;
    while (behind < end && isTimePhrase(words, behind)) {
      behind++;
    }
    return behind;
  }

  private static boolean isHearer(String lower) {
    return switch (lower) {
      case "reporters", "journalists", "lawmakers", "parliament", "supporters", "viewers" -> true;
      case "police", "investors", "the", "of", "crowd", "news", "agency", "newspaper" -> true;
      default -> false;
    };
  }

  private static boolean isTimePhrase(Words words, int at) {
    String lower = words.lower(at);
    return Months.weekday(lower) > 0
        || (lower.equals("on") && Months.weekday(words.lower(at + 1)) > 0)
        || lower.equals("yesterday")
        || lower.equals("today")
        || lower.equals("morning")
        || lower.equals("afternoon")
        || lower.equals("evening")
        || (lower.equals("night") && Months.weekday(words.lower(at - 1)) > 0);
  }

  boolean hasVerb(Words words, int from, int end) {
    return hasClause.hasVerb(words, from, end);
  }

  /** "declared the plan finished": a participle is no clause. */
  private static boolean takesComplement(String lemma) {
    return switch (lemma) {
      case "declare", "find", "want", "see", "hear", "consider", "order", "show" -> true;
      default -> false;
    };
  }

  /** A clause ends before a comma that goes on with the attributing sentence. */
  int clauseEnd(Words words, boolean[] quoted, int from, int sentenceEnd) {
    for (int i = from + 2; i < sentenceEnd; i++) {
      if (words.is(i, ";") && !quoted[i]) {
        return i;
      }
      if (words.is(i, ",") && !quoted[i]) {
        String next = words.lower(i + 1);
        boolean goesOn =
            next.equals("according")
                || next.equals("adding")
                || next.equals("citing")
                || next.equals("noting")
                || next.equals("saying")
                || next.equals("telling");
        if (goesOn) {
          return i;
        }
      }
    }
    return sentenceEnd;
  }

  /** First word of the clause that ends before {@code end}: a leading "but" is left out. */
  int clauseStart(Words words, int end) {
    int from = 0;
    while (from < end
        && (words.is(from, "but") || words.is(from, "and") || words.is(from, "\u2014"))) {
      from++;
    }
    return from;
  }

  int withoutFullStop(Words words, int end) {
    int at = end;
    while (at > 0 && (words.is(at - 1, ".") || words.is(at - 1, "!") || words.is(at - 1, "?"))) {
      at--;
    }
    return at;
  }
}
