package dev.tidings.aggregate.claim;

import java.util.Locale;
import java.util.Set;

/** Whether what one claim denies is what another affirms. */
final class Denials {

  private static final Set<String> NEGATIVE =
      Set.of(
          "not",
          "no",
          "never",
          "neither",
          "nor",
          "nobody",
          "none",
          "nothing",
          "cannot",
          "without",
          "declined",
          "declines",
          "refused",
          "refuses",
          "denied",
          "denies",
          "failed",
          "fails",
          "unable",
          "yet",
          "if",
          "whether",
          "unless",
          "hoax",
          "fake",
          "untrue");

  private static final Set<String> GENERAL = Set.of("BE", "HAVE", "DO", "GET", "MAKE", "TAKE");

  /** Who does not say one thing may say another. */
  private static final Set<String> SPEECH =
      Set.of(
          "SAY",
          "STATE",
          "TELL",
          "CONFIRM",
          "COMMENT",
          "ANNOUNCE",
          "REPORT",
          "RESPOND",
          "ANSWER",
          "REVEAL",
          "DISCUSS",
          "EXPLAIN",
          "KNOW",
          "BELIEVE",
          "THINK",
          "SEE",
          "CLAIM",
          "ASK");

  private Denials() {}

  /** Whether a verb tells enough for two of the same with one argument in common to be one act. */
  static boolean isAct(String predicateClass) {
    return !GENERAL.contains(predicateClass) && !SPEECH.contains(predicateClass);
  }

  /** Whether a text that affirms something still has a word that says no. */
  static boolean isNegative(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}'\u2019]+", -1)) {
      if (NEGATIVE.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the other has the word that is denied: "has not confirmed that he was there" does not
   * deny that he was.
   */
  static boolean names(HeldClaim denied, HeldClaim affirmed) {
    boolean general = GENERAL.contains(denied.claim().frame().predicateClass());
    if (SPEECH.contains(denied.claim().frame().predicateClass())) {
      return false;
    }
    return affirmed.words().has(general ? denied.objectWord() : denied.predicateWord());
  }
}
