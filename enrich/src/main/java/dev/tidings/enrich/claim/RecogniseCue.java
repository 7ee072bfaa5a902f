package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.CueWords.Cue;
import dev.tidings.enrich.claim.CueWords.Kind;
import dev.tidings.enrich.claim.InflectVerb.Form;
import dev.tidings.enrich.claim.Predicates.Predicate;

/** Whether a word that can attribute does so where it stands: as a verb with a subject. */
final class RecogniseCue {

  private final Predicates predicates;

  RecogniseCue(Predicates predicates) {
    this.predicates = predicates;
  }

  /** Whether the word is a verb here, not a noun or an adjective. */
  boolean isVerb(Words words, int at, Cue cue, int sentenceEnd) {
    String before = words.lower(at - 1);
    if (words.capitalised(at) && at > 0) {
      return false;
    }
    boolean determined = FunctionWords.isDeterminer(before) && !before.equals("that");
    if ((determined && !before.equals("all")) || words.possessive(at - 1)) {
      return false;
    }
    return switch (cue.form()) {
      case BASE -> isBase(words, at, cue.lemma());
      case PRESENT -> isPlainVerb(cue.lemma()) || isPresent(words, at, before, sentenceEnd);
      case PAST -> !FunctionWords.isPreposition(before) && !isAdjective(words, at, cue);
      default -> true;
    };
  }

  /** A verb's plain form needs a subject that is no single thing, or an auxiliary. */
  private boolean isBase(Words words, int at, String lemma) {
    int subject = at - 1;
    while (FunctionWords.isAdverb(words, subject) || words.is(subject, "also")) {
      subject--;
    }
    String before = words.lower(subject);
    if (isPlural(words, subject)) {
      return predicates.noun(words.lower(at)) == null || takesObject(words, at);
    }
    boolean negation = before.equals("not") || before.equals("never") || before.endsWith("n't");
    return switch (before) {
      case "i", "we", "you", "they", "who", "all", "people", "both", "many", "some" -> true;
      case "," -> isOnlyVerb(lemma) && at > 3;
      case "to" -> false;
      default ->
          negation
              || FunctionWords.isModal(before)
              || (isOnlyVerb(lemma) && subject >= 0 && !FunctionWords.isPreposition(before));
    };
  }

  /** Verbs whose plain form is no noun and no adjective. */
  private static boolean isOnlyVerb(String lemma) {
    return switch (lemma) {
      case "say", "argue", "insist", "write", "believe", "think", "know", "tell", "deny" -> true;
      case "agree",
          "contend",
          "acknowledge",
          "describe",
          "suggest",
          "complain",
          "worry",
          "indicate" ->
          true;
      default -> false;
    };
  }

  /** A noun in the plural: "officials", "voters", "polls". */
  private static boolean isPlural(Words words, int at) {
    String lower = words.lower(at);
    return lower.length() > 3
        && lower.endsWith("s")
        && !lower.endsWith("ss")
        && !words.possessive(at)
        && !FunctionWords.isFunctionWord(lower);
  }

  private static boolean takesObject(Words words, int at) {
    String next = words.lower(at + 1);
    return FunctionWords.isDeterminer(next)
        || FunctionWords.isPronoun(next)
        || next.equals("that")
        || words.capitalised(at + 1);
  }

  /** A form in -s that may be a noun's plural. */
  private static boolean isPresent(Words words, int at, String before, int sentenceEnd) {
    boolean inserted = words.is(at + 1, ",") && words.capitalised(at - 1);
    boolean announces =
        words.is(at + 1, ":") || (words.is(at + 1, "that") && hasSingularSubject(words, at));
    return FunctionWords.isPronoun(before)
        || before.equals("who")
        || before.equals("which")
        || at + 1 == sentenceEnd
        || announces
        || inserted
        || (words.capitalised(at - 1) && takesObject(words, at));
  }

  /** "the ministry claims that", not "some local reports that". */
  private static boolean hasSingularSubject(Words words, int at) {
    if (words.capitalised(at - 1)) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      switch (words.lower(i)) {
        case "the", "a", "an", "this", "his", "her", "its", "their", "each", "every", "one" -> {
          return true;
        }
        case "some", "many", "several", "these", "those", "all", "other", "no", "any", "most" -> {
          return false;
        }
        default -> {
          if (words.isMark(i) || FunctionWords.isAuxiliary(words.lower(i))) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "counts suspected cases": a verb before, a noun behind; "people believed to be there". */
  private boolean isAdjective(Words words, int at, Cue cue) {
    String next = words.lower(at + 1);
    boolean reduced = next.equals("by") && !FunctionWords.isAuxiliary(words.lower(at - 1));
    if (reduced || (cue.kind() == Kind.THINK && next.equals("to"))) {
      return true;
    }
    Predicate before = at == 0 ? null : predicates.verbAt(words, at - 1);
    boolean governed =
        before != null
            && before.form() != Form.BASE
            && !FunctionWords.isAuxiliary(words.lower(at - 1))
            && !words.capitalised(at - 1);
    return governed && words.isWord(at + 1) && !FunctionWords.isFunctionWord(next);
  }

  /** Verbs whose form in -s is no noun. */
  private static boolean isPlainVerb(String lemma) {
    return switch (lemma) {
      case "say", "tell", "write", "add", "argue", "believe", "think", "know", "suggest" -> true;
      case "insist", "explain", "indicate", "want", "acknowledge", "deny", "describe" -> true;
      case "declare", "announce", "confirm", "admit", "contend", "allege", "expect" -> true;
      case "continue", "conclude", "agree", "recall", "stress", "ask", "warn", "seem" -> true;
      case "appear", "show", "support", "oppose", "criticize", "criticise", "accuse", "see" -> true;
      case "seek", "urge", "refuse", "prefer", "consider", "endorse", "reject", "dismiss" -> true;
      case "defend", "assume", "realize", "understand", "reveal", "disclose", "refer" -> true;
      case "speak", "predict", "encourage", "compare", "propose", "threaten", "advocate" -> true;
      case "reckon", "imply", "assert", "maintain", "recommend", "condemn", "denounce" -> true;
      default -> false;
    };
  }
}
