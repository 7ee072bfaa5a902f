package dev.tidings.ingest.text;

import java.text.Normalizer;

/**
 * Makes characters comparable: one kind of space, one kind of line feed, NFC, nothing invisible.
 *
 * <p>Removed: control characters, bidirectional overrides and marks (they can make a text read
 * differently than it is stored), soft hyphens, zero-width spaces, byte-order marks, private use,
 * and combining marks past eight in a row. Replaced by U+FFFD: lone surrogates and noncharacters.
 * Joiners inside emoji and Indic words stay.
 */
final class TidyCharacters {
  /** Unicode's stream-safe format allows 30; no orthography stacks more than a handful. */
  private static final int MAX_MARKS = 8;

  private TidyCharacters() {}

  static MappedText apply(MappedText text) {
    int plain = plainPrefix(text);
    if (plain == text.length()) {
      return text;
    }
    MappedText tidy = tidy(text, plain);
    return Normalizer.isNormalized(tidy, Normalizer.Form.NFC) ? tidy : compose(tidy);
  }

  private static int plainPrefix(MappedText text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '\n' && (c < ' ' || c > '~')) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static MappedText tidy(MappedText text, int plain) {
    MappedText.Builder out = new MappedText.Builder(text.length());
    out.append(text.subSequence(0, plain));
    int marks = 0;
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      int origin = text.origin(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      int code = pair ? Character.toCodePoint(c, text.charAt(i + 1)) : c;
      marks = isMark(code) ? marks + 1 : 0;
      if (pair) {
        i++;
      }
      if (marks > MAX_MARKS) {
        continue;
      }
      if (pair && !isNoncharacter(code)) {
        if (Character.getType(code) != Character.PRIVATE_USE) {
          out.append(c, origin).append(text.charAt(i), text.origin(i));
        }
      } else {
        boolean afterReturn = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        if (!afterReturn) {
          one(pair ? '\uFFFF' : c, origin, out);
        }
      }
    }
    return out.build();
  }

  private static void one(char c, int origin, MappedText.Builder out) {
    if ((c >= ' ' && c <= '~') || c == '\n') {
      out.append(c, origin);
    } else if (c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || isLineBreak(c)) {
      out.append('\n', origin);
    } else if (c == '\t' || Character.isSpaceChar(c)) {
      out.append(' ', origin);
    } else if (Character.isSurrogate(c) || isNoncharacter(c)) {
      out.append('\uFFFD', MappedText.NOWHERE);
    } else if (!isInvisible(c)) {
      out.append(c, origin);
    }
  }

  private static boolean isLineBreak(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  private static boolean isInvisible(char c) {
    return c < ' '
        || (c >= '\u007F' && c <= '\u009F')
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF'
        || c == '\u061C'
        || (c >= '\uFFF9' && c <= '\uFFFB')
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  private static boolean isNoncharacter(int code) {
    return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
  }

  private static boolean isMark(int code) {
    return code >= 0x300 && (1 << Character.getType(code) & MARK_TYPES) != 0;
  }

  private static final int MARK_TYPES =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  /** NFC, one base character with its marks at a time, so that the rest keeps its origin. */
  private static MappedText compose(MappedText text) {
    MappedText.Builder out = new MappedText.Builder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = start + 1;
      while (end < text.length() && continuesCluster(text.charAt(end))) {
        end++;
      }
      MappedText cluster = text.subSequence(start, end);
      if ((end == start + 1 && cluster.charAt(0) < '\u0300')
          || Normalizer.isNormalized(cluster, Normalizer.Form.NFC)) {
        out.append(cluster);
      } else {
        out.insert(Normalizer.normalize(cluster, Normalizer.Form.NFC));
      }
      start = end;
    }
    return out.build();
  }

  private static boolean continuesCluster(char c) {
    // Vowel and final jamo compose with the syllable before them without being marks.
    return isMark(c) || Character.isLowSurrogate(c) || (c >= '\u1160' && c <= '\u11FF');
  }
}
