package dev.tidings.enrich.claim;

import java.util.List;
import java.util.Locale;

/** Names of months and weekdays in English. */
final class Months {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private Months() {}

  /** 1 for January; 0 if the word is no month. Abbreviations have at least three letters. */
  static int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".")) {
      lower = lower.substring(0, lower.length() - 1);
    }
    if (lower.length() < 3) {
      return 0;
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      String month = MONTHS.get(i);
      boolean abbreviated = lower.length() == 3 && month.startsWith(lower);
      if (month.equals(lower) || abbreviated || (i == 8 && lower.equals("sept"))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a word names a month; it must be capitalised: "may" and "march" are verbs. */
  static boolean isMonth(Words words, int index) {
    return words.capitalised(index) && number(words.lower(index)) > 0;
  }

  /** 1 for Monday; 0 if the word is no weekday. */
  static int weekday(String lower) {
    return WEEKDAYS.indexOf(lower) + 1;
  }
}
