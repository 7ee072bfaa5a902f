package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Modality;
import dev.tidings.enrich.claim.Claim.Polarity;
import dev.tidings.enrich.claim.Claim.Quantity;
import dev.tidings.enrich.claim.Claim.Speaker;

/** Says in words why two claims cannot both hold. */
final class ExplainConflict {

  private ExplainConflict() {}

  static String explain(HeldClaim reference, HeldClaim other) {
    Claim a = reference.claim();
    Claim b = other.claim();
    Quantity q = a.quantity();
    Quantity r = b.quantity();
    String says = voice(reference) + " says ";
    String otherSays = ", " + voice(other) + " says ";
    Integer day = reference.day();
    Integer otherDay = other.day();
    if (day != null && otherDay != null && !day.equals(otherDay)) {
      return says + OnceOnly.spell(day) + otherSays + OnceOnly.spell(otherDay);
    }
    if (MatchStates.areOpposite(reference, other)) {
      return says + a.frame().object() + otherSays + b.frame().object();
    }
    if (a.modality() != b.modality()) {
      return says + name(a.modality()) + otherSays + name(b.modality());
    }
    if (a.polarity() != b.polarity()) {
      return voice(reference) + holds(a) + ", " + voice(other) + holds(b);
    }
    Ages.Age age = Ages.of(a.text());
    Ages.Age otherAge = Ages.of(b.text());
    if (age != null && otherAge != null && Ages.differ(a, b)) {
      return says + age.years() + " years old" + otherSays + otherAge.years() + " years old";
    }
    if (q != null && r != null) {
      return says
          + SpellQuantity.of(q)
          + otherSays
          + SpellQuantity.of(r)
          + ", of the same at the same time";
    }
    return "";
  }

  /** The outlet, and whom it cites. */
  private static String voice(HeldClaim claim) {
    Speaker speaker = claim.claim().speaker();
    return speaker == null ? claim.source() : claim.source() + ", citing " + speaker.text() + ",";
  }

  private static String holds(Claim claim) {
    return claim.polarity() == Polarity.DENIED ? " denies it" : " affirms it";
  }

  private static String name(Modality modality) {
    return switch (modality) {
      case FACT -> "that it is so";
      case FUTURE -> "that it will be so";
      case PROPOSAL -> "that it is proposed or possible";
      case ALLEGATION -> "that it is alleged";
    };
  }
}
