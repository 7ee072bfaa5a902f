package dev.tidings.ingest.read.result;

/**
 * A place in an input, for people.
 *
 * @param input file name, address or {@code standard input}
 * @param unit what is counted: line, item, entry, record; empty for the whole input
 * @param number 1 for the first; 0 for the whole input
 */
public record Where(String input, String unit, long number) {

  /** The whole of an input. */
  public static Where of(String input) {
    return new Where(input, "", 0);
  }

  /** A part of the same input. */
  public Where at(String unit, long number) {
    return new Where(input, unit, number);
  }

  @Override
  public String toString() {
    return unit.isEmpty() ? input : input + ", " + unit + " " + number;
  }
}
