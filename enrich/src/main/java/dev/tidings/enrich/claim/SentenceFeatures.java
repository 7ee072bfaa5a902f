package dev.tidings.enrich.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * What tells whether an English sentence is worth checking: its words, pairs of words and shape.
 */
public final class SentenceFeatures {

  private SentenceFeatures() {}

  /** The features of one sentence, each once or more. */
  public static List<String> of(String sentence) {
    return of(SplitWords.split(sentence, 0, sentence.length()), 0);
  }

  /** The features of the words from {@code from} on. */
  static List<String> of(Words words, int from) {
    List<String> features = new ArrayList<>(words.size() * 2 + 8);
    String before = "^";
    int length = 0;
    int numbers = 0;
    int names = 0;
    boolean firstPerson = false;
    for (int i = from; i < words.size(); i++) {
      if (!words.isWord(i) && words.isMark(i) && !words.is(i, "?")) {
        continue;
      }
      String word = words.isDigit(i) ? shape(words.lower(i)) : words.lower(i);
      length++;
      numbers += words.isDigit(i) ? 1 : 0;
      names += i > from && words.capitalised(i) && words.lower(i).length() > 1 ? 1 : 0;
      firstPerson |= word.equals("i") || word.equals("i'm") || word.equals("my");
      features.add(word);
      features.add(before + "_" + word);
      before = word;
    }
    features.add("|length" + Math.min(6, length / 5));
    features.add("|numbers" + Math.min(3, numbers));
    features.add("|names" + Math.min(4, names));
    if (firstPerson) {
      features.add("|first-person");
    }
    return features;
  }

  private static String shape(String number) {
    if (number.length() == 4 && (number.startsWith("19") || number.startsWith("20"))) {
      return "#year";
    }
    return "#";
  }
}
