package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something is counted. A count of two places together is not one of the first: "20,000 dead
 * in Turkey and Syria" says nothing of Turkey alone.
 */
final class JointPlaces {

  private static final String NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*";
  private static final String PART = "(?:\\p{Ll}+ern )?";
  private static final Pattern TWO =
      Pattern.compile(
          "\\b(?:in|across|throughout|struck|hit|of|from) "
              + PART
              + "("
              + NAME
              + ") and (?:in )?"
              + PART
              + "("
              + NAME
              + ")");

  private JointPlaces() {}

  /**
   * Entity id of the only place, or both names, in the order of the alphabet; null if none.
   *
   * @param isToll whether it counts what befell people or things
   */
  static @Nullable String of(Claim claim, boolean isToll) {
    String place = claim.frame().place();
    if (place == null || claim.quantity() == null || !isToll) {
      return place;
    }
    Matcher two = TWO.matcher(claim.text());
    if (!two.find()) {
      return place;
    }
    String one = two.group(1);
    String other = two.group(2);
    return one.compareTo(other) < 0 ? one + " and " + other : other + " and " + one;
  }
}
