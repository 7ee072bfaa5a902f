package dev.tidings.ingest.duplicate;

import java.util.Random;

/** Texts for tests, made from a seed. */
final class SampleTexts {
  private static final String[] WORDS =
      ("river bridge council water street house minister report night morning market school plan"
              + " repair money vote people town storm valley road farm train police judge court"
              + " doctor harvest price factory worker strike engine field summer winter")
          .split(" ");

  private SampleTexts() {}

  /** Sentences of random words, names and a few numbers, told apart by the seed. */
  static String text(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      if (i % 12 == 0) {
        text.append(i == 0 ? "" : ". ").append("Name").append(random.nextInt(1_000));
      } else {
        text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      if (i % 40 == 20) {
        text.append(' ').append(100 + random.nextInt(9_000));
      }
    }
    return text.append('.').toString();
  }
}
