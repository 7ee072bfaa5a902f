package dev.tidings.enrich.claim;

import dev.tidings.enrich.entity.Entity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fills the frame of a predicate: who or what does what to whom, where. */
final class FrameStatement {

  private final NounPhrase nounPhrase;
  private final FindSubject findSubject;

  FrameStatement(NounPhrase nounPhrase) {
    this.nounPhrase = nounPhrase;
    this.findSubject = new FindSubject(nounPhrase);
  }

  /**
   * A phrase's head.
   *
   * @param from first word of the phrase
   * @param end behind its last word
   * @param id entity id, if it is one
   * @param text entity name, or the head in lower case; null if there is no phrase
   * @param pronoun whether only a pronoun stands there
   */
  record Argument(int from, int end, @Nullable String id, @Nullable String text, boolean pronoun) {
    static final Argument NONE = new Argument(-1, -1, null, null, false);

    boolean isMissing() {
      return text == null;
    }
  }

  /** What stands before a predicate in its clause. */
  Argument before(Statement statement, VerbPhrase verb) {
    Words words = statement.words();
    int end = verb.chainStart();
    String lower = words.lower(end - 1);
    if (lower.equals("who") || lower.equals("which") || lower.equals("that")) {
      end -= words.is(end - 2, ",") ? 2 : 1;
    } else if (verb.passive() && !verb.finite() && words.is(end - 1, ",")) {
      end--;
    }
    if (end <= statement.from()) {
      return Argument.NONE;
    }
    FindSubject.Subject found = findSubject.before(words, statement.from(), end);
    return found == null ? Argument.NONE : argument(statement, found.from(), found.headEnd());
  }

  /** What stands behind a verb, or behind an event noun and its preposition. */
  Argument behind(Statement statement, VerbPhrase verb) {
    Words words = statement.words();
    int from = verb.at() + 1;
    if (verb.isNoun()) {
      if (!words.is(from, "of") && !words.is(from, "against") && !words.is(from, "on")) {
        return Argument.NONE;
      }
      from++;
    } else if (words.is(from, "with") && isMutual(verb)) {
      from++;
    } else if (FunctionWords.isPreposition(words.lower(from)) && !words.is(from, "over")) {
      return Argument.NONE;
    }
    return phraseAt(statement, from);
  }

  /** "meet with X": X is the object as in "meet X". */
  private static boolean isMutual(VerbPhrase verb) {
    return switch (verb.predicate().group()) {
      case "MEET", "DISCUSS", "AGREE", "TALK", "SPEAK", "NEGOTIATE", "FIGHT", "CHARGE" -> true;
      default -> false;
    };
  }

  /** Who does it, in a passive: {@code by S}. */
  Argument agent(Statement statement, VerbPhrase verb) {
    Words words = statement.words();
    for (int at = verb.at() + 1; at < Math.min(statement.end(), verb.at() + 8); at++) {
      if (words.is(at, "by")) {
        if (isExtent(statement, at + 1)) {
          return Argument.NONE;
        }
        return phraseAt(statement, at + 1);
      }
      if (words.isMark(at)) {
        break;
      }
    }
    return Argument.NONE;
  }

  /** "cut by 30 percent", "raised by $3": by how much, not by whom. */
  private static boolean isExtent(Statement statement, int from) {
    for (Amount amount : statement.amounts()) {
      if (amount.from() <= from && from < amount.end()) {
        return amount.isValue();
      }
    }
    return false;
  }

  /** The phrase that begins at a word. */
  Argument phraseAt(Statement statement, int from) {

    int end = from;
    while (end < statement.end() && end - from < 12 && isInPhrase(statement, end, from)) {
      end++;
    }
    return end > from ? argument(statement, from, end) : Argument.NONE;
  }

  private boolean isInPhrase(Statement statement, int at, int from) {
    Words words = statement.words();
    String lower = words.lower(at);
    if (lower.equals("of") && at > from) {
      return true;
    }
    if (at > from && statement.sameEntity(at - 1, at)) {
      return true;
    }
    return !words.isMark(at)
        && !FunctionWords.isAuxiliary(lower)
        && !FunctionWords.isConjunction(lower)
        && !(FunctionWords.isPreposition(lower) && !isModifier(words, at))
        && (at == from || !nounPhrase.isFiniteVerb(words, at));
  }

  private static boolean isModifier(Words words, int at) {
    return switch (words.lower(at)) {
      case "over", "about", "around", "under", "up", "as" -> words.isDigit(at + 1);
      default -> false;
    };
  }

  /** The head is the last word before the first preposition; an entity there gives its id. */
  Argument argument(Statement statement, int first, int end) {
    Words words = statement.words();
    int from = first;
    while (from < end - 1 && words.isMark(from)) {
      from++;
    }
    int headEnd = from + 1;
    while (headEnd < end
        && !words.isMark(headEnd)
        && !(FunctionWords.isPreposition(words.lower(headEnd))
            && statement.entity(headEnd) == null)) {
      headEnd++;
    }
    int head = headEnd - 1;
    Entity entity = statement.entity(head);
    if (entity != null && !words.possessive(head)) {
      return new Argument(from, end, entity.id(), entity.name(), false);
    }
    String lower = words.lower(head);
    if (words.is(headEnd, "of")) {
      Entity complement = firstEntity(statement, headEnd + 1, end);
      if (complement != null && isMembership(lower)) {
        return new Argument(from, end, complement.id(), complement.name(), false);
      }
    }
    if (FunctionWords.isPronoun(lower)) {
      return new Argument(from, end, null, lower, true);
    }
    Entity last = statement.entity(end - 1);
    if (last != null && last.type() == Entity.Type.PERSON && isTitle(words, head)) {
      return new Argument(from, end, last.id(), last.name(), false);
    }
    if (FunctionWords.isAdverb(words, head)) {
      return Argument.NONE;
    }
    if (Months.weekday(lower) > 0 || isTimeOfDay(lower) || words.isDigit(head)) {
      return Argument.NONE;
    }
    if (!words.isWord(head) || (FunctionWords.isFunctionWord(lower) && entity == null)) {
      return Argument.NONE;
    }
    Entity modifier = head > from ? statement.entity(head - 1) : null;
    String text = Singular.of(lower);
    if (modifier != null && modifier.type() == Entity.Type.LOCATION && isOfState(lower)) {
      // "Russian forces": what a state does by them.
      return new Argument(from, end, modifier.id(), modifier.name(), false);
    }
    if (modifier != null && modifier.type() != Entity.Type.LOCATION) {
      text = modifier.name().toLowerCase(Locale.ROOT) + " " + text;
    }
    return new Argument(from, end, null, text, false);
  }

  /** "Midnight in Lima killed 12": nobody who does anything. */
  private static boolean isTimeOfDay(String lower) {
    return switch (lower) {
      case "midnight", "noon", "morning", "evening", "afternoon" -> true;
      default -> false;
    };
  }

  /** "Secretary of State Marco Rubio". */
  private static boolean isTitle(Words words, int head) {
    return switch (words.lower(head)) {
      case "president", "secretary", "minister", "envoy", "spokesman", "spokeswoman" -> true;
      case "spokesperson", "leader", "head", "director", "chief", "mayor", "governor" -> true;
      default -> words.capitalised(head) && head > 0;
    };
  }

  private static boolean isOfState(String lower) {
    return switch (lower) {
      case "forces", "troops", "army", "military", "government", "soldiers" -> true;
      default -> false;
    };
  }

  private static boolean isMembership(String lower) {
    return switch (lower) {
      case "members", "member", "group", "gang", "state", "city", "government", "president" -> true;
      default -> false;
    };
  }

  private static @Nullable Entity firstEntity(Statement statement, int from, int end) {
    for (int i = from; i < end; i++) {
      Entity entity = statement.entity(i);
      if (entity != null) {
        return entity;
      }
    }
    return null;
  }

  /** A place behind a preposition: one that opens the statement, else the nearest behind. */
  @Nullable String place(Statement statement, int predicateAt, @Nullable String subjectId) {
    String before = null;
    for (int i = statement.from() + 1; i < statement.end(); i++) {
      Entity entity = statement.entity(i);
      if (entity == null
          || entity.type() != Entity.Type.LOCATION
          || entity.id().equals(subjectId)
          || statement.sameEntity(i - 1, i)
          || statement.words().possessive(i)
          || !isPlacePreposition(statement.words(), i)) {
        continue;
      }
      if (i > predicateAt || i <= statement.from() + 2) {
        return entity.id();
      }
      before = before == null ? entity.id() : before;
    }
    return before;
  }

  private static boolean isPlacePreposition(Words words, int at) {
    String before = words.lower(at - 1);
    if (before.equals("the")) {
      before = words.lower(at - 2);
    }
    return switch (before) {
      case "in", "at", "near", "across", "from", "into", "to", "outside", "inside", "around" ->
          true;
      default -> false;
    };
  }
}
