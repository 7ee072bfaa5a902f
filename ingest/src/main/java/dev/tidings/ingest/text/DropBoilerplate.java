package dev.tidings.ingest.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drops the paragraphs that belong to the page and not to the article: navigation, sharing,
 * sign-ups, advertisements, credits, dates, the repeated title, lists of other articles.
 *
 * <p>When in doubt a paragraph stays: a stray line costs less than a lost sentence.
 */
final class DropBoilerplate {
  private static final int HEAD = 8;
  private static final int LONG = 400;
  private static final int MIN_REPEATED = 40;
  private static final int MAX_LABEL_WORDS = 6;
  private static final int MAX_TEASER = 220;
  private static final int MAX_LISTED = 80;

  private final BoilerplatePhrases phrases = BoilerplatePhrases.shipped();

  /**
   * @param title the headline, empty when there is none
   * @param paragraphs stripped, none empty
   */
  List<MappedText> apply(String title, List<MappedText> paragraphs) {
    List<MappedText> kept = new ArrayList<>(paragraphs.size());
    Set<String> seen = new HashSet<>();
    int start = afterRepeatedTitle(title, paragraphs);
    for (int i = start; i < paragraphs.size(); i++) {
      MappedText paragraph = paragraphs.get(i);
      if (paragraph.length() > LONG) {
        kept.add(paragraph);
        continue;
      }
      FoldedLine folded = FoldedLine.of(paragraph);
      if (phrases.headsList(folded) && isListOfOthers(paragraphs, i + 1)) {
        break;
      }
      boolean repeated = paragraph.length() >= MIN_REPEATED && !seen.add(paragraph.toString());
      boolean date = i < HEAD && DateLine.matches(folded);
      if (!folded.isEmpty() && !repeated && !date && !isPageLine(paragraph, folded)) {
        kept.add(paragraph);
      }
    }
    dropOrigin(kept);
    return kept;
  }

  private boolean isPageLine(MappedText paragraph, FoldedLine folded) {
    char first = paragraph.charAt(0);
    boolean copyright = first == '©' && folded.words() <= MAX_TEASER / 6;
    return copyright || isCode(paragraph) || phrases.match(paragraph, folded);
  }

  /** Scripts and style sheets that a crawler took for text. */
  private static boolean isCode(MappedText paragraph) {
    String text = paragraph.toString();
    boolean endsAsCode = text.endsWith(");") || text.endsWith("}") || text.endsWith("};");
    return endsAsCode && (text.indexOf('(') > 0 || text.indexOf('{') >= 0);
  }

  /** Where the article begins: after a repetition of its title and the labels before it. */
  private static int afterRepeatedTitle(String title, List<MappedText> paragraphs) {
    String foldedTitle = FoldedLine.of(title).text();
    if (foldedTitle.isEmpty()) {
      return 0;
    }
    for (int i = 0; i < Math.min(HEAD, paragraphs.size()); i++) {
      MappedText paragraph = paragraphs.get(i);
      FoldedLine folded = paragraph.length() > LONG ? FoldedLine.of("") : FoldedLine.of(paragraph);
      // A title that ends as a sentence was made from the text and is part of it.
      if (folded.text().equals(foldedTitle) && !endsSentence(paragraph)) {
        return i + 1;
      }
      boolean label = folded.words() <= MAX_LABEL_WORDS && !endsSentence(paragraph);
      if (!label || folded.isEmpty()) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether all that follows looks like headlines and teasers. */
  private boolean isListOfOthers(List<MappedText> paragraphs, int start) {
    if (paragraphs.size() - start > MAX_LISTED) {
      return false;
    }
    int sentences = 0;
    int others = 0;
    for (MappedText paragraph : paragraphs.subList(start, paragraphs.size())) {
      if (paragraph.length() > MAX_TEASER) {
        return false;
      }
      FoldedLine folded = FoldedLine.of(paragraph);
      if (phrases.headsList(folded) || phrases.match(paragraph, folded)) {
        continue;
      }
      if (endsSentence(paragraph) && !isCutShort(paragraph)) {
        sentences++;
      } else {
        others++;
      }
    }
    return (others >= 2 && sentences * 4 <= others) || (others > 0 && sentences == 0);
  }

  /** A last line such as "From The Daily Example". */
  private static void dropOrigin(List<MappedText> kept) {
    if (kept.size() < 2) {
      return;
    }
    MappedText last = kept.get(kept.size() - 1);
    String[] words = last.length() > 60 ? new String[0] : last.toString().split(" ", -1);
    if (words.length < 2 || words.length > 5 || !words[0].equals("From") || endsSentence(last)) {
      return;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.charAt(0))) {
        return;
      }
    }
    kept.remove(kept.size() - 1);
  }

  private static boolean isCutShort(MappedText paragraph) {
    String text = paragraph.toString();
    return text.endsWith("...") || text.endsWith("…");
  }

  private static boolean endsSentence(MappedText paragraph) {
    int last = paragraph.length() - 1;
    while (last > 0 && "\"”’')".indexOf(paragraph.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && paragraph.charAt(last) == '.';
  }
}
