package dev.tidings.app.doctor;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one question.
 *
 * @param level how good it is
 * @param check what was looked at
 * @param found what is
 * @param remedy what to do; absent when nothing is to be done
 */
public record Finding(Level level, String check, String found, @Nullable String remedy) {
  /** How good an answer is. */
  public enum Level {
    OK,
    /** Not wrong, but worth knowing. */
    NOTE,
    WRONG
  }

  static Finding ok(String check, String found) {
    return new Finding(Level.OK, check, found, null);
  }

  static Finding note(String check, String found, String remedy) {
    return new Finding(Level.NOTE, check, found, remedy);
  }

  static Finding wrong(String check, String found, String remedy) {
    return new Finding(Level.WRONG, check, found, remedy);
  }
}
