package dev.tidings.app.command;

import java.time.Duration;

/** A setting's value as it would be written. */
final class SettingText {
  private SettingText() {}

  static String of(Object value) {
    if (!(value instanceof Duration duration)) {
      return String.valueOf(value);
    }
    if (duration.toMillis() % 1_000 != 0) {
      return duration.toMillis() + "ms";
    }
    if (duration.toSeconds() % 86_400 == 0) {
      return duration.toDays() + "d";
    }
    if (duration.toSeconds() % 3_600 == 0) {
      return duration.toHours() + "h";
    }
    return duration.toSeconds() % 60 == 0 ? duration.toMinutes() + "m" : duration.toSeconds() + "s";
  }
}
