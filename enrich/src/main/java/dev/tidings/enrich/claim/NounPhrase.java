package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.InflectVerb.Form;
import dev.tidings.enrich.claim.Predicates.Predicate;

/** Borders of noun phrases, found by the words that cannot stand inside of one. */
final class NounPhrase {

  private static final int LONGEST = 25;

  /** Words of a place behind a noun, with its preposition and the verb that follows. */
  private static final int MAX_PLACE = 7;

  private final Predicates predicates;

  NounPhrase(Predicates predicates) {
    this.predicates = predicates;
  }

  /** First word of the phrase that ends before {@code end}; {@code end} itself if there is none. */
  int leftFrom(Words words, int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST && !stopsLeft(words, at - 1, end)) {
      at = words.is(at - 1, ")") ? openingBracket(words, at - 1) : at - 1;
    }
    while (at < end
        && (FunctionWords.isPreposition(words.lower(at))
            || (FunctionWords.isConjunction(words.lower(at)) && !words.is(at, "one")))) {
      at++;
    }
    return at;
  }

  /** "Tim Bishop (D., N.Y.)": what stands in brackets ends no phrase. */
  private static int openingBracket(Words words, int closing) {
    for (int at = closing - 1; at >= Math.max(0, closing - LONGEST); at--) {
      if (words.is(at, "(")) {
        return at;
      }
    }
    return closing;
  }

  private boolean stopsLeft(Words words, int at, int end) {
    String lower = words.lower(at);
    if (words.isMark(at)) {
      return !lower.equals("(") && !lower.equals(")") && !isNumberComma(words, at);
    }
    if (FunctionWords.isAuxiliary(lower)) {
      return true;
    }
    if (FunctionWords.isConjunction(lower)) {
      return !joinsNouns(words, at, end);
    }
    switch (lower) {
      case "as", "after", "before", "since", "because", "to", "not", "also", "than", "then" -> {
        return !(lower.equals("to") && isCloseTo(words, at));
      }
      default -> {}
    }
    return isFiniteVerb(words, at) || isInfinitive(words, at);
  }

  /** "would allow the city to": no part of what follows it. */
  private boolean isInfinitive(Words words, int at) {
    String before = words.lower(at - 1);
    Predicate verb = predicates.verb(words.lower(at));
    return verb != null
        && verb.form() == Form.BASE
        && (before.equals("to") || FunctionWords.isModal(before));
  }

  private static boolean isCloseTo(Words words, int at) {
    return switch (words.lower(at - 1)) {
      case "close", "aide", "adviser", "advisor", "ambassador", "according", "secretary" -> true;
      case "envoy", "aides", "advisers", "senior", "assistant", "counsel", "candidate" -> true;
      default -> false;
    };
  }

  private static boolean isNumberComma(Words words, int at) {
    return words.is(at, ",") && words.isDigit(at - 1) && words.isDigit(at + 1);
  }

  /** "and" inside of a phrase: both sides look like nouns and nothing before is a verb. */
  private boolean joinsNouns(Words words, int at, int end) {
    if (!words.is(at, "and") && !words.is(at, "or")) {
      return false;
    }
    if (words.isMark(at - 1) || at == 0 || at + 1 >= end) {
      return false;
    }
    for (int back = at - 1; back >= Math.max(0, at - 8); back--) {
      if (words.isMark(back)) {
        return true;
      }
      if (FunctionWords.isAuxiliary(words.lower(back)) || isFiniteVerb(words, back)) {
        return false;
      }
    }
    return true;
  }

  /** A verb in the past or present, unless it stands like a participle: "officials briefed on". */
  boolean isFiniteVerb(Words words, int at) {
    if (words.capitalised(at) && at > 0) {
      return false;
    }
    Predicate verb = predicates.verbAt(words, at);
    if (verb == null || verb.form() == Form.BASE || verb.form() == null) {
      return false;
    }
    String before = words.lower(at - 1);
    if (FunctionWords.isDeterminer(before) || words.possessive(at - 1)) {
      return false;
    }
    if (verb.form() == Form.PRESENT && words.isDigit(at - 1)) {
      // "the 12 ships that"
      return false;
    }
    if (isNoParticiple(words.lower(at))) {
      return true;
    }
    if (FunctionWords.isPreposition(before)) {
      return verb.form() == Form.ING;
    }
    if (verb.form() == Form.PRESENT) {
      return !FunctionWords.isAuxiliary(words.lower(at + 1))
          && !isPast(words, at + 1)
          && !carriesLaterVerb(words, at)
          && predicates.nounAt(words, at) == null
          && (FunctionWords.isPronoun(before)
              || FunctionWords.isFunctionWord(words.lower(at + 1))
              || words.capitalised(at - 1));
    }
    if (verb.form() == Form.PAST) {
      return !FunctionWords.isPreposition(words.lower(at + 1)) || FunctionWords.isPronoun(before);
    }
    return false;
  }

  /** "Fires in the port killed 12": a noun, as another verb follows its preposition. */
  boolean carriesLaterVerb(Words words, int at) {
    if (!FunctionWords.isPreposition(words.lower(at + 1))
        || words.is(at + 1, "to")
        || FunctionWords.isPronoun(words.lower(at - 1))) {
      return false;
    }
    for (int i = at + 2; i < Math.min(words.size(), at + MAX_PLACE); i++) {
      if (words.isMark(i) || FunctionWords.isConjunction(words.lower(i))) {
        return false;
      }
      Predicate verb = predicates.verbAt(words, i);
      boolean participle = FunctionWords.isPreposition(words.lower(i + 1));
      boolean past =
          verb != null
              && !participle
              && (verb.form() == Form.PAST || FindPredicates.isPastOfSameForm(verb.lemma()));
      if (FunctionWords.isAuxiliary(words.lower(i)) || (past && !words.capitalised(i))) {
        return true;
      }
    }
    return false;
  }

  /** Past tenses that are not participles, too. */
  static boolean isNoParticiple(String lower) {
    return switch (lower) {
      case "came", "went", "spoke", "began", "ran", "rose", "fell", "took", "gave", "saw" -> true;
      case "knew", "grew", "flew", "drove", "became", "wrote", "chose", "broke", "was" -> true;
      default -> false;
    };
  }

  /** "Emergency calls came in": what precedes a verb in the past is its subject. */
  private boolean isPast(Words words, int at) {
    Predicate next = predicates.verb(words.lower(at));
    return next != null && next.form() == Form.PAST && !words.lower(at).endsWith("ed");
  }

  /**
   * First word of who is described by an apposition that ends in a comma right before {@code end}:
   * {@code Smith, a spokesman for X, said}; -1 if there is none.
   */
  int appositionHead(Words words, int end) {
    int open = end - 2;
    while (open > 0 && !words.is(open, ",")) {
      if (words.isQuoteMark(open)) {
        return -1;
      }
      open--;
    }
    if (open <= 0 || end - open > 22) {
      return -1;
    }
    int first = open + 1;
    boolean relative =
        words.is(first, "who") || words.is(first, "whose") || words.is(first, "which");
    for (int i = first; !relative && i < end - 1; i++) {
      if (FunctionWords.isAuxiliary(words.lower(i)) || isFiniteVerb(words, i)) {
        return -1;
      }
    }
    int head = leftFrom(words, open);
    boolean startsClause = head == 0 || words.isMark(head - 1) || words.is(head - 1, "as");
    return head < open && startsClause ? head : -1;
  }

  /** Behind the last word of the phrase that begins at {@code from}. */
  int rightFrom(Words words, int from) {
    int at = from;
    while (at < words.size() && at - from < LONGEST && !stopsRight(words, at, from)) {
      at++;
    }
    return at;
  }

  private boolean stopsRight(Words words, int at, int from) {
    String lower = words.lower(at);
    if (words.isMark(at)) {
      return !lower.equals("(") && !lower.equals(")") && !opensApposition(words, at);
    }
    if (FunctionWords.isAuxiliary(lower) || Months.weekday(lower) > 0) {
      return true;
    }
    if (FunctionWords.isConjunction(lower)) {
      return !(lower.equals("and") && words.capitalised(at + 1)) && !lower.equals("who");
    }
    return switch (lower) {
      case "in" -> isSpeechPlace(words, at);
      case "on", "during", "after", "before", "when", "as", "while", "via", "by", "about" ->
          at > from;
      case "yesterday", "today", "earlier", "last", "adding", "referring", "shortly", "late" ->
          true;
      default -> at > from && predicates.verb(lower) != null && isFiniteVerb(words, at);
    };
  }

  private static boolean isSpeechPlace(Words words, int at) {
    String next = words.lower(at + 1);
    return next.equals("a") || next.equals("an") || next.equals("his") || next.equals("her");
  }

  /** A comma that goes on with what the named one is: "Smith, a spokesman for X". */
  private static boolean opensApposition(Words words, int at) {
    return words.is(at, ",")
        && switch (words.lower(at + 1)) {
          case "a", "an", "the", "who", "whose", "president", "director", "head", "chief" -> true;
          case "professor", "chairman", "spokesman", "spokeswoman", "executive", "minister" -> true;
          case "author", "senior", "former", "founder", "co-founder", "editor", "secretary" -> true;
          default -> false;
        };
  }
}
