package dev.tidings.ingest;

import java.util.Random;

/** Texts that a seed tells apart. */
final class RandomText {
  private static final String[] WORDS = {
    "river", "bridge", "council", "water", "street", "minister", "night", "plan", "the", "of", "and"
  };

  private RandomText() {}

  /** A sentence of so many words after its first two. */
  static String of(int seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("The town");
    for (int i = 0; i < words; i++) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append('.').toString();
  }
}
