package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.InflectVerb.Form;
import dev.tidings.enrich.claim.Predicates.Predicate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verbs and event nouns of a statement, by their forms and neighbours. */
final class FindPredicates {

  private final Predicates predicates;

  private final NounPhrase nounPhrase;

  private final FindSubject findSubject;

  FindPredicates(Predicates predicates) {
    this.predicates = predicates;
    this.nounPhrase = new NounPhrase(predicates);
    this.findSubject = new FindSubject(nounPhrase);
  }

  /** In the order of the sentence. */
  List<VerbPhrase> find(Words words, int from, int end) {
    List<VerbPhrase> found = new ArrayList<>();
    for (int at = from; at < end; at++) {
      boolean name = words.capitalised(at) && at > from && !predicates.capitalNouns();
      if (!words.isWord(at) || name) {
        continue;
      }
      Predicate verb = predicates.verbAt(words, at);
      if (verb != null) {
        VerbPhrase phrase = verbAt(words, from, end, at, verb);
        if (phrase != null) {
          found.add(phrase);
          continue;
        }
      }
      Predicate noun = predicates.nounAt(words, at);
      if (noun != null) {
        boolean denied =
            words.is(at - 1, "no")
                || words.is(at - 2, "no")
                || words.is(at - 1, "without")
                || predicates.isNegation(words.lower(at - 1));
        found.add(new VerbPhrase(at, at, noun, false, false, denied));
      }
    }
    return found;
  }

  private @Nullable VerbPhrase verbAt(Words words, int from, int end, int at, Predicate verb) {
    int chainStart = chainStart(words, from, at);
    boolean auxiliary = false;
    boolean be = false;
    boolean negated = false;
    boolean to = false;
    for (int i = chainStart; i < at; i++) {
      String lower = words.lower(i);
      auxiliary |= predicates.isAuxiliary(lower);
      be |= predicates.isBe(lower);
      negated |= predicates.isNegation(lower);
      to |= lower.equals("to");
    }
    // "winds were not the reason", "is no longer president"
    boolean longer = words.is(at + 1, "no") && words.is(at + 2, "longer");
    negated |= FunctionWords.isBe(words.lower(at)) && (isNegation(words.lower(at + 1)) || longer);
    boolean helps = isSemiAuxiliary(words, at) && at > from;
    if (helps || (FunctionWords.isAuxiliary(words.lower(at)) && leadsToVerb(words, at, end))) {
      return null;
    }
    Form form = verb.form() == null ? Form.BASE : verb.form();
    if (be && !to && isPastOfSameForm(verb.lemma())) {
      // "was hit", "were cut"
      form = form == Form.BASE ? Form.PAST : form;
    }
    boolean passive = form == Form.PAST && be;
    String before = words.lower(chainStart - 1);
    boolean finite;
    switch (form) {
      case BASE -> {
        boolean afterSubject = FunctionWords.isPronoun(before) && !words.is(chainStart - 1, "one");
        boolean pastOfSameForm =
            isPastOfSameForm(verb.lemma())
                && at > from
                && (!isNounBefore(before) || before.equals("that"));
        if ((!auxiliary && !to && !afterSubject && !pastOfSameForm) || (be && !to)) {
          return null;
        }
        finite = (auxiliary && (!to || be)) || afterSubject || pastOfSameForm;
      }
      case PRESENT -> {
        if (auxiliary || !isPresentVerb(words, at, before)) {
          return null;
        }
        finite = true;
      }
      case PAST -> {
        if (!auxiliary && isAttribute(words, at, from)) {
          return null;
        }
        boolean reduced = !auxiliary && isReducedPassive(words, at, from, end, verb);
        passive |= reduced;
        finite = !reduced;
      }
      default -> {
        finite = be;
        // "Firm Removing Apple Pies": a headline leaves out the "is".
        if (!be
            && isGerundNoun(words, at, before)
            && !isHeadline(words, at, before)
            && !ShownClause.isVerb(words, from, at)) {
          return null;
        }
      }
    }
    return new VerbPhrase(at, chainStart, verb, finite, passive, negated);
  }

  private static boolean isHeadline(Words words, int at, String before) {
    return words.capitalised(at - 1) && !FunctionWords.isFunctionWord(before);
  }

  private int chainStart(Words words, int from, int at) {
    int start = predicates.farAuxiliary(words, from, at);
    while (start > from) {
      String before = words.lower(start - 1);
      boolean adverb = FunctionWords.isAdverb(words, start - 1);
      boolean joins = before.equals("to") || before.equals("also") || before.equals("already");
      boolean part = adverb || joins || isAdverb(before) || predicates.isNegation(before);
      if (!part && !predicates.isAuxiliary(before) && !isSemiAuxiliary(words, start - 1)) {
        break;
      }
      start--;
    }
    return start;
  }

  private static boolean isAdverb(String lower) {
    return switch (lower) {
      case "still", "now", "since", "indeed", "once", "soon", "just", "ever" -> true;
      default -> false;
    };
  }

  /** "is expected to arrive", "is set to meet": the verb is what is to come. */
  static boolean isSemiAuxiliary(Words words, int at) {
    if (!words.is(at + 1, "to")) {
      return false;
    }
    return switch (words.lower(at)) {
      case "expected", "set", "scheduled", "due", "going", "likely", "poised", "able" -> true;
      case "slated", "unlikely", "about", "supposed", "planning", "trying", "working" -> true;
      default -> false;
    };
  }

  static boolean isNegation(String lower) {
    return lower.endsWith("n't")
        || lower.equals("not")
        || lower.equals("never")
        || lower.equals("cannot")
        || lower.equals("neither");
  }

  /** An auxiliary with a verb close behind it is no predicate of its own. */
  private boolean leadsToVerb(Words words, int at, int end) {
    for (int i = at + 1; i < Math.min(end, at + 4); i++) {
      String lower = words.lower(i);
      Predicate verb = predicates.verbAt(words, i);
      boolean participle = lower.endsWith("ed") && lower.length() > 4;
      if (verb != null || participle || FunctionWords.isAuxiliary(lower)) {
        return true;
      }
      if (!FunctionWords.isAdverb(words, i) && !isNegation(lower) && !lower.equals("also")) {
        return lower.equals("to") && predicates.verb(words.lower(i + 1)) != null;
      }
    }
    return false;
  }

  static boolean isPastOfSameForm(String lemma) {
    return switch (lemma) {
      case "cut", "hit", "put", "set", "shut", "quit", "cost", "spread", "hurt", "beat" -> true;
      default -> false;
    };
  }

  private static boolean isNounBefore(String before) {
    return FunctionWords.isDeterminer(before) || FunctionWords.isPreposition(before);
  }

  private boolean isPresentVerb(Words words, int at, String before) {
    if (FunctionWords.isDeterminer(before) || FunctionWords.isPreposition(before)) {
      return false;
    }
    if (FunctionWords.isAuxiliary(words.lower(at))) {
      return true;
    }
    String next = words.lower(at + 1);
    if (nounPhrase.carriesLaterVerb(words, at)) {
      return false;
    }
    if (FunctionWords.isAuxiliary(next) || (next.equals("to") && words.is(at + 2, "be"))) {
      // "Russian forces had", "fossil fuels to be": a noun.
      return false;
    }
    boolean objectFollows =
        FunctionWords.isDeterminer(next)
            || words.capitalised(at + 1)
            || words.isDigit(at + 1)
            || next.equals("that")
            || next.equals("to");
    return predicates.nounAt(words, at) == null
        && (PresentForms.neverNoun(words.lower(at))
            || (words.is(at - 1, ",") && findSubject.before(words, 0, at) != null)
            || objectFollows
            || FunctionWords.isPronoun(before)
            || (words.capitalised(at - 1) && !words.isMark(at + 1)));
  }

  /** "the injured", "a divided court": between determiner and noun. */
  private boolean isAttribute(Words words, int at, int from) {
    String before = words.lower(at - 1);
    boolean determined =
        FunctionWords.isDeterminer(before)
            || words.possessive(at - 1)
            || (FunctionWords.isPreposition(before) && !before.equals("than"));
    return at > from && (determined || modifiesNoun(words, at, before));
  }

  /** "send suspected members": a verb before, a noun behind. */
  private boolean modifiesNoun(Words words, int at, String before) {
    String next = words.lower(at + 1);
    boolean nounFollows =
        words.isWord(at + 1)
            && Character.isLowerCase(next.charAt(0))
            && !words.capitalised(at + 1)
            && !FunctionWords.isFunctionWord(next)
            && !FunctionWords.isAdverb(words, at + 1);
    boolean verbBefore = predicates.verb(before) != null && !words.capitalised(at - 1);
    return nounFollows && verbBefore && predicates.noun(before) == null;
  }

  private boolean isReducedPassive(Words words, int at, int from, int end, Predicate verb) {
    if (at == from || at + 1 >= end || isNeverPassive(words.lower(at), verb)) {
      return false;
    }
    if (words.is(at - 1, ",")) {
      return findSubject.before(words, from, at) == null || isInserted(words, at, end);
    }
    String next = words.lower(at + 1);
    // "with roots traced back to X"
    boolean with = words.is(at - 2, "with") && (at == 2 || words.is(at - 3, ","));
    return with || next.equals("by") || next.equals("as");
  }

  /** "fell by a third", "rose as": no participle, or nothing is done to its subject. */
  private static boolean isNeverPassive(String lower, Predicate verb) {
    return NounPhrase.isNoParticiple(lower)
        || verb.group().equals("RISE")
        || verb.group().equals("FALL");
  }

  /** {@code N, A, built in 1956, was}: another comma, and the verb behind it. */
  private boolean isInserted(Words words, int at, int end) {
    int close = at + 1;
    while (close < end && !words.is(close, ",")) {
      close++;
    }
    String next = words.lower(close + 1);
    return close + 1 < end && (FunctionWords.isAuxiliary(next) || isForm(next, Form.PAST));
  }

  private boolean isForm(String lower, Form form) {
    Predicate verb = predicates.verb(lower);
    return verb != null && verb.form() == form;
  }

  private static boolean isGerundNoun(Words words, int at, String before) {
    boolean opens = words.isMark(at - 1) || at == 0;
    boolean by =
        switch (before) {
          case "by", "after", "before", "while", "for", "of", "without", "involve", "in" -> true;
          case "and", "began", "started", "begin", "stop", "consider", "from", "despite" -> true;
          default -> false;
        };
    return !opens && !by && !FunctionWords.isPronoun(before);
  }
}
