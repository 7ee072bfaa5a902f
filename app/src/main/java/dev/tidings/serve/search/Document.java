package dev.tidings.serve.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a thing is found by: weighted words, and exact terms such as an entity's id. */
public final class Document {
  /** Most words of one document; further ones are not indexed. */
  public static final int MAX_TERMS = 1_000;

  private final Map<String, Float> weights = new HashMap<>();

  /** Adds the words of {@code text}; a word that is there already gains {@code weight}. */
  public Document add(String text, float weight) {
    List<String> words = Words.of(text);
    for (String word : words) {
      if (weights.size() < MAX_TERMS || weights.containsKey(word)) {
        weights.merge(word, weight, Float::sum);
      }
    }
    return this;
  }

  /** Adds a term that is found only whole: of that kind and value. */
  public Document addExact(String kind, String value) {
    weights.put(exact(kind, value), 0f);
    return this;
  }

  /** The term under which {@link #addExact} files a value; no word contains a colon. */
  public static String exact(String kind, String value) {
    return kind + ":" + value;
  }

  Map<String, Float> weights() {
    return weights;
  }
}
