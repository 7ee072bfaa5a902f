package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Speaker;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether two speakers may be one. */
final class Voices {

  private Voices() {}

  /** Whether both claims are attributed to somebody named, and not to the same. */
  static boolean differ(Claim one, Claim other) {
    return one.speaker() != null
        && other.speaker() != null
        && !isUnnamed(one.speaker())
        && !isUnnamed(other.speaker())
        && !agree(one.speaker(), other.speaker());
  }

  /** An unnamed speaker agrees with any; names agree when one is part of the other. */
  static boolean agree(@Nullable Speaker one, @Nullable Speaker other) {
    if (one == null || other == null || isUnnamed(one) || isUnnamed(other)) {
      return true;
    }
    if (one.id() != null && other.id() != null) {
      return one.id().equals(other.id());
    }
    String a = one.text().toLowerCase(Locale.ROOT);
    String b = other.text().toLowerCase(Locale.ROOT);
    return a.contains(b) || b.contains(a);
  }

  /** "the man", "a police spokesperson": no word but the first has a capital letter. */
  private static boolean isUnnamed(Speaker speaker) {
    if (speaker.id() != null) {
      return false;
    }
    String text = speaker.text();
    for (int at = text.indexOf(' ');
        at >= 0 && at + 1 < text.length();
        at = text.indexOf(' ', at + 1)) {
      if (Character.isUpperCase(text.charAt(at + 1))) {
        return false;
      }
    }
    return text.indexOf(' ') > 0 || Character.isLowerCase(text.charAt(0));
  }
}
