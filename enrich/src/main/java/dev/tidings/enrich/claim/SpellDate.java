package dev.tidings.enrich.claim;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates the same everywhere: {@code 3 February 2025}. */
final class SpellDate {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private SpellDate() {}

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  static String month(LocalDate date) {
    return MONTH.format(date);
  }
}
