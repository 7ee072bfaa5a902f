package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Claim.Modality;

/** Whether a predicate is stated as fact, to come, proposed or alleged. */
final class JudgeModality {

  private static final int REACH = 7;

  private JudgeModality() {}

  /**
   * How a claim is stated, the word by which it is attributed included.
   *
   * @param counted whether it has a quantity: likely losses are an estimate like any other
   */
  static Modality ofClaim(Statement statement, VerbPhrase verb, boolean counted) {
    Modality modality = judge(statement, verb);
    if (modality == Modality.FACT && !counted && isLikely(statement.words(), verb)) {
      return Modality.FUTURE;
    }
    String cue = statement.cue();
    if (modality == Modality.FACT && cue != null) {
      return switch (cue) {
        case "allege", "suspect" -> Modality.ALLEGATION;
        case "expect", "predict", "forecast", "anticipate", "fear", "hope" -> Modality.FUTURE;
        default -> modality;
      };
    }
    return modality;
  }

  /** "more bodies were likely to be found". */
  private static boolean isLikely(Words words, VerbPhrase verb) {
    for (int at = verb.chainStart(); at < verb.at(); at++) {
      if (words.is(at, "likely") && words.is(at + 1, "to")) {
        return true;
      }
    }
    return false;
  }

  static Modality judge(Statement statement, VerbPhrase verb) {
    Words words = statement.words();
    int end = Math.min(statement.end(), verb.at());
    Modality modality = Modality.FACT;
    for (int i = Math.max(statement.from(), verb.chainStart() - REACH); i < end; i++) {
      Modality here = of(words, i, verb);
      if (here.compareTo(modality) > 0) {
        modality = here;
      }
      if (i < verb.chainStart() && endsReach(words, i)) {
        modality = Modality.FACT;
      }
    }
    return modality;
  }

  /** What is proposed in one clause is not proposed in the next. */
  private static boolean endsReach(Words words, int at) {
    return switch (words.lower(at)) {
      case ",", ";", ":", "\u2014", "(", "who", "which", "after", "because", "while" -> true;
      default -> false;
    };
  }

  private static Modality of(Words words, int at, VerbPhrase verb) {
    boolean near = at >= verb.chainStart() - 1;
    return switch (words.lower(at)) {
      case "will", "shall", "won't" -> near ? Modality.FUTURE : Modality.FACT;
      case "upcoming", "set", "scheduled", "expected", "expects", "due", "poised" ->
          words.is(at + 1, "to") || words.is(at, "upcoming") ? Modality.FUTURE : Modality.FACT;
      case "would", "could", "may", "might", "should", "must" ->
          near ? Modality.PROPOSAL : Modality.FACT;
      case "propose", "proposed", "proposes", "proposing", "proposal", "plan", "plans" ->
          Modality.PROPOSAL;
      case "planning", "planned", "recommend", "recommended", "recommending", "recommends" ->
          Modality.PROPOSAL;
      case "urge", "urged", "urging", "want", "wants", "wanted", "seek", "seeks", "seeking" ->
          Modality.PROPOSAL;
      case "sought", "calls", "called", "calling", "considering", "considers", "weighing" ->
          Modality.PROPOSAL;
      case "potential", "possible", "possibility", "possibly", "potentially", "aims" ->
          Modality.PROPOSAL;
      case "exploring", "vowed", "pledged", "promised", "threatened", "hopes", "intends" ->
          Modality.PROPOSAL;
      case "try", "tries", "tried", "trying", "attempt", "attempts", "attempted", "attempting" ->
          governs(words, at, verb) ? Modality.PROPOSAL : Modality.FACT;
      case "is", "are", "was", "were" -> ofInfinitive(words, at, verb);
      case "about" -> near && words.is(at + 1, "to") ? Modality.FUTURE : Modality.FACT;
      case "agreed", "agrees", "decided", "decides", "deciding" ->
          governs(words, at, verb) ? Modality.FUTURE : Modality.FACT;
      case "claim", "claims", "claimed", "claiming" ->
          governs(words, at, verb) ? Modality.ALLEGATION : Modality.FACT;
      case "charged", "charges", "charging" -> ofCharge(words, at, verb);
      case "whether", "working" -> words.is(at + 1, "to") ? Modality.PROPOSAL : Modality.FACT;
      case "alleged", "allegedly", "suspected", "accused", "accusing", "alleging" ->
          Modality.ALLEGATION;
      case "accuse", "accuses", "indicted" -> Modality.ALLEGATION;
      case "reportedly", "rumored", "rumoured", "purported" -> Modality.ALLEGATION;
      default -> Modality.FACT;
    };
  }

  /** "tried to close": the infinitive right behind. */
  private static boolean governs(Words words, int at, VerbPhrase verb) {
    return words.is(at + 1, "to") && at + 1 >= verb.chainStart();
  }

  /** "is to close", "were to meet"; not "is to blame". */
  private static Modality ofInfinitive(Words words, int be, VerbPhrase verb) {
    boolean infinitive = be >= verb.chainStart() && words.is(be + 1, "to");
    return infinitive && be + 2 == verb.at() && !words.is(be + 2, "blame")
        ? Modality.FUTURE
        : Modality.FACT;
  }

  /** "charged him with killing three people"; not "charged $3". */
  private static Modality ofCharge(Words words, int at, VerbPhrase verb) {
    for (int i = at + 1; i < verb.at(); i++) {
      if (words.is(i, "with") || words.is(i, "over")) {
        return Modality.ALLEGATION;
      }
    }
    return Modality.FACT;
  }

  /**
   * Whether a time stands in talk of what is to come: "will meet on Saturday", "On Saturday the
   * court will rule". What comes after a time that does not open its clause says nothing about it:
   * "won on Saturday and said that he would be back".
   */
  static boolean isFuture(Words words, int time) {
    for (int i = 0; i < time; i++) {
      if (isSignOfFuture(words, i)) {
        return true;
      }
    }
    if (words.is(time - 1, "by") || followsPlan(words, time)) {
      return true;
    }
    if (!opensClause(words, time)) {
      return false;
    }
    for (int i = time; i < words.size(); i++) {
      if (isSignOfFuture(words, i)) {
        return true;
      }
    }
    return isTimetable(words, time + 1);
  }

  /** "before business begins on Monday": a verb in the present between "before" and the time. */
  private static boolean followsPlan(Words words, int time) {
    for (int i = time - 1; i > Math.max(0, time - 7); i--) {
      if (words.is(i, "before") || words.is(i, "until") || words.is(i, "when")) {
        return isTimetable(words, i + 1);
      }
    }
    return false;
  }

  /** "relies on such methods today": nowadays, not on a day. */
  static boolean isHabit(Words words, int time) {
    for (int i = time - 1; i > Math.max(0, time - 7) && !words.isMark(i); i--) {
      Predicates.Predicate verb = Predicates.of("en").verb(words.lower(i));
      if (verb != null && verb.form() != null && verb.form() != InflectVerb.Form.BASE) {
        return verb.form() == InflectVerb.Form.PRESENT
            && !FunctionWords.isAuxiliary(words.lower(i))
            && Predicates.of("en").noun(words.lower(i)) == null;
      }
    }
    return false;
  }

  /** "On Sunday he begins a tour": the present tense of a plan. */
  private static boolean isTimetable(Words words, int from) {
    for (int i = from; i < Math.min(words.size(), from + 6); i++) {
      Predicates.Predicate verb = Predicates.of("en").verb(words.lower(i));
      if (verb != null && verb.form() != null && verb.form() != InflectVerb.Form.BASE) {
        return verb.form() == InflectVerb.Form.PRESENT
            && Predicates.of("en").noun(words.lower(i)) == null;
      }
    }
    return false;
  }

  private static boolean opensClause(Words words, int time) {
    int first = words.is(time - 1, "on") || words.is(time - 1, "in") ? time - 1 : time;
    return first <= 0 || words.isMark(first - 1);
  }

  private static boolean isSignOfFuture(Words words, int at) {
    return switch (words.lower(at)) {
      case "will", "upcoming", "tomorrow", "won't", "next" -> true;
      case "expected", "set", "scheduled", "due", "plans", "planning", "planned" ->
          words.is(at + 1, "to") || words.is(at + 1, "for");
      case "is", "are" ->
          words.is(at + 1, "to") || (words.is(at + 1, "going") && words.is(at + 2, "to"));
      case "would" -> !words.is(at + 1, "have");
      default -> false;
    };
  }
}
