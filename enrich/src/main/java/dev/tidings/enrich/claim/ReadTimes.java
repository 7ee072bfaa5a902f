package dev.tidings.enrich.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds English time expressions and resolves them by the day of publication: a weekday is the
 * nearest past one, or the nearest to come where the sentence speaks of the future.
 */
final class ReadTimes {

  private final LocalDate published;

  ReadTimes(LocalDate published) {
    this.published = published;
  }

  /** In the order of the sentence; they do not overlap. */
  List<When> read(Words words) {
    List<When> times = new ArrayList<>(2);
    int at = 0;
    while (at < words.size()) {
      When when = readAt(words, at);
      if (when == null) {
        at++;
      } else {
        times.add(when);
        at = Math.max(at + 1, when.end());
      }
    }
    return times;
  }

  private @Nullable When readAt(Words words, int at) {
    String lower = words.lower(at);
    if (Months.weekday(lower) > 0 && words.capitalised(at)) {
      return weekday(words, at);
    }
    switch (lower) {
      case "today", "tonight" -> {
        if (JudgeModality.isHabit(words, at)) {
          return null;
        }
        return day(words, at, at + 1, published);
      }
      case "yesterday" -> {
        return day(words, at, at + 1, published.minusDays(1));
      }
      case "tomorrow" -> {
        return day(words, at, at + 1, published.plusDays(1));
      }
      case "last", "this", "next" -> {
        return relative(words, at);
      }
      default -> {}
    }
    if (words.isDigit(at) || Months.isMonth(words, at)) {
      return absolute(words, at);
    }
    return null;
  }

  private When weekday(Words words, int at) {
    DayOfWeek weekday = DayOfWeek.of(Months.weekday(words.lower(at)));
    LocalDate date;
    int from = at;
    if (words.is(at - 1, "next")) {
      date = published.with(TemporalAdjusters.next(weekday));
      from = at - 1;
    } else if (words.is(at - 1, "last")) {
      date = published.with(TemporalAdjusters.previous(weekday));
      from = at - 1;
    } else if (JudgeModality.isFuture(words, at)) {
      date = published.with(TemporalAdjusters.nextOrSame(weekday));
    } else {
      date = published.with(TemporalAdjusters.previousOrSame(weekday));
    }
    int end = at + 1;
    switch (words.lower(end)) {
      case "morning", "afternoon", "evening", "night" -> end++;
      default -> {}
    }
    String before = words.lower(from - 1);
    if (words.possessive(at) || (FunctionWords.isDeterminer(before) && !before.equals("this"))) {
      // "Tuesday's final", "the Sunday papers": a date would not fit in.
      return new When(from, end, date, date.plusDays(1), "");
    }
    if (FunctionWords.isPreposition(before) && !before.equals("on")) {
      return bounded(words, from, end, date, date.plusDays(1), SpellDate.day(date));
    }
    return day(words, before.equals("this") ? from - 1 : from, end, date);
  }

  private static When day(Words words, int at, int end, LocalDate date) {
    int from = at;
    if (words.is(at - 1, "on")) {
      from = at - 1;
    }
    return new When(from, end, date, date.plusDays(1), "on " + SpellDate.day(date));
  }

  private @Nullable When relative(Words words, int at) {
    int step =
        switch (words.lower(at)) {
          case "last" -> -1;
          case "next" -> 1;
          default -> 0;
        };
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate month = published.withDayOfMonth(1).plusMonths(step);
    LocalDate year = published.withDayOfYear(1).plusYears(step);
    int from = words.is(at - 1, "in") ? at - 1 : at;
    if (FunctionWords.isDeterminer(words.lower(at - 1))) {
      // "within the next week": a date would not fit in.
      return null;
    }
    if (words.possessive(at + 1)) {
      // "last year's total"
      return words.is(at + 1, "year")
          ? new When(at, at + 2, year, year.plusYears(1), year.getYear() + "'s")
          : null;
    }
    boolean bound = FunctionWords.isPreposition(words.lower(at - 1)) && from == at;
    String in = bound ? "" : "in ";
    return switch (words.lower(at + 1)) {
      case "week" -> {
        LocalDate first = monday.plusWeeks(step);
        String text = in + "the week of " + SpellDate.day(first);
        yield new When(at, at + 2, first, first.plusWeeks(1), text);
      }
      case "month" -> {
        String text = in + SpellDate.month(month);
        yield new When(from, at + 2, month, month.plusMonths(1), text);
      }
      case "year" -> new When(from, at + 2, year, year.plusYears(1), in + year.getYear());
      default -> null;
    };
  }

  /** {@code January 20, 2025}, {@code 20 January}, {@code March 2022}, {@code since 2022}. */
  private @Nullable When absolute(Words words, int at) {
    int monthAt = Months.isMonth(words, at) ? at : at + 1;
    boolean dayFirst = monthAt > at;
    if (!Months.isMonth(words, monthAt)) {
      return year(words, at);
    }
    int day = dayFirst ? dayOf(words, at) : dayOf(words, at + 1);
    if (dayFirst && day == 0) {
      return null;
    }
    int end = dayFirst || day == 0 ? monthAt + 1 : monthAt + 2;
    int yearAt = words.is(end, ",") ? end + 1 : end;
    int year = yearOf(words, yearAt);
    int month = Months.number(words.lower(monthAt));
    if (year > 0) {
      end = yearAt + 1;
    } else if (day == 0 && !isDatePreposition(words.lower(at - 1))) {
      return null;
    } else {
      year = nearestYear(month, Math.max(1, day), JudgeModality.isFuture(words, at));
    }
    try {
      LocalDate first = LocalDate.of(year, month, Math.max(1, day));
      LocalDate beyond = day == 0 ? first.plusMonths(1) : first.plusDays(1);
      String text = day == 0 ? SpellDate.month(first) : SpellDate.day(first);
      return bounded(words, at, end, first, beyond, text);
    } catch (DateTimeException e) {
      // February 30 and the like are no dates.
      return null;
    }
  }

  private @Nullable When year(Words words, int at) {
    int year = yearOf(words, at);
    if (year == 0 || !isDatePreposition(words.lower(at - 1))) {
      return null;
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    return bounded(words, at, at + 1, first, first.plusYears(1), "");
  }

  /** A preposition before a date can open it at one end. */
  private static When bounded(
      Words words, int at, int end, LocalDate first, LocalDate beyond, String date) {
    String preposition = words.lower(at - 1);
    boolean joined = isDatePreposition(preposition);
    int from = joined ? at - 1 : at;
    String text = date.isEmpty() ? "" : joined ? preposition + " " + date : date;
    String bound = isSinceBefore(words, from) ? "since" : preposition;
    return switch (bound) {
      case "since", "from" -> new When(from, end, first, null, text);
      case "after" -> new When(from, end, beyond, null, text);
      case "until", "till", "by" -> new When(from, end, null, beyond, text);
      case "before" -> new When(from, end, null, first, text);
      default -> new When(from, end, first, beyond, text);
    };
  }

  /** "since his inauguration in 2019". */
  private static boolean isSinceBefore(Words words, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 4) && !words.isMark(i); i--) {
      if (words.is(i, "since")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDatePreposition(String lower) {
    return switch (lower) {
      case "on", "in", "since", "after", "from", "until", "till", "before", "by", "during" -> true;
      default -> false;
    };
  }

  private int nearestYear(int month, int day, boolean future) {
    int year = published.getYear();
    int today = published.getMonthValue() * 31 + published.getDayOfMonth();
    int asked = month * 31 + day;
    if (future) {
      return asked < today ? year + 1 : year;
    }
    return asked > today ? year - 1 : year;
  }

  private static int dayOf(Words words, int at) {
    String lower = words.lower(at);
    int digits = 0;
    while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2 || lower.length() - digits > 2) {
      return 0;
    }
    int day = Integer.parseInt(lower.substring(0, digits));
    return day <= 31 ? day : 0;
  }

  private static int yearOf(Words words, int at) {
    String lower = words.lower(at);
    if (lower.length() != 4 || !lower.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(lower);
    return year >= 1900 && year <= 2100 ? year : 0;
  }
}
