package dev.tidings.enrich.entity.name;

import java.text.Normalizer;
import java.util.Locale;

/** Brings spellings of a name together: case, accents, dots, hyphens, a leading article. */
public final class FoldName {
  private FoldName() {}

  /**
   * Folds a name.
   *
   * @return lower case, no accents, no marks, single spaces, no leading {@code the}; may be empty
   */
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == ' ' || c == '-' || c == '\u2010' || c == '\u2011' || Character.isWhitespace(c)) {
        if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (!isIgnored(c)) {
        folded.append(c < 128 ? lower(c) : Character.toLowerCase(c));
      }
    }
    while (folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ') {
      folded.setLength(folded.length() - 1);
    }
    String result = folded.toString();
    return result.startsWith("the ") ? result.substring(4) : result;
  }

  /** The folded name as part of an id: words joined by hyphens, everything else left out. */
  public static String slug(String name) {
    String folded = fold(name).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }

  private static boolean isIgnored(char c) {
    return ".,'\u2019\"".indexOf(c) >= 0
        || (c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
