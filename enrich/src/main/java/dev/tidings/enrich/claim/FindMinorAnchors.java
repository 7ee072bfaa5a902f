package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FindAnchors.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what else a statement says: the verbs of its other clauses, and the numbers behind the
 * first that one verb governs. A reader is shown these only when another source says the same.
 */
final class FindMinorAnchors {

  private static final int MAX = 3;

  private FindMinorAnchors() {}

  /**
   * In the order of the sentence, numbers first.
   *
   * @param taken anchors that make claims to be shown
   */
  static List<Anchor> find(Statement statement, List<VerbPhrase> verbs, List<Anchor> taken) {
    List<Anchor> minor = new ArrayList<>(MAX);
    for (Amount amount : statement.amounts()) {
      boolean inside = amount.from() >= statement.from() && amount.from() < statement.end();
      if (!inside || amount.isOrdinal() || minor.size() == MAX || isTaken(taken, amount)) {
        continue;
      }
      VerbPhrase governor = FindGovernor.of(statement.words(), amount, verbs);
      boolean measure = amount.isMeasure() && amount.quantity().unit().length() > 2;
      boolean named = amount.hasUnit() && amount.head() >= amount.end() - 1;
      if (governor != null && !measure && named) {
        minor.add(new Anchor(governor, amount, false, null, true));
      }
    }
    for (VerbPhrase verb : verbs) {
      boolean clause =
          verb.finite()
              && !verb.isNoun()
              && FindAnchors.isFree(taken, verb)
              && !isSupposed(statement, verb, verbs);
      if (clause && minor.size() < MAX && FindAnchors.isFree(minor, verb)) {
        minor.add(new Anchor(verb, null, false, null, true));
      } else if (minor.size() < MAX && isShown(statement, verb)) {
        minor.add(new Anchor(verb.asFinite(), null, false, null, true));
      }
    }
    return minor;
  }

  /** The verbs of a sentence that are in no part of it and do not only say who says so. */
  static List<Anchor> outside(
      Statement whole,
      List<Statement> parts,
      List<Attribution> attributions,
      List<VerbPhrase> verbs) {
    List<Anchor> minor = new ArrayList<>(MAX);
    for (VerbPhrase verb : verbs) {
      boolean told = verb.isNoun() || !verb.finite() || whole.quoted().get(verb.at());
      for (Attribution attribution : attributions) {
        int start = whole.words().start(verb.at());
        told |= attribution.cue().start() <= start && start < attribution.cue().end();
      }
      told |= verb.predicate().group().equals("SAY");
      for (Statement part : parts) {
        told |= verb.at() >= part.from() && verb.at() < part.end();
      }
      if (!told && minor.size() < MAX) {
        minor.add(new Anchor(verb, null, false, null, true));
      }
    }
    return minor;
  }

  /** The verb that carries a sentence of which nothing else is taken; null if it has none. */
  static @Nullable Anchor carrying(Statement statement, List<VerbPhrase> verbs) {
    VerbPhrase verb = FindAnchors.mainVerb(statement, verbs);
    for (VerbPhrase other : verbs) {
      verb = verb == null && !other.isNoun() ? other : verb;
    }
    return verb == null ? null : new Anchor(verb, null, true, null, true);
  }

  /** "If it opens", "unless they pay", "nobody knew that it was ever open": nobody states it. */
  private static boolean isSupposed(Statement statement, VerbPhrase verb, List<VerbPhrase> verbs) {
    if (FindAnchors.isAsked(statement, verb, verbs)) {
      return true;
    }
    Words words = statement.words();
    for (int at = verb.at() - 1; at >= statement.from() && !words.isMark(at); at--) {
      switch (words.lower(at)) {
        case "ever", "unless", "until", "lest" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isShown(Statement statement, VerbPhrase verb) {
    return !verb.finite()
        && !verb.isNoun()
        && ShownClause.isVerb(statement.words(), statement.from(), verb.at());
  }

  private static boolean isTaken(List<Anchor> taken, Amount amount) {
    for (Anchor anchor : taken) {
      if (amount.equals(anchor.amount())) {
        return true;
      }
    }
    return false;
  }
}
