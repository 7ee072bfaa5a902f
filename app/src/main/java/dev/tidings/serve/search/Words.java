package dev.tidings.serve.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into the words by which it is found: lower case, without accents, English plurals as
 * their singular, ideographs one by one. Linear in the length of the text.
 */
public final class Words {
  private static final int MAX_LENGTH = 40;

  private Words() {}

  /** The words of {@code text} in their order, repeats included. */
  public static List<String> of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); ) {
      int character = folded.codePointAt(i);
      int next = i + Character.charCount(character);
      if (Character.isIdeographic(character)) {
        end(word, words);
        words.add(Character.toString(character));
      } else if (Character.isLetterOrDigit(character)) {
        word.appendCodePoint(character);
      } else if (!isMark(character) && !isInsideNumber(folded, i)) {
        end(word, words);
      } else if (character == '.') {
        word.append('.');
      }
      i = next;
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    // A single letter is what an apostrophe leaves behind.
    boolean isLetter = word.length() == 1 && !Character.isDigit(word.charAt(0));
    if (!word.isEmpty() && !isLetter) {
      String whole = word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word.toString();
      words.add(singular(whole));
    }
    word.setLength(0);
  }

  /** Harman's S-stemmer: "How effective is suffixing?", JASIS 42(1), 1991. */
  private static String singular(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.substring(0, word.length() - 1);
  }

  private static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }

  /** The comma in 84,000 and the point in 7.8 do not end a word. */
  private static boolean isInsideNumber(String text, int at) {
    char character = text.charAt(at);
    return (character == ',' || character == '.')
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}
