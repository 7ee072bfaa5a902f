package dev.tidings.aggregate.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import opennlp.tools.stemmer.PorterStemmer;

/** The terms of a text with how much each tells: rare ones more than common ones. */
final class WeighTerms {

  /** Weight of a term that the shipped table of common terms does not have. */
  static final double RARE = 6.5;

  private static final double STOP_WORD = 1.5;

  /** All claims of a story name the same people and places: a name tells less than its rarity. */
  private static final double NAME = 0.4;

  /** No name weighs so much. */
  static final double MORE_THAN_NAME = 3;

  private static final Set<String> STOP_WORDS =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "but", "with", "by",
          "from", "as", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had",
          "that", "this", "these", "those", "it", "its", "he", "she", "they", "their", "his", "her",
          "who", "which", "will", "would", "not", "said", "says", "say", "we", "i", "you", "our",
          "there", "than", "about", "after", "into", "over", "more", "no", "if", "so", "all",
          "also", "what", "when", "out", "up", "do", "does", "did", "can", "could", "may", "might",
          "them", "some", "any", "us", "my", "me", "your", "re", "ll", "ve", "s", "t", "d", "m");

  private static final Map<String, Double> WEIGHTS = read();

  private WeighTerms() {}

  /** Stems with their weights, sorted by stem, so that sums come out the same everywhere. */
  static SortedMap<String, Double> of(String text, Predicate<String> keep) {
    TreeMap<String, Double> terms = new TreeMap<>();
    PorterStemmer stemmer = new PorterStemmer();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        if (!STOP_WORDS.contains(word) && keep.test(word)) {
          String stem = word.length() > 40 ? word : stemmer.stem(word);
          boolean name = start > 0 && Character.isUpperCase(text.charAt(start));
          terms.merge(stem, weight(stem) * (name ? NAME : 1), Math::min);
        }
        start = -1;
      }
    }
    return terms;
  }

  /** The same with words that only hold a sentence together, which weigh little. */
  static double weightOfAny(String stem) {
    return STOP_WORDS.contains(stem) ? STOP_WORD : weight(stem);
  }

  static double weight(String stem) {
    return WEIGHTS.getOrDefault(stem, RARE);
  }

  private static Map<String, Double> read() {
    try (InputStream in = WeighTerms.class.getResourceAsStream("term-weights.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing resource term-weights.txt");
      }
      Map<String, Double> weights = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.charAt(0) != '#')
          .forEach(
              line -> {
                int tab = line.indexOf('\t');
                double weight = Double.parseDouble(line.substring(tab + 1)) / 100;
                weights.put(line.substring(0, tab), weight);
              });
      return weights;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
