package dev.tidings.enrich.encoder;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Splits a text into the word pieces that a BERT model without capitals was trained on (Devlin et
 * al., 2019; the pieces: Wu et al., 2016): words and punctuation marks, in lower case and without
 * accents, each as the longest pieces that the vocabulary has.
 */
public final class SplitIntoWordPieces {

  private static final int LONGEST_WORD = 100;
  private static final String CONTINUED = "##";

  private final Object2IntOpenHashMap<String> ids;
  private final int unknown;
  private final int begin;
  private final int end;

  /**
   * A splitter over a vocabulary.
   *
   * @param vocabulary id by piece; a piece that goes on within a word begins with {@code ##}
   * @throws IllegalArgumentException when one of the pieces that every such model has is missing
   */
  public SplitIntoWordPieces(Map<String, Integer> vocabulary) {
    ids = new Object2IntOpenHashMap<>(vocabulary);
    ids.defaultReturnValue(-1);
    unknown = required("[UNK]");
    begin = required("[CLS]");
    end = required("[SEP]");
  }

  private int required(String piece) {
    int id = ids.getInt(piece);
    if (id < 0) {
      throw new IllegalArgumentException("The vocabulary has no " + piece);
    }
    return id;
  }

  /**
   * The ids of a text's pieces, between those that mark its begin and its end.
   *
   * @param most ids at most, marks included; what is beyond is left out
   */
  public long[] split(String text, int most) {
    LongArrayList found = new LongArrayList(most);
    found.add(begin);
    StringBuilder word = new StringBuilder();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int at = 0; at < plain.length() && found.size() < most; ) {
      int codePoint = plain.codePointAt(at);
      at += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        addWord(word, found);
      } else if (standsAlone(codePoint)) {
        addWord(word, found);
        addWord(word.appendCodePoint(codePoint), found);
      } else if (isWritten(codePoint)) {
        word.appendCodePoint(codePoint);
      }
    }
    addWord(word, found);
    found.size(Math.min(found.size(), most - 1));
    found.add(end);
    return found.toLongArray();
  }

  /** Adds the pieces of a word, or that it is unknown; then it is empty. */
  private void addWord(StringBuilder word, LongArrayList found) {
    if (word.isEmpty()) {
      return;
    }
    String whole = word.toString();
    word.setLength(0);
    int before = found.size();
    int start = whole.codePointCount(0, whole.length()) > LONGEST_WORD ? -1 : 0;
    while (start >= 0 && start < whole.length()) {
      int stop = whole.length();
      int id = -1;
      while (stop > start && id < 0) {
        String piece = whole.substring(start, stop);
        id = ids.getInt(start == 0 ? piece : CONTINUED + piece);
        stop -= id < 0 ? 1 : 0;
      }
      found.add(id);
      start = id < 0 ? -1 : stop;
    }
    if (start < 0) {
      found.size(before);
      found.add(unknown);
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Not a control character, and not an accent that was parted from its letter. */
  private static boolean isWritten(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.NON_SPACING_MARK ->
          false;
      default -> codePoint != 0xFFFD;
    };
  }

  /** Punctuation, all signs of ASCII, and the ideographs, which are written without spaces. */
  private static boolean standsAlone(int codePoint) {
    if (codePoint < 128) {
      return codePoint > ' ' && codePoint < 127 && !Character.isLetterOrDigit(codePoint);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> isIdeograph(codePoint);
    };
  }

  private static boolean isIdeograph(int codePoint) {
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0x20000 && codePoint <= 0x2CEAF)
        || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
  }
}
