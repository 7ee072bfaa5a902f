package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;

/** Spans of time as options give them: {@code 500ms}, {@code 30s}, {@code 5m}, {@code 1h30m}. */
final class Spans {
  private Spans() {}

  /** A span that may be nothing. */
  static Duration of(String option, String text) {
    String compact = text.strip().toUpperCase(Locale.ROOT);
    try {
      Duration span =
          compact.endsWith("MS")
              ? Duration.ofMillis(Long.parseLong(compact.substring(0, compact.length() - 2)))
              : Duration.parse(compact.endsWith("D") ? "P" + compact : "PT" + compact);
      if (!span.isNegative() && span.compareTo(Duration.ofDays(365)) <= 0) {
        return span;
      }
    } catch (DateTimeException | NumberFormatException e) {
      // Told below.
    }
    throw new Failure(
        ExitCode.USAGE, option + " '" + text + "' is no span of time such as 500ms, 30s, 5m or 1h");
  }

  /** A span that is more than nothing. */
  static Duration positive(String option, String text) {
    Duration span = of(option, text);
    if (span.isZero()) {
      throw new Failure(ExitCode.USAGE, option + " must be more than nothing");
    }
    return span;
  }
}
