package dev.tidings.enrich.entity.tag;

import java.util.Arrays;
import java.util.Locale;

/** Marks the words of a line that make up a known name: its sorts, its length, the word's place. */
final class MatchHints {
  private static final int SINGLE = 1;
  private static final int FIRST = 2;
  private static final int MIDDLE = 3;
  private static final int LAST = 4;

  private final NameHints hints;
  private int[] bits = new int[64];
  private int[] places = new int[64];
  private int[] lengths = new int[64];

  MatchHints(NameHints hints) {
    this.hints = hints;
  }

  /** Matches a new line. */
  void match(Line line) {
    int length = line.length();
    if (length > bits.length) {
      bits = new int[length];
      places = new int[length];
      lengths = new int[length];
    }
    Arrays.fill(bits, 0, length, 0);
    Arrays.fill(places, 0, length, 0);
    Arrays.fill(lengths, 0, length, 0);
    for (int i = 0; i < length; i++) {
      if (line.isCapitalised(i)) {
        matchAt(line, i);
      }
    }
  }

  private void matchAt(Line line, int first) {
    int longest = 0;
    int longestBits = 0;
    long hash = 0;
    long titled = 0;
    boolean shouted = Line.isAllCapitals(line.word(first)) && line.word(first).length() > 3;
    int end = Math.min(line.length(), first + NameHints.LONGEST);
    for (int i = first; i < end; i++) {
      String word = line.word(i);
      hash = i == first ? WordTable.hash(word) : WordTable.hashOn(hash, word);
      int found = hints.of(hash);
      if (shouted) {
        String title = titleCase(word);
        titled = i == first ? WordTable.hash(title) : WordTable.hashOn(titled, title);
        found = found != 0 ? found : hints.of(titled);
      }
      if (found != 0) {
        longest = i + 1 - first;
        longestBits = found;
        if (i == first) {
          markSingle(first, found);
        }
      }
    }
    if (longest > 1) {
      mark(first, longest, longestBits);
    }
  }

  private void markSingle(int at, int found) {
    bits[at] |= found;
    if (places[at] == 0) {
      places[at] = SINGLE;
      lengths[at] = 1;
    }
  }

  /** Longer names win over shorter ones; equally long ones share their words. */
  private void mark(int first, int length, int found) {
    for (int i = first; i < first + length; i++) {
      if (lengths[i] <= length) {
        bits[i] = lengths[i] == length ? bits[i] | found : found;
        places[i] = i == first ? FIRST : i == first + length - 1 ? LAST : MIDDLE;
        lengths[i] = length;
      }
    }
  }

  /** Sorts of the name that the word is part of, as bits of {@link NameHints}. */
  int bits(int at) {
    return bits[at];
  }

  /** Where in that name it stands; 0 outside of any. */
  int place(int at) {
    return places[at];
  }

  /** Length of that name in words. */
  int length(int at) {
    return lengths[at];
  }

  private static String titleCase(String word) {
    return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
