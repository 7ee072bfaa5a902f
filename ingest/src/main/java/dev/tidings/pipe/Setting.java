package dev.tidings.pipe;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One thing that can be set: key, kind, default, check and what it is for.
 *
 * <p>The key {@code tidings.enrich.threads} is the environment variable {@code
 * TIDINGS_ENRICH_THREADS}.
 *
 * @param key dotted, in kebab case, starting with {@code tidings.}; ends in the unit where there is
 *     one
 * @param kind what a value looks like, for people
 * @param defaultText the default as it would be written
 * @param parser reads and checks a value; an {@link IllegalArgumentException} says what is wrong
 * @param description what it does, in one sentence
 * @param <T> the type of its value
 */
public record Setting<T>(
    String key, String kind, String defaultText, Function<String, T> parser, String description) {

  /** A whole number from {@code min} to {@code max}. */
  public static Setting<Integer> wholeNumber(
      String key, int defaultValue, int min, int max, String description) {
    return new Setting<>(
        key,
        "whole number, " + min + " to " + max,
        String.valueOf(defaultValue),
        text -> inRange(parseNumber(text, Integer::valueOf, "a whole number"), min, max),
        description);
  }

  /** A number with a fraction from {@code min} to {@code max}. */
  public static Setting<Double> number(
      String key, double defaultValue, double min, double max, String description) {
    return new Setting<>(
        key,
        "number, " + min + " to " + max,
        String.valueOf(defaultValue),
        text -> inRange(parseNumber(text, Double::valueOf, "a number"), min, max),
        description);
  }

  /** A span of time, written {@code 500ms}, {@code 30s}, {@code 5m}, {@code 12h} or {@code 7d}. */
  public static Setting<Duration> duration(
      String key, String defaultText, Duration min, Duration max, String description) {
    return new Setting<>(
        key,
        "duration such as 30s, 12h or 7d",
        defaultText,
        text -> {
          Duration value = parseDuration(text);
          if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException("must be from " + write(min) + " to " + write(max));
          }
          return value;
        },
        description);
  }

  /** One of the given words. */
  public static Setting<String> choice(
      String key, String defaultValue, List<String> words, String description) {
    return new Setting<>(
        key,
        "one of " + String.join(", ", words),
        defaultValue,
        text -> {
          String word = text.strip().toLowerCase(Locale.ROOT);
          if (!words.contains(word)) {
            throw new IllegalArgumentException("must be one of " + String.join(", ", words));
          }
          return word;
        },
        description);
  }

  /** Any text. */
  public static Setting<String> text(String key, String defaultValue, String description) {
    return new Setting<>(key, "text", defaultValue, String::strip, description);
  }

  /** The name of the environment variable that sets this. */
  public String environmentName() {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  T parse(String text, String origin) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(
          key + " = '" + text + "' (" + origin + ") is not usable: it " + e.getMessage());
    }
  }

  private static <N extends Comparable<N>> N inRange(N value, N min, N max) {
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      throw new IllegalArgumentException("must be from " + min + " to " + max);
    }
    return value;
  }

  private static <N> N parseNumber(String text, Function<String, N> parser, String what) {
    try {
      return parser.apply(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("must be " + what, e);
    }
  }

  private static Duration parseDuration(String text) {
    String compact = text.strip().toUpperCase(Locale.ROOT);
    try {
      if (compact.endsWith("MS")) {
        return Duration.ofMillis(Long.parseLong(compact.substring(0, compact.length() - 2)));
      }
      return Duration.parse(compact.endsWith("D") ? "P" + compact : "PT" + compact);
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new IllegalArgumentException("must be a duration such as 500ms, 30s, 12h or 7d", e);
    }
  }

  private static String write(Duration duration) {
    return duration.toMillis() % 86_400_000 == 0
        ? duration.toDays() + "d"
        : duration.toString().substring(2).toLowerCase(Locale.ROOT);
  }
}
