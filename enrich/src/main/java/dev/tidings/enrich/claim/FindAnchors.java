package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FindMeasured.Measured;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the predicates of a statement that make a claim: each with a quantity of its own, the one
 * that carries the sentence, and those of events with a named subject or object.
 */
final class FindAnchors {

  private static final int MAX = 3;
  private static final int REACH = 9;

  /** "known to have died": so near a verb of knowing is what is known. */
  private static final int CLOSE = 3;

  private FindAnchors() {}

  /**
   * A predicate and its quantity.
   *
   * @param verb the predicate
   * @param amount what it is about, null if it is about no quantity
   * @param main whether it carries the sentence
   * @param measured the noun that has the quantity as its value, null if it counts things
   */
  record Anchor(
      VerbPhrase verb, @Nullable Amount amount, boolean main, @Nullable Measured measured) {}

  /** In the order of the sentence. */
  static List<Anchor> find(Statement statement, List<VerbPhrase> verbs) {
    List<Anchor> anchors = new ArrayList<>(MAX);
    VerbPhrase main = mainVerb(statement, verbs);
    boolean told = false;
    for (Amount amount : statement.amounts()) {
      boolean inside = amount.from() >= statement.from() && amount.from() < statement.end();
      if (!inside || amount.isOrdinal() || anchors.size() == MAX) {
        continue;
      }
      Measured noun = FindMeasured.before(statement.words(), statement.from(), amount);
      if (noun != null && !verbsAt(verbs, noun.at())) {
        boolean held = main != null && main.isGeneric() && isObject(main, noun);
        anchors.add(new Anchor(noun.asPredicate(), amount, held, noun));
        told |= held;
        continue;
      }
      VerbPhrase governor = governor(statement.words(), amount, verbs);
      if (governor != null && governor.predicate().group().equals("INCLUDE")) {
        continue;
      }
      boolean measure = amount.isMeasure() && amount.quantity().unit().length() > 2;
      if (governor != null
          && !(measure && !hasMeasureVerb(governor))
          && isFree(anchors, governor)) {
        noun = FindMeasured.behind(statement.words(), statement.end(), amount);
        anchors.add(new Anchor(governor, amount, governor.equals(main), noun));
      }
    }
    if (main != null && !told && anchors.size() < MAX && isFree(anchors, main)) {
      anchors.add(new Anchor(main, null, true, null));
    }
    for (VerbPhrase verb : verbs) {
      if (anchors.size() == MAX) {
        break;
      }
      if (main != null && !verb.equals(main) && isEvent(statement, verb) && isFree(anchors, verb)) {
        anchors.add(new Anchor(verb, null, false, null));
      }
    }
    anchors.sort(java.util.Comparator.comparingInt((Anchor anchor) -> anchor.verb().at()));
    return anchors;
  }

  /** "has a majority of 174": the noun says all that the verb does. */
  private static boolean isObject(VerbPhrase verb, Measured noun) {
    return noun.from() > verb.at() && noun.from() - verb.at() <= 2;
  }

  /** Whether a place is an event noun of a class of its own, which says more than its value. */
  private static boolean verbsAt(List<VerbPhrase> verbs, int at) {
    for (VerbPhrase verb : verbs) {
      if (verb.at() == at) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFree(List<Anchor> anchors, VerbPhrase verb) {
    for (Anchor anchor : anchors) {
      if (anchor.verb().equals(verb)) {
        return false;
      }
    }
    return true;
  }

  static @Nullable VerbPhrase mainVerb(Statement statement, List<VerbPhrase> verbs) {
    VerbPhrase first = null;
    for (VerbPhrase verb : verbs) {
      if (!verb.finite() || isSubordinate(statement, verb)) {
        continue;
      }
      if (first == null) {
        first = verb;
      }
    }
    return first;
  }

  private static boolean isSubordinate(Statement statement, VerbPhrase verb) {
    Words words = statement.words();
    for (int i = verb.chainStart() - 1;
        i >= Math.max(statement.from(), verb.chainStart() - 8);
        i--) {
      if (words.is(i, ",")) {
        return false;
      }
      switch (words.lower(i)) {
        case "who", "which", "when", "while", "if", "because", "although", "after", "since" -> {
          return true;
        }
        case "whose", "where", "before", "until", "though", "as", "that", "should" -> {
          return i > statement.from() || !words.is(i, "that");
        }
        default -> {}
      }
    }
    return false;
  }

  /** "sentenced to five years", "lasted three hours", "fell 12 feet": what the measure is about. */
  private static boolean hasMeasureVerb(VerbPhrase verb) {
    return switch (verb.predicate().group()) {
      case "SENTENCE", "LAST", "EXTEND", "DELAY", "SUSPEND", "BAN", "RISE", "FALL", "STRIKE" ->
          true;
      case "CONFINE", "TRAVEL", "REACH", "EXCEED", "MEASURE", "SPREAD", "BURN" -> true;
      default -> false;
    };
  }

  /** The verb behind a quantity that begins its clause, else the predicate before it. */
  private static @Nullable VerbPhrase governor(Words words, Amount amount, List<VerbPhrase> verbs) {
    VerbPhrase before = null;
    VerbPhrase behind = null;
    for (VerbPhrase verb : verbs) {
      if (verb.at() < amount.from()) {
        if (amount.from() - verb.at() <= REACH && !separated(words, verb.at(), amount.from())) {
          before = verb;
        }
      } else if (verb.at() >= amount.from() && verb.at() < amount.end()) {
        if (verb.isNoun()) {
          // "12 deaths", "45 injured": what is counted is itself the event.
          behind = behind == null ? verb : behind;
        }
      } else if (behind == null
          && verb.finite()
          && verb.at() - amount.end() <= REACH
          && !separated(words, amount.end(), verb.chainStart())) {
        behind = verb;
      }
    }
    boolean inside = behind != null && behind.at() < amount.end();
    if (inside && (before == null || !isPersonal(before))) {
      return behind;
    }
    boolean opens =
        amount.from() == 0 || before == null || isClauseBorder(words, amount.from() - 1);
    if (behind != null && opens) {
      return throughChange(words, behind, verbs);
    }
    VerbPhrase chosen = before == null ? behind : before;
    return chosen == null ? null : throughChange(words, chosen, verbs);
  }

  private static boolean isPersonal(VerbPhrase verb) {
    return isHarm(verb.predicate().group());
  }

  static boolean isHarm(String group) {
    return switch (group) {
      case "KILL", "HURT", "CONFINE", "DEPORT", "EVACUATE", "DISPLACE", "MISS", "RESCUE" -> true;
      case "FLEE", "TRAP", "STRANDED", "KIDNAP", "INFECT" -> true;
      default -> false;
    };
  }

  /** "the death toll rose to 45": what rises is the predicate, not the rising. */
  private static VerbPhrase throughChange(Words words, VerbPhrase verb, List<VerbPhrase> verbs) {
    boolean changes =
        switch (verb.predicate().group()) {
          case "RISE", "FALL", "REACH", "STAND", "EXCEED", "TOTAL", "BE", "CLIMB", "COME" -> true;
          case "KNOW", "CONFIRM", "REPORT", "BELIEVE", "FEAR", "THINK", "COUNT", "PRESUME" -> true;
          case "CAUSE", "LEAVE", "HAVE", "INCLUDE", "RECORD", "LEAD", "ESTIMATE", "PUT" -> true;
          default -> false;
        };
    boolean passes = verb.predicate().lemma().equals("pass") || isTop(verb);
    if (!changes && !passes) {
      return verb;
    }
    for (VerbPhrase harm : verbs) {
      int first = Math.min(harm.at(), verb.at());
      int last = Math.max(harm.at(), verb.at());
      boolean counted = harm.isNoun() || isNumberOf(words, harm.at());
      boolean noun = counted && harm.at() < verb.at();
      // "were known to have died", "are confirmed dead"
      boolean behind = harm.at() > verb.at() && last - first <= CLOSE;
      if (isHarm(harm.predicate().group())
          && (noun || behind)
          && last - first <= REACH
          && !separated(words, first, last)) {
        return harm;
      }
    }
    return verb;
  }

  /** "the number of people killed in the floods rose to". */
  private static boolean isNumberOf(Words words, int at) {
    return words.is(at - 2, "of") && words.is(at - 3, "number");
  }

  private static boolean isTop(VerbPhrase verb) {
    return verb.predicate().lemma().equals("top");
  }

  private static boolean isClauseBorder(Words words, int at) {
    return words.isMark(at) || FunctionWords.isConjunction(words.lower(at));
  }

  private static boolean separated(Words words, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (words.is(i, ",") || words.is(i, ";") || words.is(i, ":") || words.is(i, ".")) {
        return true;
      }
    }
    return false;
  }

  /** A verb of a class of its own, or an event noun of somebody named. */
  private static boolean isEvent(Statement statement, VerbPhrase verb) {
    if (verb.isGeneric()) {
      return false;
    }
    if (verb.isNoun()) {
      return isNamedObject(statement, verb);
    }
    boolean infinitive = !verb.finite() && statement.words().is(verb.at() - 1, "to");
    return !infinitive
        && !isRelative(statement.words(), verb)
        && (verb.finite() || verb.passive() || isHarm(verb.predicate().group()));
  }

  /** "where migrants could request asylum" says what a place is for. */
  private static boolean isRelative(Words words, VerbPhrase verb) {
    for (int i = verb.chainStart() - 1; i >= Math.max(0, verb.chainStart() - 7); i--) {
      if (words.is(i, "where") || words.is(i, "whom") || words.is(i, "if")) {
        return verb.chainStart() - i > 2;
      }
    }
    return false;
  }

  private static boolean isNamedObject(Statement statement, VerbPhrase noun) {
    Words words = statement.words();
    if (!words.is(noun.at() + 1, "of")) {
      return false;
    }
    for (int i = noun.at() + 2; i < Math.min(statement.end(), noun.at() + 5); i++) {
      if (statement.entity(i) != null) {
        return true;
      }
    }
    return false;
  }
}
