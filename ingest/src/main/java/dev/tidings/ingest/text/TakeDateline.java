package dev.tidings.ingest.text;

import java.util.List;
import java.util.Set;

/**
 * Takes place and agency from the head of the text: {@code ANKARA (Meridian Wire) -}, {@code
 * WASHINGTON, March 3 -}, {@code Abuja (Agency) —}.
 */
final class TakeDateline {
  private static final int MAX_LENGTH = 90;
  private static final int MIN_REST = 20;
  private static final int MAX_PLACE_WORDS = 4;

  /** Words in capitals before a dash that are no places. */
  private static final Set<String> NOT_PLACES =
      Set.of(
          ("UPDATE UPDATED EXCLUSIVE BREAKING WATCH VIDEO PHOTOS LIVE OPINION ANALYSIS NEWS"
                  + " CORRECTED CORRECTION EDITORIAL REVIEW ALERT WARNING REPORT DEVELOPING")
              .split(" "));

  private TakeDateline() {}

  /** Where the dateline of a text ends and the text goes on. */
  record Cut(String dateline, int textStart) {}

  /**
   * Cuts the dateline off the first of {@code paragraphs}.
   *
   * @return the dateline without its dash; empty when there is none
   */
  static String from(List<MappedText> paragraphs) {
    if (paragraphs.isEmpty()) {
      return "";
    }
    MappedText first = paragraphs.get(0);
    Cut cut = find(first.subSequence(0, Math.min(first.length(), MAX_LENGTH)).toString());
    if (cut.dateline().isEmpty() || first.length() - cut.textStart() < MIN_REST) {
      return "";
    }
    paragraphs.set(0, first.subSequence(cut.textStart(), first.length()));
    return cut.dateline();
  }

  private static Cut find(String head) {
    Cut none = new Cut("", 0);
    for (int i = 2; i < head.length() - 1; i++) {
      int width = dashWidth(head, i);
      if (width > 0) {
        String before = head.substring(0, i).strip();
        int start = i + width;
        while (start < head.length() && head.charAt(start) == ' ') {
          start++;
        }
        return isDateline(before) ? new Cut(before, start) : none;
      }
      if (".!?\"“”:;".indexOf(head.charAt(i)) >= 0 && !isAbbreviation(head, i)) {
        return none;
      }
    }
    return none;
  }

  /** The length of the dash at {@code i}; a hyphen counts only with spaces or doubled. */
  private static int dashWidth(String head, int i) {
    char c = head.charAt(i);
    if (c == '—' || c == '–') {
      return 1;
    }
    if (c != '-') {
      return 0;
    }
    boolean doubled = head.charAt(i + 1) == '-';
    boolean spaced = head.charAt(i - 1) == ' ' && head.charAt(i + 1) == ' ';
    boolean afterBracket = head.charAt(i - 1) == ')';
    return doubled ? 2 : spaced || afterBracket ? 1 : 0;
  }

  private static boolean isAbbreviation(String head, int dot) {
    int start = head.lastIndexOf(' ', dot) + 1;
    return head.charAt(dot) == '.' && dot - start <= 5 && Character.isUpperCase(head.charAt(start));
  }

  private static boolean isDateline(String text) {
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    int bracket = text.indexOf('(');
    boolean agency = bracket > 0 && text.endsWith(")") && text.length() - bracket <= 40;
    String places = agency ? text.substring(0, bracket).strip() : text;
    int comma = places.indexOf(',');
    String place = comma < 0 ? places : places.substring(0, comma);
    boolean capitals = isCapitals(place);
    String[] words = place.split(" ", -1);
    return words.length <= MAX_PLACE_WORDS
        && !NOT_PLACES.contains(words[0])
        && (capitals || (agency && allStartUpperCase(words)))
        && (comma < 0 || places.length() - comma <= 40);
  }

  private static boolean isCapitals(String place) {
    int letters = 0;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= 3;
  }

  private static boolean allStartUpperCase(String[] words) {
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
