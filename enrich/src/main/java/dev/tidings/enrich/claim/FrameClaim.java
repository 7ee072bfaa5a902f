package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FindMeasured.Measured;
import dev.tidings.enrich.claim.FrameStatement.Argument;
import dev.tidings.enrich.claim.ResolveNames.Referent;
import dev.tidings.enrich.entity.Entity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes of a predicate and its phrases the frame by which claims are compared. */
final class FrameClaim {

  private final FrameStatement frameStatement;

  FrameClaim(FrameStatement frameStatement) {
    this.frameStatement = frameStatement;
  }

  Claim.Frame frame(
      Statement statement,
      VerbPhrase verb,
      @Nullable Amount amount,
      Argument subject,
      Argument object,
      @Nullable Referent referent) {
    Entity person = referent != null && referent.sure() ? referent.entity() : null;
    boolean refers = person != null && subject.pronoun();
    String subjectId = refers && person != null ? person.id() : subject.id();
    String subjectText = refers && person != null ? person.name() : subject.text();
    if (subject.pronoun() && !refers) {
      subjectText = null;
    }
    String objectText = object.id() != null ? object.id() : object.pronoun() ? null : object.text();
    if (amount != null) {
      boolean ofAgent = verb.passive() && overlaps(subject, amount);
      if (isCounted(amount) && !ofAgent) {
        objectText = amount.quantity().unit();
      } else if (overlaps(object, amount) && object.end() <= amount.end()) {
        // "spent $3 million": the quantity tells it
        objectText = null;
      }
    }
    return new Claim.Frame(
        subjectId,
        subjectText,
        verb.predicate().group(),
        verb.predicate().lemma(),
        objectText,
        frameStatement.place(statement, verb.at(), subjectId));
  }

  /** What has a value is said of whom the value is given; the verb only says that it is given. */
  static Claim.Frame measured(
      Statement statement, Claim.Frame frame, @Nullable Measured measured, VerbPhrase verb) {
    if (measured == null) {
      return frame;
    }
    Entity owner = statement.entity(measured.from() - 1);
    boolean itself = !verb.isNoun() && frame.subjectId() == null;
    return new Claim.Frame(
        owner != null ? owner.id() : frame.subjectId(),
        owner != null ? owner.name() : itself ? null : frame.subject(),
        measured.noun().toUpperCase(Locale.ROOT),
        measured.noun(),
        measured.text(),
        frame.place());
  }

  static boolean names(Claim.Frame frame) {
    String object = frame.object();
    return frame.subjectId() != null || (object != null && object.indexOf(':') > 0);
  }

  /** Whether something countable is counted, neither money nor share nor measure. */
  static boolean isCounted(@Nullable Amount amount) {
    return amount != null && amount.hasUnit() && !amount.isValue() && !amount.isOrdinal();
  }

  static boolean overlaps(Argument argument, Amount amount) {
    return argument.from() < amount.end() && amount.from() < argument.end();
  }
}
