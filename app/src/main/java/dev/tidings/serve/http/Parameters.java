package dev.tidings.serve.http;

import dev.tidings.serve.http.Problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads a call's query parameters and collects what is wrong with them, so that a client hears of
 * all mistakes at once.
 */
public final class Parameters {
  /** Longest value that is read, in characters. */
  public static final int MAX_LENGTH = 300;

  private final Call call;
  private final Set<String> known = new TreeSet<>();
  private final List<Problem.Mistake> errors = new ArrayList<>();

  public Parameters(Call call) {
    this.call = call;
  }

  /** A text; absent when it is blank. */
  public Optional<String> text(String name) {
    return text(name, MAX_LENGTH);
  }

  /** A text of at most {@code maxLength} characters; absent when it is blank. */
  public Optional<String> text(String name, int maxLength) {
    known.add(name);
    List<String> values = call.query().getOrDefault(name, List.of());
    if (values.size() > 1) {
      wrong(name, "is given " + values.size() + " times");
      return Optional.empty();
    }
    if (values.isEmpty() || values.get(0).isBlank()) {
      return Optional.empty();
    }
    String value = values.get(0).strip();
    if (value.length() > maxLength) {
      wrong(name, "is longer than " + maxLength + " characters");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** A whole number in a range. */
  public int number(String name, int defaultValue, int min, int max) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return defaultValue;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    wrong(name, "must be a whole number from " + min + " to " + max);
    return defaultValue;
  }

  /** {@code true} or {@code false}. */
  public Optional<Boolean> yesOrNo(String name) {
    return oneOf(name, List.of("true", "false")).map(Boolean::valueOf);
  }

  /** One of some words. */
  public Optional<String> oneOf(String name, List<String> words) {
    return parsed(
        name,
        text -> words.contains(text) ? Optional.of(text) : Optional.empty(),
        "must be one of " + String.join(", ", words));
  }

  /** What {@code parser} makes of the text; a text of which it makes nothing is a mistake. */
  public <T> Optional<T> parsed(
      String name, Function<String, Optional<T>> parser, String expectation) {
    Optional<String> text = text(name);
    Optional<T> value = text.flatMap(parser);
    if (text.isPresent() && value.isEmpty()) {
      wrong(name, expectation);
    }
    return value;
  }

  /** Notes a mistake. */
  public void wrong(String name, String what) {
    errors.add(new Problem.Mistake(name, what));
  }

  /**
   * Ends reading.
   *
   * @throws ProblemException when something was wrong or there are parameters that nobody read
   */
  public void check() {
    for (String name : call.query().keySet()) {
      if (!known.contains(name)) {
        wrong(
            name.length() > 40 ? name.substring(0, 40) : name,
            known.isEmpty()
                ? "is not known; there are no parameters here"
                : "is not known; there are " + String.join(", ", known));
      }
    }
    if (!errors.isEmpty()) {
      Problem.Mistake first = errors.get(0);
      throw Kind.BAD_PARAMETER.because(
          "Parameter '" + first.parameter() + "' " + first.detail() + ".", errors);
    }
  }
}
