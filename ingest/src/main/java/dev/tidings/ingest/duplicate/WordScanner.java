package dev.tidings.ingest.duplicate;

import com.dynatrace.hash4j.hashing.Hasher64;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Cuts a text into words and keeps their hash values, in one pass.
 *
 * <p>A word is a run of letters and digits, in lower case; a decimal or a fraction stays whole. In
 * scripts without spaces each character is a word.
 */
final class WordScanner {
  private static final int MIN_CAPITALISED = 3;

  /** Between digits they belong to the number: 5.2, 1,780, 3/4, 12:05. */
  private static final String NUMBER_SIGNS = ".,/:";

  private static final FigureWords FIGURES = new FigureWords();

  private final Hasher64 hasher;
  private final StringBuilder word = new StringBuilder();
  private long[] words = new long[256];
  private int count;
  private int[] capitals = new int[64];
  private int capitalCount;
  private int[] numbers = new int[64];
  private int numberCount;

  /** For each of the numbers, which word it is. */
  private int[] figures = new int[64];

  private final BitSet inDigits = new BitSet();

  WordScanner(Hasher64 hasher) {
    this.hasher = hasher;
  }

  WordScanner scan(CharSequence text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isWordCharacter(c)) {
        i++;
      } else if (isWholeWord(c)) {
        word.append(c);
        finish(false, false);
        i++;
      } else {
        i = one(text, i);
      }
    }
    return this;
  }

  private int one(CharSequence text, int start) {
    boolean digits = false;
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inNumber = digits && NUMBER_SIGNS.indexOf(c) >= 0 && isDigitAt(text, i - 1);
      if (isWordCharacter(c) && !isWholeWord(c)) {
        digits |= Character.isDigit(c);
        word.append(Character.toLowerCase(c));
      } else if (inNumber && isDigitAt(text, i + 1)) {
        word.append(c);
      } else if (c != '\'' && c != '’') {
        break;
      }
      i++;
    }
    inDigits.set(count, digits);
    boolean capitalised = i - start >= MIN_CAPITALISED && Character.isUpperCase(text.charAt(start));
    finish(capitalised, isFigure(digits));
    return i;
  }

  private boolean isFigure(boolean digits) {
    if (digits) {
      FigureWords.normalise(word);
      return true;
    }
    String form = FIGURES.form(word.toString());
    if (form != null) {
      word.setLength(0);
      word.append(form);
    }
    return form != null;
  }

  private void finish(boolean capitalised, boolean number) {
    long hash = hasher.hashCharsToLong(word);
    word.setLength(0);
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count++] = hash;
    if (capitalised) {
      capitals = grown(capitals, capitalCount);
      capitals[capitalCount++] = (int) hash;
    }
    if (number) {
      numbers = grown(numbers, numberCount);
      figures = grown(figures, numberCount);
      figures[numberCount] = count - 1;
      numbers[numberCount++] = (int) hash;
    }
  }

  int count() {
    return count;
  }

  long word(int index) {
    return words[index];
  }

  int[] capitals() {
    return IntSet.of(capitals, capitalCount, Fingerprint.MAX_WORDS_OF_KIND);
  }

  int[] numbers() {
    return IntSet.of(numbers, numberCount, Fingerprint.MAX_WORDS_OF_KIND);
  }

  /** The places of the numbers among the words, in order. */
  int[] figures() {
    return Arrays.copyOf(figures, numberCount);
  }

  boolean isInDigits(int index) {
    return inDigits.get(index);
  }

  int[] distinct() {
    int[] low = new int[count];
    for (int i = 0; i < count; i++) {
      low[i] = (int) words[i];
    }
    return IntSet.of(low, count, Fingerprint.MAX_WORDS_OF_KIND);
  }

  private static int[] grown(int[] array, int length) {
    return length < array.length ? array : Arrays.copyOf(array, 2 * length);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isWholeWord(char c) {
    return c >= '\u0E00'
        && (Character.isIdeographic(c)
            || (c >= '\u3040' && c <= '\u30FF')
            || c <= '\u0EFF'
            || (c >= '\u1000' && c <= '\u109F')
            || (c >= '\u1780' && c <= '\u17FF'));
  }

  private static boolean isDigitAt(CharSequence text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }
}
