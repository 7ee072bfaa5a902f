package dev.tidings.enrich.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression, resolved by the day of publication.
 *
 * @param from its first word, preposition included
 * @param end behind its last word
 * @param first first day, null when open
 * @param beyond day behind the last, null when open
 * @param text the expression with its date instead of a weekday or "last week"; empty if it stays
 *     as written
 */
record When(int from, int end, @Nullable LocalDate first, @Nullable LocalDate beyond, String text) {

  /** The same, so many words nearer to the beginning. */
  When shifted(int words) {
    return new When(from - words, end - words, first, beyond, text);
  }
}
