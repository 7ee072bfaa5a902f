package dev.tidings.ingest.text;

/** Makes one-line texts fit. */
public final class ShortenText {
  private static final int MIN_SENTENCE = 20;

  private ShortenText() {}

  /** The first {@code limit} characters at most, cut between words where possible. */
  public static String to(int limit, String text) {
    if (text.length() <= limit) {
      return text;
    }
    int end = text.lastIndexOf(' ', limit - 1);
    if (end < limit / 2) {
      end = limit - 1;
      if (Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** The first sentence of a paragraph, at most {@code limit} characters. */
  static String firstSentence(int limit, String paragraph) {
    for (int i = MIN_SENTENCE; i < Math.min(paragraph.length() - 1, limit); i++) {
      boolean stop = ".!?。".indexOf(paragraph.charAt(i)) >= 0;
      boolean ends = paragraph.charAt(i) == '。' || paragraph.charAt(i + 1) == ' ';
      if (stop && ends && !isInitial(paragraph, i) && startsUpperCase(paragraph, i + 1)) {
        return paragraph.substring(0, i + 1);
      }
    }
    return to(limit, paragraph);
  }

  private static boolean isInitial(String paragraph, int dot) {
    int start = paragraph.lastIndexOf(' ', dot) + 1;
    return dot - start <= 3 && Character.isUpperCase(paragraph.charAt(start));
  }

  private static boolean startsUpperCase(String paragraph, int start) {
    int i = start;
    while (i < paragraph.length() && !Character.isLetterOrDigit(paragraph.charAt(i))) {
      i++;
    }
    return i < paragraph.length() && !Character.isLowerCase(paragraph.charAt(i));
  }
}
