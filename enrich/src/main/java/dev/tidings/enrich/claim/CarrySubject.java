package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FrameStatement.Argument;

/** Finds who does what a predicate without a subject says, by the verb that carries it. */
final class CarrySubject {

  private final FrameStatement frameStatement;

  CarrySubject(FrameStatement frameStatement) {
    this.frameStatement = frameStatement;
  }

  /**
   * The carrier's subject; whom it accuses or tells to, where it does so; nobody, where it only
   * reports an event.
   */
  Argument from(Statement statement, VerbPhrase carrier, VerbPhrase verb) {
    boolean governed = verb.at() > carrier.at() && !carrier.passive();
    if (governed && statement.words().is(verb.chainStart(), "to") && directs(carrier)) {
      // "ordered X to pay": X pays; "ordered X on Friday to pay": surely not who ordered it
      Argument told = frameStatement.behind(statement, carrier);
      if (told.end() == verb.chainStart()) {
        return told;
      }
      return told.equals(Argument.NONE) ? frameStatement.before(statement, carrier) : Argument.NONE;
    }
    if (governed && accuses(carrier)) {
      return frameStatement.behind(statement, carrier);
    }
    if (governed && tells(carrier, verb)) {
      return Argument.NONE;
    }
    return frameStatement.before(statement, carrier);
  }

  /** "ordered X to pay", "told X to pay". */
  private static boolean directs(VerbPhrase carrier) {
    return switch (carrier.predicate().lemma()) {
      case "order", "ask", "tell", "urge", "allow", "permit", "force", "require" -> true;
      case "persuade", "convince", "encourage", "want", "expect", "enable", "instruct" -> true;
      case "authorise", "authorize", "direct", "invite", "press", "push", "lead", "cause" -> true;
      case "advise", "warn", "get", "compel", "oblige", "command", "help", "train" -> true;
      default -> false;
    };
  }

  /** "accused X of stealing", "convicted X of 12 murders". */
  private static boolean accuses(VerbPhrase carrier) {
    return switch (carrier.predicate().lemma()) {
      case "accuse", "blame", "charge", "convict", "indict", "suspect", "acquit" -> true;
      default -> false;
    };
  }

  /** "confirmed 23 deaths": who tells of them has no part in them. */
  static boolean tells(VerbPhrase carrier, VerbPhrase event) {
    boolean harm = event.isNoun() && FindGovernor.isHarm(event.predicate().group());
    return harm
        && switch (carrier.predicate().lemma()) {
          case "confirm", "report", "say", "tell", "announce", "count", "record", "estimate" ->
              true;
          case "document", "register", "verify", "mourn", "investigate", "condemn" -> true;
          case "deny", "put", "predict", "forecast", "expect", "fear", "believe", "know" -> true;
          default -> false;
        };
  }
}
