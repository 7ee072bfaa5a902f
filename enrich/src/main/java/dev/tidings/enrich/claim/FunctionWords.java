package dev.tidings.enrich.claim;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Small closed classes of English words that bound phrases and clauses. */
final class FunctionWords {

  private static final Map<String, Set<String>> WORDS = read();
  private static final Set<String> DETERMINERS = words("determiners");
  private static final Set<String> PREPOSITIONS = words("prepositions");
  private static final Set<String> CONJUNCTIONS = words("conjunctions");
  private static final Set<String> AUXILIARIES = words("auxiliaries");
  private static final Set<String> PRONOUNS = words("pronouns");
  private static final Set<String> OTHERS = words("others");

  private FunctionWords() {}

  static boolean isDeterminer(String lower) {
    return DETERMINERS.contains(lower);
  }

  static boolean isPreposition(String lower) {
    return PREPOSITIONS.contains(lower);
  }

  static boolean isConjunction(String lower) {
    return CONJUNCTIONS.contains(lower);
  }

  static boolean isAuxiliary(String lower) {
    return AUXILIARIES.contains(lower);
  }

  /** A form of "be". */
  static boolean isBe(String lower) {
    return switch (lower) {
      case "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't" -> true;
      case "wasn't", "weren't", "'s", "'re", "he's", "she's", "it's", "they're", "we're" -> true;
      default -> false;
    };
  }

  static boolean isPronoun(String lower) {
    return PRONOUNS.contains(lower);
  }

  static boolean isFunctionWord(String lower) {
    return PREPOSITIONS.contains(lower)
        || CONJUNCTIONS.contains(lower)
        || AUXILIARIES.contains(lower)
        || PRONOUNS.contains(lower)
        || OTHERS.contains(lower)
        || DETERMINERS.contains(lower);
  }

  private static Set<String> words(String name) {
    return Objects.requireNonNull(WORDS.get(name));
  }

  private static Map<String, Set<String>> read() {
    return ReadResource.lines("function-words.txt").stream()
        .map(line -> line.split("\t", -1))
        .collect(Collectors.toMap(fields -> fields[0], fields -> Set.of(fields[1].split(" ", -1))));
  }
}
