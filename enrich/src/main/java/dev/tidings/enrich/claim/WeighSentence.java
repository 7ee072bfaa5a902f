package dev.tidings.enrich.claim;

import dev.tidings.enrich.text.Sentence;

/** How much a sentence is worth checking; lines that are none are worth nothing. */
final class WeighSentence {

  /** Below this nothing is taken from a sentence. */
  static final double MIN_WORTH = 0.03;

  private static final int MIN_WORDS = 5;

  private final WeighWorth weighWorth;

  WeighSentence(WeighWorth weighWorth) {
    this.weighWorth = weighWorth;
  }

  double weigh(String language, Words words, Sentence sentence) {
    int length = words.size();
    if (length < MIN_WORDS || length >= SplitWords.MAX_WORDS || words.is(length - 1, "?")) {
      return 0;
    }
    boolean ends = isEnd(words, length - 1);
    int capitals = 0;
    int letters = 0;
    int marks = 0;
    int plain = 0;
    for (int i = 0; i < length; i++) {
      plain += isPlain(words, i) ? 1 : 0;
      letters += words.isWord(i) ? 1 : 0;
      capitals += words.capitalised(i) ? 1 : 0;
      marks += words.is(i, "|") || words.is(i, "/") || words.is(i, "\u00BB") ? 1 : 0;
    }
    boolean mostlyCapitals = capitals * 2 > letters;
    boolean headline = !ends && (sentence.startsParagraph() || mostlyCapitals);
    headline |= mostlyCapitals && plain == 0;
    if (headline || letters < MIN_WORDS || marks > 1 || capitals * 10 > letters * 8) {
      return 0;
    }
    double worth = language.equals("en") ? weighWorth.weigh(words, 0) : 0.5;
    return Math.min(0.99, Math.max(MIN_WORTH, worth));
  }

  /** Whether a line that is worth nothing, like a headline, may still say what others say. */
  static boolean isReadable(Words words) {
    int letters = 0;
    int marks = 0;
    for (int i = 0; i < words.size(); i++) {
      letters += words.isWord(i) ? 1 : 0;
      marks += words.is(i, "|") || words.is(i, "\u00BB") ? 1 : 0;
    }
    return letters >= MIN_WORDS
        && words.size() < SplitWords.MAX_WORDS
        && marks < 2
        && !words.is(words.size() - 1, "?");
  }

  /** Whether it is written as it would not be in a title. */
  private static boolean isPlain(Words words, int index) {
    return words.isWord(index)
        && Character.isLowerCase(words.get(index).text().charAt(0))
        && !FunctionWords.isFunctionWord(words.lower(index));
  }

  private static boolean isEnd(Words words, int last) {
    return switch (words.lower(last)) {
      case ".", "!", "\u2026", "\"", "\u201D", ")", "...", "\u00BB", ":" -> true;
      default -> words.lower(last).endsWith(".");
    };
  }
}
