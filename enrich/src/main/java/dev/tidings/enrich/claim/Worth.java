package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FindAnchors.Anchor;
import dev.tidings.enrich.claim.FrameStatement.Argument;
import dev.tidings.enrich.claim.ResolveNames.Referent;
import org.jspecify.annotations.Nullable;

/** How much a claim is worth a reader's time, and how sure its extraction is. */
final class Worth {

  /** Confidence of a claim of which nobody can tell whom it is about: below any grouping. */
  static final double UNKNOWN_SUBJECT = 0.4;

  /** A minor claim is compared whoever it is about: by its words. */
  static final double MINOR_SURE = 0.5;

  private Worth() {}

  /** The sentence's worth, raised by what a reader can hold on to. */
  static double ofClaim(
      double sentence,
      Anchor anchor,
      @Nullable Amount amount,
      Claim.Frame frame,
      Statement statement,
      Argument named) {
    double logit = Math.log(sentence / (1 - sentence));
    logit += amount == null ? 0 : amount.isMeasure() ? 0.6 : 1.1;
    logit += amount != null && FindGovernor.isHarm(frame.predicateClass()) ? 0.8 : 0;
    logit += frame.subjectId() == null ? 0 : 0.6;
    logit += frame.object() == null ? -0.2 : frame.object().indexOf(':') > 0 ? 0.5 : 0.1;
    logit += frame.place() == null ? 0 : 0.3;
    logit += statement.speaker() == null ? 0 : 0.3;
    logit += statement.times().isEmpty() ? 0 : 0.3;
    logit += anchor.verb().isGeneric() && amount == null ? -0.7 : 0.3;
    logit += anchor.main() ? 0.2 : -0.2;
    logit -= vagueness(statement) + (isBare(statement, named) ? 1 : 0);
    return round(1 / (1 + Math.exp(-logit)));
  }

  /** "Its activities", "this campaign", "such matters": a reader cannot tell what is meant. */
  static boolean isBare(Statement statement, Argument named) {
    if (named.isMissing() || named.from() < 0 || named.id() != null) {
      return false;
    }
    return switch (statement.words().lower(named.from())) {
      case "its", "their", "this", "these", "those", "that", "such", "many", "some" -> true;
      case "they", "it", "we", "others", "both", "most", "another", "our", "my", "i" -> true;
      default -> false;
    };
  }

  /** Words of comment, not of report. */
  private static double vagueness(Statement statement) {
    double sum = 0;
    for (int i = statement.from(); i < statement.end(); i++) {
      switch (statement.words().lower(i)) {
        case "landscape",
            "intricacies",
            "complex",
            "nuanced",
            "testament",
            "dynamic",
            "underscores",
            "highlights",
            "underscoring",
            "reflects",
            "tangible",
            "crucial",
            "intertwined",
            "intertwine",
            "realities",
            "enduring",
            "divergent",
            "broader",
            "perhaps",
            "arguably",
            "seemingly",
            "somehow",
            "hopefully",
            "fabric",
            "stance" ->
            sum += 0.5;
        case "could", "might", "may", "imagine", "maybe", "potentially" -> sum += 0.3;
        default -> {}
      }
    }
    return sum;
  }

  static double confidence(
      Statement statement,
      Anchor anchor,
      Argument subject,
      boolean resolved,
      @Nullable Referent referent) {
    double confidence = 0.85;
    if (subject.isMissing()) {
      confidence -= 0.1;
    } else if (!resolved) {
      return UNKNOWN_SUBJECT;
    } else if (subject.id() != null) {
      confidence += 0.08;
    }
    if (referent != null && !referent.sure()) {
      confidence -= 0.4;
    }
    if (!anchor.main()) {
      confidence -= 0.08;
    }
    if (anchor.verb().isGeneric()) {
      confidence -= 0.1;
    }
    if (statement.end() - statement.from() > 45) {
      confidence -= 0.1;
    }
    return round(Math.max(0.05, confidence));
  }

  /** Of what is not to be shown for itself: below everything that is, in the same order. */
  static double minor(double worth) {
    return round(worth * Claim.MINOR * 0.99);
  }

  static double round(double value) {
    return Math.rint(value * 1000) / 1000;
  }
}
