package dev.tidings.bench.duplicate;

import java.util.SplittableRandom;

/**
 * Texts of the length and word statistics of news: 150 to 550 words by Zipf's law out of 40,000,
 * names and figures among them. The same number gives the same text.
 */
final class MadeUpNews {
  private static final int VOCABULARY = 40_000;

  private final String[] words = new String[VOCABULARY];

  MadeUpNews() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 0; k < 1 + (31 - Integer.numberOfLeadingZeros(i + 4)) / 4; k++) {
        word.append("bcdfghklmnprstvw".charAt(random.nextInt(16)));
        word.append("aeiou".charAt(random.nextInt(5)));
      }
      words[i] = word.toString();
    }
  }

  String text(long number) {
    SplittableRandom random = new SplittableRandom(number);
    int length = 150 + random.nextInt(401);
    StringBuilder text = new StringBuilder(8 * length);
    for (int i = 0; i < length; i++) {
      // The inverse of a Zipf distribution with exponent 1, continuous.
      String word = words[(int) Math.pow(VOCABULARY, random.nextDouble()) - 1];
      if (i % 18 == 0) {
        text.append(i == 0 ? "" : ". ");
      } else {
        text.append(' ');
      }
      boolean capital = i % 18 == 0 || random.nextInt(12) == 0;
      text.append(capital ? Character.toUpperCase(word.charAt(0)) : word.charAt(0));
      text.append(word, 1, word.length());
      if (random.nextInt(30) == 0) {
        text.append(' ').append(random.nextInt(5_000));
      }
    }
    return text.append('.').toString();
  }
}
