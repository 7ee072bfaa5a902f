package dev.tidings.enrich.claim;

import java.util.HashMap;
import java.util.Map;

/** Small closed classes of English words that bound phrases and clauses. */
final class FunctionWords {

  private static final int DETERMINER = 1;
  private static final int PREPOSITION = 2;
  private static final int CONJUNCTION = 4;
  private static final int AUXILIARY = 8;
  private static final int PRONOUN = 16;
  private static final int OTHER = 32;

  /** The classes that a word is in, one bit each: one look-up answers all questions about it. */
  private static final Map<String, Integer> CLASSES = read();

  private FunctionWords() {}

  static boolean isDeterminer(String lower) {
    return (classes(lower) & DETERMINER) != 0;
  }

  static boolean isPreposition(String lower) {
    return (classes(lower) & PREPOSITION) != 0;
  }

  static boolean isConjunction(String lower) {
    return (classes(lower) & CONJUNCTION) != 0;
  }

  static boolean isAuxiliary(String lower) {
    return (classes(lower) & AUXILIARY) != 0;
  }

  /** A form of "be". */
  static boolean isBe(String lower) {
    return switch (lower) {
      case "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't" -> true;
      case "wasn't", "weren't", "'s", "'re", "he's", "she's", "it's", "they're", "we're" -> true;
      default -> false;
    };
  }

  /** An auxiliary that a verb's plain form follows. */
  static boolean isModal(String lower) {
    return switch (lower) {
      case "will", "would", "did", "do", "does", "should", "could", "can", "may", "might" -> true;
      case "must", "let", "cannot" -> true;
      default -> false;
    };
  }

  static boolean isPronoun(String lower) {
    return (classes(lower) & PRONOUN) != 0;
  }

  static boolean isFunctionWord(String lower) {
    return classes(lower) != 0;
  }

  /**
   * A word in -ly that is neither a name nor one of the nouns that end so: "Italy", "the family".
   */
  static boolean isAdverb(Words words, int at) {
    String lower = words.lower(at);
    return lower.endsWith("ly")
        && lower.length() > 4
        && (at == 0 || !words.capitalised(at))
        && switch (lower) {
          case "italy", "sicily", "family", "assembly", "rally", "supply", "reply" -> false;
          case "anomaly", "monopoly", "butterfly", "emily", "kelly", "sally", "molly" -> false;
          case "billy", "reilly", "connolly", "donnelly", "kimberly", "beverly" -> false;
          default -> true;
        };
  }

  private static int classes(String lower) {
    Integer classes = CLASSES.get(lower);
    return classes == null ? 0 : classes;
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> classes = new HashMap<>();
    for (String line : ReadResource.lines("function-words.txt")) {
      String[] fields = line.split("\t", -1);
      int bit =
          switch (fields[0]) {
            case "determiners" -> DETERMINER;
            case "prepositions" -> PREPOSITION;
            case "conjunctions" -> CONJUNCTION;
            case "auxiliaries" -> AUXILIARY;
            case "pronouns" -> PRONOUN;
            default -> OTHER;
          };
      for (String word : fields[1].split(" ", -1)) {
        classes.merge(word, bit, (one, other) -> one | other);
      }
    }
    return classes;
  }
}
