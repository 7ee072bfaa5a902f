package dev.tidings.enrich.claim;

import java.util.Set;

/** Small closed classes of English words that bound phrases and clauses. */
final class FunctionWords {

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our",
          "my", "your", "some", "any", "each", "every", "another", "no", "all", "both", "several",
          "many", "most", "such", "other", "los", "las", "el", "la", "le", "les", "der", "die",
          "das", "den", "dem");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "to",
          "with",
          "without",
          "within",
          "into",
          "onto",
          "over",
          "under",
          "after",
          "before",
          "during",
          "since",
          "until",
          "till",
          "through",
          "throughout",
          "across",
          "along",
          "around",
          "about",
          "against",
          "among",
          "amid",
          "between",
          "behind",
          "beyond",
          "despite",
          "except",
          "inside",
          "outside",
          "near",
          "off",
          "per",
          "than",
          "toward",
          "towards",
          "upon",
          "via",
          "versus",
          "as",
          "like",
          "unlike",
          "including",
          "regarding",
          "concerning",
          "following",
          "amongst",
          "alongside",
          "above",
          "below",
          "due",
          "because",
          "de",
          "en",
          "por",
          "para",
          "con",
          "von",
          "im",
          "bei",
          "mit",
          "nach",
          "dans",
          "pour",
          "avec",
          "par",
          "sur",
          "aux",
          "a",
          "à",
          "zu",
          "zum",
          "zur",
          "aus",
          "auf");

  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "and",
          "or",
          "but",
          "nor",
          "yet",
          "while",
          "whereas",
          "although",
          "though",
          "if",
          "unless",
          "when",
          "where",
          "who",
          "which",
          "whom",
          "whose",
          "that",
          "because",
          "whether",
          "so",
          "how",
          "why",
          "what",
          "y",
          "und",
          "et",
          "que",
          "dass",
          "ou",
          "o",
          "oder",
          "which,");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "am",
          "has",
          "have",
          "had",
          "having",
          "do",
          "does",
          "did",
          "will",
          "would",
          "shall",
          "should",
          "may",
          "might",
          "can",
          "could",
          "must",
          "ought",
          "won't",
          "wouldn't",
          "can't",
          "couldn't",
          "don't",
          "doesn't",
          "didn't",
          "isn't",
          "aren't",
          "wasn't",
          "weren't",
          "hasn't",
          "haven't",
          "hadn't",
          "shouldn't",
          "cannot",
          "'s",
          "wird",
          "werden",
          "wurde",
          "wurden",
          "ist",
          "sind",
          "hat",
          "haben",
          "fue",
          "fueron",
          "ha",
          "han",
          "son",
          "es",
          "est",
          "sont",
          "ont",
          "été",
          "sido");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "him",
          "them",
          "us",
          "me",
          "himself",
          "herself",
          "itself",
          "themselves",
          "there",
          "who",
          "one",
          "here",
          "he's",
          "she's",
          "it's",
          "they're",
          "we're",
          "you're",
          "i'm",
          "they've",
          "we've",
          "i've",
          "i'll",
          "we'll",
          "they'll",
          "he'll",
          "she'll",
          "il",
          "elle",
          "ils",
          "er",
          "sie",
          "wir",
          "ich");

  private static final Set<String> OTHERS =
      Set.of(
          "not",
          "also",
          "now",
          "then",
          "today",
          "yesterday",
          "tomorrow",
          "ago",
          "earlier",
          "later",
          "still",
          "already",
          "just",
          "only",
          "too",
          "more",
          "less",
          "else",
          "almost",
          "never",
          "once",
          "again",
          "annually",
          "each",
          "apiece",
          "so",
          "ever",
          "even",
          "up",
          "down",
          "out",
          "away",
          "back",
          "last",
          "next");

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
}
