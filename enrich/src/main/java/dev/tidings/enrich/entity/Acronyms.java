package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.FoldName;
import dev.tidings.enrich.entity.name.NameType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Short forms of organisations' names. */
final class Acronyms {
  private static final int LONGEST = 10;
  private static final String[] HOME = {
    "us ", "uk ", "un ", "eu ", "united states ", "american ", "british "
  };

  private Acronyms() {}

  /** Whether a word is capitals, with dots, hyphens or {@code &} between them at most. */
  static boolean isAcronym(String surface) {
    int capitals = 0;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if ("&.-".indexOf(c) < 0) {
        return false;
      }
    }
    return capitals >= 2 && surface.length() <= LONGEST;
  }

  /** First letters of the capitalised words, in lower case. */
  static String initials(String surface) {
    StringBuilder initials = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (start && Character.isUpperCase(c)) {
        initials.append(c);
      }
      start = c == ' ' || c == '-';
    }
    return initials.toString().toLowerCase(Locale.ROOT);
  }

  /** A folded name without the country that home newspapers leave out. */
  static String withoutCountry(String folded) {
    for (String home : HOME) {
      if (folded.startsWith(home) && folded.indexOf(' ', home.length()) > 0) {
        return folded.substring(home.length());
      }
    }
    return folded;
  }

  /** {@code Long Name (ABC)}: acronym to long name, both folded. */
  static Map<String, String> explained(NewsDocument document, List<FoundName> names) {
    Map<String, String> explained = new HashMap<>();
    for (FoundName name : names) {
      // Behind a person the parenthesis holds a country or club, as in tables of results.
      if (!name.isSeveralWords() || name.type == NameType.PERSON) {
        continue;
      }
      String behind = document.behind(name.line, name.end - 1, LONGEST + 6);
      int close = behind.indexOf(')');
      if (behind.startsWith(" (") && close > 3) {
        String inside = strip(behind.substring(2, close));
        if (isShortForm(inside)) {
          explained.putIfAbsent(FoldName.fold(inside), name.folded);
        }
      }
    }
    return explained;
  }

  private static boolean isShortForm(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && "&.-".indexOf(c) < 0) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2;
  }

  private static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && "\"'\u2018\u2019\u201c\u201d ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "\"'\u2018\u2019\u201c\u201d ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
