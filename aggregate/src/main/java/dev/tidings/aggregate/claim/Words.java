package dev.tidings.aggregate.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.stemmer.PorterStemmer;

/** The words of a text, stemmed, in their order, and their weights. */
final class Words {

  /** Longer texts are compared by their first words. */
  private static final int MAX_WORDS = 60;

  private static final int MAX_LENGTH = 40;

  private final List<String> stems;
  private final Terms terms;

  private Words(List<String> stems, Terms terms) {
    this.stems = stems;
    this.terms = terms;
  }

  static Words of(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    List<String> stems = new ArrayList<>();
    TreeMap<String, Double> weights = new TreeMap<>();
    int start = -1;
    for (int at = 0; at <= text.length() && stems.size() < MAX_WORDS; at++) {
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        int end = Math.min(at, start + MAX_LENGTH);
        String stem = stemmer.stem(text.substring(start, end).toLowerCase(Locale.ROOT));
        stems.add(stem);
        weights.put(stem, WeighTerms.weightOfAny(stem));
        start = -1;
      }
    }
    return new Words(List.copyOf(stems), Terms.of(weights));
  }

  int size() {
    return stems.size();
  }

  /** Each word once, with words that only hold a sentence together. */
  Terms terms() {
    return terms;
  }

  /** How many runs of so many words both have. */
  int runs(Words other, int length) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i + length <= stems.size(); i++) {
      counts.merge(stems.subList(i, i + length), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + length <= other.stems.size(); i++) {
      List<String> run = other.stems.subList(i, i + length);
      Integer left = counts.computeIfPresent(run, (same, count) -> count - 1);
      shared += left != null && left >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Length of the longest sequence of words that both have in this order. */
  int commonSubsequence(Words other) {
    int[] lengths = new int[other.stems.size() + 1];
    for (String word : stems) {
      int diagonal = 0;
      for (int j = 1; j < lengths.length; j++) {
        int above = lengths[j];
        lengths[j] =
            word.equals(other.stems.get(j - 1))
                ? diagonal + 1
                : Math.max(lengths[j], lengths[j - 1]);
        diagonal = above;
      }
    }
    return lengths[other.stems.size()];
  }

  /** How many words have to be put in, taken out or replaced to make one of the other. */
  int changes(Words other) {
    int[] changes = new int[other.stems.size() + 1];
    for (int j = 0; j < changes.length; j++) {
      changes[j] = j;
    }
    for (int i = 0; i < stems.size(); i++) {
      int diagonal = changes[0];
      changes[0] = i + 1;
      for (int j = 1; j < changes.length; j++) {
        int replaced = diagonal + (stems.get(i).equals(other.stems.get(j - 1)) ? 0 : 1);
        diagonal = changes[j];
        changes[j] = Math.min(replaced, Math.min(changes[j], changes[j - 1]) + 1);
      }
    }
    return changes[other.stems.size()];
  }

  /** Whether both begin with the same words, so many of them. */
  boolean startsAs(Words other, int length) {
    return stems.size() >= length
        && other.stems.size() >= length
        && stems.subList(0, length).equals(other.stems.subList(0, length));
  }

  /** Whether both end in the same word. */
  boolean endsAs(Words other) {
    return !stems.isEmpty()
        && !other.stems.isEmpty()
        && stems.get(stems.size() - 1).equals(other.stems.get(other.stems.size() - 1));
  }
}
