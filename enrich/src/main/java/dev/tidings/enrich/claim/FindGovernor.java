package dev.tidings.enrich.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the predicate that a quantity belongs to. */
final class FindGovernor {

  private static final int REACH = 9;

  /** "known to have died": so near a verb of knowing is what is known. */
  private static final int CLOSE = 3;

  private FindGovernor() {}

  /** The verb behind a quantity that begins its clause, else the predicate before it. */
  static @Nullable VerbPhrase of(Words words, Amount amount, List<VerbPhrase> verbs) {
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
          && !separated(words, amount.end() - 1, verb.chainStart())) {
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
}
