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

  private FindAnchors() {}

  /**
   * A predicate and its quantity.
   *
   * @param verb the predicate
   * @param amount what it is about, null if it is about no quantity
   * @param main whether it carries the sentence
   * @param measured the noun that has the quantity as its value, null if it counts things
   * @param minor whether its claim is only to be compared, not to be shown for itself
   */
  record Anchor(
      VerbPhrase verb,
      @Nullable Amount amount,
      boolean main,
      @Nullable Measured measured,
      boolean minor) {

    Anchor(VerbPhrase verb, @Nullable Amount amount, boolean main, @Nullable Measured measured) {
      this(verb, amount, main, measured, false);
    }

    Anchor asMinor() {
      return new Anchor(verb, amount, main, measured, true);
    }
  }

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
      VerbPhrase governor = FindGovernor.of(statement.words(), amount, verbs);
      if (governor == null
          || governor.predicate().group().equals("INCLUDE")
          || isAsked(statement, governor, verbs)) {
        continue;
      }
      boolean measure = amount.isMeasure() && amount.quantity().unit().length() > 2;
      if (!(measure && !hasMeasureVerb(governor)) && isFree(anchors, governor)) {
        noun = FindMeasured.behind(statement.words(), statement.end(), amount);
        anchors.add(new Anchor(governor, amount, governor.equals(main), noun));
        told |= main != null && CarrySubject.tells(main, governor);
      }
    }
    if (main != null && !told && anchors.size() < MAX && isFree(anchors, main)) {
      anchors.add(new Anchor(main, null, true, null));
    }
    for (VerbPhrase verb : verbs) {
      if (anchors.size() == MAX) {
        break;
      }
      boolean event = isEvent(statement, verb) && !isAsked(statement, verb, verbs);
      if (main != null && !verb.equals(main) && event && isFree(anchors, verb)) {
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

  static boolean isFree(List<Anchor> anchors, VerbPhrase verb) {
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
      if (!verb.finite() || isSubordinate(statement, verb, verbs)) {
        continue;
      }
      if (first == null) {
        first = verb;
      }
    }
    return first;
  }

  private static boolean isSubordinate(
      Statement statement, VerbPhrase verb, List<VerbPhrase> verbs) {
    Words words = statement.words();
    // "the update that crashed them affected many": the relative clause has its verb already
    boolean taken = false;
    for (int i = verb.chainStart() - 1;
        i >= Math.max(statement.from(), verb.chainStart() - 8);
        i--) {
      if (words.is(i, ",")) {
        return false;
      }
      taken |= isFiniteAt(verbs, i);
      switch (words.lower(i)) {
        case "who", "which", "that" -> {
          return !taken && (i > statement.from() || !words.is(i, "that"));
        }
        case "when", "while", "if", "because", "although", "after", "since" -> {
          return true;
        }
        case "whose", "where", "whether", "before", "until", "though", "as", "should" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "asked whether Acme had closed 300 plants", "if it closes 300": nobody says that it has. */
  static boolean isAsked(Statement statement, VerbPhrase verb, List<VerbPhrase> verbs) {
    Words words = statement.words();
    for (int i = verb.chainStart() - 1; i >= statement.from() && !words.isMark(i); i--) {
      switch (words.lower(i)) {
        case "whether", "if", "unless" -> {
          return !words.is(i + 1, "to");
        }
        case "who", "which", "that" -> {
          return false;
        }
        default -> {
          if (isFiniteAt(verbs, i)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  private static boolean isFiniteAt(List<VerbPhrase> verbs, int at) {
    for (VerbPhrase verb : verbs) {
      if (verb.at() == at && verb.finite() && !verb.isNoun()) {
        return true;
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
        && (verb.finite() || verb.passive() || FindGovernor.isHarm(verb.predicate().group()));
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
