package dev.tidings.aggregate.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;

/** The words of a text, stemmed, in their order. */
final class Words {

  /** Longer texts are compared by their first words. */
  private static final int MAX_WORDS = 60;

  private static final int MAX_LENGTH = 40;

  /** As they stand for words in {@link Terms#number}. */
  private final long[] stems;

  /** A bit for each word, so that most that are not among them need not be looked for. */
  private final long filter;

  private Words(long[] stems) {
    this.stems = stems;
    long bits = 0;
    for (long stem : stems) {
      bits |= bit(stem);
    }
    this.filter = bits;
  }

  private static long bit(long stem) {
    return 1L << (stem >>> 58);
  }

  /** What is left of a word without its ending. */
  static String stem(String word) {
    return new PorterStemmer().stem(word);
  }

  static Words of(String text) {
    List<String> stems = stems(text);
    long[] numbers = new long[stems.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Terms.number(stems.get(i));
    }
    return new Words(numbers);
  }

  /** Each word once, with words that only hold a sentence together. */
  static Terms terms(String text) {
    TreeMap<String, Double> weights = new TreeMap<>();
    for (String stem : stems(text)) {
      weights.put(stem, WeighTerms.weightOfAny(stem));
    }
    return Terms.of(weights);
  }

  private static List<String> stems(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    List<String> stems = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length() && stems.size() < MAX_WORDS; at++) {
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        int end = Math.min(at, start + MAX_LENGTH);
        stems.add(stemmer.stem(text.substring(start, end).toLowerCase(Locale.ROOT)));
        start = -1;
      }
    }
    return stems;
  }

  int size() {
    return stems.length;
  }

  /** Whether a word, as {@link #number} gives it, is among them. */
  boolean has(long word) {
    if ((filter & bit(word)) == 0) {
      return false;
    }
    for (long stem : stems) {
      if (stem == word) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them is. */
  boolean hasAny(Set<Long> wanted) {
    for (long stem : stems) {
      if (wanted.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** What stands for single words. */
  static Set<Long> numbers(String... words) {
    Set<Long> numbers = new HashSet<>();
    for (String word : words) {
      numbers.add(number(word));
    }
    return Set.copyOf(numbers);
  }

  /** What stands for the last word of a text; 0, which stands for no word, if it has none. */
  static long number(@Nullable String text) {
    Words words = text == null ? null : of(text);
    return words == null || words.size() == 0 ? 0 : words.stems[words.size() - 1];
  }

  /** How many runs of so many words both have. */
  int runs(Words other, int length) {
    long[] mine = runs(stems, length);
    long[] others = runs(other.stems, length);
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < mine.length && j < others.length) {
      long run = mine[i];
      long otherRun = others[j];
      shared += run == otherRun ? 1 : 0;
      i += run <= otherRun ? 1 : 0;
      j += otherRun <= run ? 1 : 0;
    }
    return shared;
  }

  /** A number for each run, sorted. */
  private static long[] runs(long[] stems, int length) {
    long[] runs = new long[Math.max(0, stems.length - length + 1)];
    for (int i = 0; i < runs.length; i++) {
      long run = 0;
      for (int j = i; j < i + length; j++) {
        run = 31 * run + stems[j];
      }
      runs[i] = run;
    }
    Arrays.sort(runs);
    return runs;
  }

  /**
   * Length of the longest sequence of words that both have in this order, all rows of the table of
   * lengths at once as the bits of one number (Hyyrö 2004, Bit-parallel LCS-length computation
   * revisited).
   */
  int commonSubsequence(Words other) {
    long row = -1;
    for (long word : other.stems) {
      if ((filter & bit(word)) != 0) {
        long matches = 0;
        for (int i = 0; i < stems.length; i++) {
          matches |= stems[i] == word ? 1L << i : 0;
        }
        long both = row & matches;
        row = (row + both) | (row - both);
      }
    }
    return Long.bitCount(~row & ((1L << stems.length) - 1));
  }

  /** How many words have to be put in, taken out or replaced to make one of the other. */
  int changes(Words other) {
    int[] changes = new int[other.stems.length + 1];
    for (int j = 0; j < changes.length; j++) {
      changes[j] = j;
    }
    for (int i = 0; i < stems.length; i++) {
      int diagonal = changes[0];
      changes[0] = i + 1;
      for (int j = 1; j < changes.length; j++) {
        int replaced = diagonal + (stems[i] == other.stems[j - 1] ? 0 : 1);
        diagonal = changes[j];
        changes[j] = Math.min(replaced, Math.min(changes[j], changes[j - 1]) + 1);
      }
    }
    return changes[other.stems.length];
  }

  /** Whether both begin with the same words, so many of them. */
  boolean startsAs(Words other, int length) {
    return stems.length >= length
        && other.stems.length >= length
        && Arrays.equals(stems, 0, length, other.stems, 0, length);
  }

  /** Whether both end in the same word. */
  boolean endsAs(Words other) {
    return stems.length > 0
        && other.stems.length > 0
        && stems[stems.length - 1] == other.stems[other.stems.length - 1];
  }
}
