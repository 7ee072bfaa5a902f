package dev.tidings.ingest.read.fields;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time as feeds, pages and news APIs write it: ISO 8601 in its variants, RFC 822 (mail), a
 * compact stamp, seconds or milliseconds since 1970. A time without a zone is taken as UTC, a date
 * without a time as its first moment.
 */
public final class ReadDate {
  private static final int MAX_LENGTH = 60;
  private static final long FIRST_MILLIS = 100_000_000_000L;
  private static final int EPOCH_DIGITS = 9;

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("yyyy-MM-dd['T'][ ][HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]]][ ][XXX][XX][X][z]"),
          form("[EEE, ][EEE ]d MMM yyyy HH:mm[:ss][ ][XX][z]"),
          form("yyyyMMdd['T'HHmmss][X]"),
          form("yyyyMMddHHmmss"),
          form("EEE MMM d HH:mm:ss [z ]yyyy"),
          form("MMMM d, yyyy[ HH:mm[:ss]]"),
          form("d MMMM yyyy"));

  private ReadDate() {}

  /** The time; null when it is written in no way that is known. */
  public static @Nullable Instant parse(@Nullable String written) {
    if (written == null || written.length() > MAX_LENGTH) {
      return null;
    }
    String text = written.strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return text.endsWith("Z") && text.indexOf('T') == 10 ? Instant.parse(text) : parseOther(text);
    } catch (DateTimeException e) {
      return parseOther(text);
    }
  }

  /** Seconds or milliseconds since 1970, told apart by their size. */
  public static @Nullable Instant ofEpoch(long value) {
    try {
      return Math.abs(value) < FIRST_MILLIS
          ? Instant.ofEpochSecond(value)
          : Instant.ofEpochMilli(value);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Instant parseOther(String text) {
    if (text.length() >= EPOCH_DIGITS
        && text.length() != 14
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && text.length() < 15) {
      return ofEpoch(Long.parseLong(text));
    }
    for (DateTimeFormatter form : FORMS) {
      Instant instant = tryForm(form, text);
      if (instant != null) {
        return instant;
      }
    }
    return null;
  }

  private static @Nullable Instant tryForm(DateTimeFormatter form, String text) {
    try {
      // Without this look ahead each form that does not fit would cost an exception.
      if (form.parseUnresolved(text, new ParsePosition(0)) == null) {
        return null;
      }
      TemporalAccessor parsed = form.parse(text);
      LocalTime time = parsed.query(TemporalQueries.localTime());
      ZoneId zone = parsed.query(TemporalQueries.zone());
      return LocalDate.from(parsed)
          .atTime(time == null ? LocalTime.MIDNIGHT : time)
          .atZone(zone == null ? ZoneOffset.UTC : zone)
          .toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
