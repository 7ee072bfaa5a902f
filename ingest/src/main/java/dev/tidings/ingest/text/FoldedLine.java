package dev.tidings.ingest.text;

/**
 * A line in lower case, its words separated by one space, without punctuation, numbers as {@code
 * #}.
 *
 * @param text the folded words
 * @param words how many
 * @param afterFirst for each word, the first character after it that is no space, as published
 */
record FoldedLine(String text, int words, String afterFirst) {

  static FoldedLine of(CharSequence line) {
    StringBuilder text = new StringBuilder(line.length());
    StringBuilder follows = new StringBuilder();
    int words = 0;
    int i = 0;
    while (i < line.length()) {
      if (!Character.isLetterOrDigit(line.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      boolean number = true;
      while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
        number &= Character.isDigit(line.charAt(end));
        end++;
      }
      if (words++ > 0) {
        text.append(' ');
      }
      if (number) {
        text.append('#');
      } else {
        for (int k = i; k < end; k++) {
          text.append(Character.toLowerCase(line.charAt(k)));
        }
      }
      follows.append(firstNonSpace(line, end));
      i = end;
    }
    return new FoldedLine(text.toString(), words, follows.toString());
  }

  boolean isEmpty() {
    return words == 0;
  }

  /** Whether these words come first. */
  boolean startsWith(String phrase) {
    return hasAt(phrase, 0);
  }

  /** Whether these words come at {@code offset} of the folded text. */
  boolean hasAt(String phrase, int offset) {
    int end = offset + phrase.length();
    return text.startsWith(phrase, offset) && (end == text.length() || text.charAt(end) == ' ');
  }

  /** What stands after the first {@code count} words, as published; a space at the end. */
  char after(int count) {
    return count == 0 || count > words ? ' ' : afterFirst.charAt(count - 1);
  }

  private static char firstNonSpace(CharSequence line, int start) {
    for (int i = start; i < line.length(); i++) {
      if (line.charAt(i) != ' ') {
        return line.charAt(i);
      }
    }
    return ' ';
  }
}
