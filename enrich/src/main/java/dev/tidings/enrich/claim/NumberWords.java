package dev.tidings.enrich.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a language that make, widen and measure numbers. */
final class NumberWords {

  /** No expression is longer, in words. */
  static final int LONGEST = 5;

  private static final NumberWords ENGLISH = new NumberWords("numbers-en.txt", ',');

  private final Map<String, Double> numbers = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final Map<String, Double> ordinals = new HashMap<>();
  private final Map<String, double[]> ranges = new HashMap<>();
  private final Map<String, Modifier> modifiers = new HashMap<>();
  private final Map<String, Modifier> followers = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final Set<String> rangeStarts = new HashSet<>();
  private final char grouping;

  private NumberWords(String resource, char grouping) {
    this.grouping = grouping;
    for (String line : ReadResource.lines(resource)) {
      String[] fields = line.split("\t", -1);
      switch (fields[0]) {
        case "number" -> numbers.put(fields[1], Double.valueOf(fields[2]));
        case "scale" -> scales.put(fields[1], Double.valueOf(fields[2]));
        case "ordinal" -> ordinals.put(fields[1], Double.valueOf(fields[2]));
        case "vague" -> {
          rangeStarts.add(fields[1].split(" ", -1)[0]);
          String[] ends = fields[2].split(" ", -1);
          ranges.put(
              fields[1], new double[] {Double.parseDouble(ends[0]), Double.parseDouble(ends[1])});
        }
        case "modifier" -> modifiers.put(fields[1], Modifier.valueOf(fields[2]));
        case "after" -> followers.put(fields[1], Modifier.valueOf(fields[2]));
        case "unit" -> units.put(fields[1], fields[2]);
        case "people" -> units.put(fields[1], "people");
        default -> throw new IllegalStateException(resource + ": " + line);
      }
    }
  }

  /** The words of a language; English ones, with digits, for any other. */
  static NumberWords of(String language) {
    return switch (language) {
      case "es", "de", "fr" -> OtherLanguages.WORDS.getOrDefault(language, ENGLISH);
      default -> ENGLISH;
    };
  }

  /** Loaded when first needed. */
  private static final class OtherLanguages {
    static final Map<String, NumberWords> WORDS =
        Map.of(
            "es", new NumberWords("numbers-es.txt", '.'),
            "de", new NumberWords("numbers-de.txt", '.'),
            "fr", new NumberWords("numbers-fr.txt", '.'));
  }

  /** How a word beside a number turns it into an interval. */
  enum Modifier {
    EXACT,
    ABOUT,
    MORE,
    LEAST,
    NEARLY,
    UPTO,
    LESS
  }

  @Nullable Double number(String lower) {
    return numbers.get(lower);
  }

  @Nullable Double scale(String lower) {
    return scales.get(lower);
  }

  @Nullable Double ordinal(String lower) {
    return ordinals.get(lower);
  }

  /** Whether an expression like {@code tens of thousands} may begin with this word. */
  boolean startsRange(String lower) {
    return rangeStarts.contains(lower);
  }

  /** Both ends of a word like {@code dozens}. */
  double @Nullable [] range(String lower) {
    return ranges.get(lower);
  }

  @Nullable Modifier modifier(String lower) {
    return modifiers.get(lower);
  }

  @Nullable Modifier follower(String lower) {
    return followers.get(lower);
  }

  @Nullable String unit(String lower) {
    return units.get(lower);
  }

  /** A number in digits in this language's way of writing, or null. */
  @Nullable Double digits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length() && i < 18; i++) {
      char character = text.charAt(i);
      if (Character.isDigit(character)) {
        plain.append((char) ('0' + Character.digit(character, 10)));
      } else if (character == '.' || character == ',') {
        boolean group = character == grouping && isGroup(text, i + 1);
        if (!group) {
          if (plain.indexOf(".") >= 0) {
            return null;
          }
          plain.append('.');
        }
      } else {
        return null;
      }
    }
    return plain.isEmpty() ? null : Double.valueOf(plain.toString());
  }

  private static boolean isGroup(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at - from == 3;
  }
}
