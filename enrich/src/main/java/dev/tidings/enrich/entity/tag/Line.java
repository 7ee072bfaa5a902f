package dev.tidings.enrich.entity.tag;

import java.util.List;

/** A sentence or headline as the taggers see it. Immutable. */
public final class Line {
  private final String[] words;
  private final String[] normal;
  private final boolean headline;
  private final boolean shouted;

  /** A line of these words, punctuation among them, none empty. */
  public Line(List<String> words) {
    this.words = words.toArray(new String[0]);
    this.normal = new String[this.words.length];
    for (int i = 0; i < normal.length; i++) {
      normal[i] = normalise(this.words[i]);
    }
    this.headline = looksLikeHeadline(this.words);
    this.shouted = looksShouted(this.words);
  }

  public int length() {
    return words.length;
  }

  /** All words. */
  List<String> words() {
    return List.of(words);
  }

  public String word(int at) {
    return words[at];
  }

  /** The word in lower case with every digit as 0. */
  public String normal(int at) {
    return normal[at];
  }

  /** Whether most of its long words are capitalised, so that a capital says little. */
  public boolean isHeadline() {
    return headline;
  }

  /** Whether it has no lower-case word. */
  public boolean isShouted() {
    return shouted;
  }

  public boolean isCapitalised(int at) {
    return isCapitalised(words[at]);
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  public static boolean isAllCapitals(String word) {
    boolean upper = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper |= Character.isUpperCase(c);
    }
    return upper;
  }

  static boolean startsWithLetter(String word) {
    return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
  }

  private static String normalise(String word) {
    int length = word.length();
    boolean changed = false;
    for (int i = 0; i < length && !changed; i++) {
      char c = word.charAt(i);
      changed = c >= 128 || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '9');
    }
    if (!changed) {
      return word;
    }
    StringBuilder normal = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      normal.append(Character.isDigit(c) ? '0' : Character.toLowerCase(c));
    }
    return normal.toString();
  }

  private static boolean looksLikeHeadline(String[] words) {
    int capitalised = 0;
    int counted = 0;
    for (String word : words) {
      if (word.length() > 3 && startsWithLetter(word)) {
        counted++;
        if (isCapitalised(word)) {
          capitalised++;
        }
      }
    }
    return counted >= 3 && capitalised >= 0.8 * counted;
  }

  private static boolean looksShouted(String[] words) {
    for (String word : words) {
      if (startsWithLetter(word) && !isAllCapitals(word)) {
        return false;
      }
    }
    return true;
  }
}
