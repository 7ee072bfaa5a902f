package dev.tidings.enrich.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** Finds words in scripts that put no spaces between them, with ICU's dictionaries. */
final class BreakWords {
  /** Longest piece that is handed to ICU at once, in UTF-16 units. */
  private static final int PIECE = 1_000;

  private @Nullable BreakIterator iterator;

  /** Receives the words in order. */
  interface Words {
    void word(int start, int end);
  }

  /** Splits {@code text} from {@code start} to {@code end}. */
  void split(String text, int start, int end, Words words) {
    for (int from = start; from < end; ) {
      int to = Math.min(end, from + PIECE);
      if (to < end && Character.isLowSurrogate(text.charAt(to))) {
        to--;
      }
      splitPiece(text.substring(from, to), from, words);
      from = to;
    }
  }

  private void splitPiece(String piece, int offset, Words words) {
    BreakIterator breaks = breaks();
    breaks.setText(piece);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words.word(offset + from, offset + to);
      from = to;
    }
  }

  private BreakIterator breaks() {
    if (iterator == null) {
      iterator = BreakIterator.getWordInstance(ULocale.ROOT);
    }
    return iterator;
  }
}
