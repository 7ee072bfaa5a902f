package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim.Frame;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether two claims say how somebody or something named is, by words that exclude one another. */
final class MatchStates {

  private static final String BE = "BE";

  private MatchStates() {}

  /** "Kim is unwell", "Kim's health is fine". */
  static boolean areOpposite(HeldClaim one, HeldClaim other) {
    Frame a = one.claim().frame();
    Frame b = other.claim().frame();
    return a.predicateClass().equals(BE)
        && b.predicateClass().equals(BE)
        && (MatchClaims.isEntity(one.subject()) || MatchClaims.isEntity(other.subject()))
        && (isOf(a.subject(), b.subject()) || isOf(b.subject(), a.subject()))
        && Opposites.are(a.object(), b.object());
  }

  private static boolean isOf(@Nullable String name, @Nullable String subject) {
    if (name == null || subject == null) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String whole = subject.toLowerCase(Locale.ROOT);
    return whole.equals(lower)
        || whole.equals(lower + " health")
        || whole.equals(lower + " condition");
  }
}
