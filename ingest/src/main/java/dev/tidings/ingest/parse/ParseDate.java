package dev.tidings.ingest.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ways in which publishers write a time: ISO 8601 with or without time and zone, RFC 1123
 * (and RFC 822's zone names), seconds or milliseconds since 1970. Without a zone it is UTC; without
 * a time it is midnight.
 */
final class ParseDate {
  private static final int MAX_LENGTH = 64;
  private static final String USUAL = "0000-00-00T00:00:00Z";

  /** Seconds beyond this would be after the year 5100, milliseconds below it before 1973. */
  private static final double MAX_SECONDS = 1e11;

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "+0000"),
          Map.entry("UT", "+0000"),
          Map.entry("UTC", "+0000"),
          Map.entry("GMT", "+0000"),
          Map.entry("BST", "+0100"),
          Map.entry("CET", "+0100"),
          Map.entry("CEST", "+0200"),
          Map.entry("EST", "-0500"),
          Map.entry("EDT", "-0400"),
          Map.entry("CST", "-0600"),
          Map.entry("CDT", "-0500"),
          Map.entry("MST", "-0700"),
          Map.entry("MDT", "-0600"),
          Map.entry("PST", "-0800"),
          Map.entry("PDT", "-0700"));

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .append(DateTimeFormatter.ISO_LOCAL_DATE)
              .appendPattern("['T'][' ']")
              .appendOptional(DateTimeFormatter.ISO_LOCAL_TIME)
              .appendPattern("[' '][XXX][XX][X]")
              .toFormatter(Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT),
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern("d MMM uuuu HH:mm[:ss][' '][XXX][XX][X]")
              .toFormatter(Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT),
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern("uuuuMMdd['T'HHmmss][XXX][XX][X]")
              .toFormatter(Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT));

  private ParseDate() {}

  /**
   * @throws DateTimeException when the text is no time
   */
  static Instant of(String written) {
    String text = written.strip();
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      throw new DateTimeException("no date");
    }
    Instant usual = usual(text);
    if (usual != null) {
      return usual;
    }
    if (isNumber(text) && text.length() != "yyyyMMdd".length()) {
      return of(Double.parseDouble(text));
    }
    String plain = withOffset(withoutWeekday(text));
    DateTimeException failure = new DateTimeException("no date");
    for (DateTimeFormatter format : FORMATS) {
      try {
        return instant(
            format.parseBest(plain, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
      } catch (DateTimeException e) {
        failure = e;
      }
    }
    throw failure;
  }

  /**
   * @throws DateTimeException when the number is no time
   */
  static Instant of(double number) {
    if (!(Math.abs(number) < 1e15)) {
      throw new DateTimeException("no date");
    }
    double millis = Math.abs(number) < MAX_SECONDS ? number * 1000 : number;
    return Instant.ofEpochMilli(Math.round(millis));
  }

  /**
   * The form that most publishers write, {@code 2026-03-02T06:10:00Z}, without a formatter: reading
   * dates was a fifth of the work on an article.
   */
  private static @Nullable Instant usual(String text) {
    if (text.length() != USUAL.length()) {
      return null;
    }
    for (int i = 0; i < USUAL.length(); i++) {
      char c = text.charAt(i);
      if (USUAL.charAt(i) == '0' ? c < '0' || c > '9' : c != USUAL.charAt(i)) {
        return null;
      }
    }
    return LocalDateTime.of(
            digits(text, 0, 4),
            digits(text, 5, 7),
            digits(text, 8, 10),
            digits(text, 11, 13),
            digits(text, 14, 16),
            digits(text, 17, 19))
        .toInstant(ZoneOffset.UTC);
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static Instant instant(TemporalAccessor parsed) {
    if (parsed instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    if (parsed instanceof LocalDateTime time) {
      return time.toInstant(ZoneOffset.UTC);
    }
    return LocalDate.from(parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** The weekday adds nothing and is often wrong. */
  private static String withoutWeekday(String text) {
    int comma = text.indexOf(',');
    boolean weekday =
        comma > 0 && comma <= 9 && text.chars().limit(comma).allMatch(Character::isLetter);
    return weekday ? text.substring(comma + 1).strip() : text;
  }

  /** A zone's name replaced by its offset, a region in brackets dropped. */
  private static String withOffset(String text) {
    int bracket = text.endsWith("]") ? text.indexOf('[') : -1;
    String bare = bracket > 0 ? text.substring(0, bracket) : text;
    int space = bare.lastIndexOf(' ');
    String zone = ZONES.get(bare.substring(space + 1).toUpperCase(Locale.ROOT));
    return space > 0 && zone != null ? bare.substring(0, space + 1) + zone : bare;
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-')
        && text.lastIndexOf('-') <= 0
        && text.indexOf('.') == text.lastIndexOf('.')
        && text.chars().anyMatch(Character::isDigit);
  }
}
