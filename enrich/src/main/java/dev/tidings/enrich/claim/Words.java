package dev.tidings.enrich.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * The words and marks of one sentence, with their places in the article's body.
 *
 * <p>Claims need numbers, abbreviations and hyphenated words whole and possessives apart, whatever
 * the article's tokens look like; so a sentence is scanned once more, by {@link SplitWords}.
 */
final class Words {

  private final String body;
  private final List<Word> words;

  Words(String body, List<Word> words) {
    this.body = body;
    this.words = List.copyOf(words);
  }

  /**
   * A word or mark.
   *
   * @param start first character in the body
   * @param end behind the last character, possessive ending included
   * @param text as written, apostrophes straight, without possessive ending
   * @param lower the same in lower case
   * @param possessive whether it ends in {@code 's} or {@code s'}
   */
  record Word(int start, int end, String text, String lower, boolean possessive) {}

  int size() {
    return words.size();
  }

  Word get(int index) {
    return words.get(index);
  }

  /** The word in lower case; empty outside of the sentence. */
  String lower(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index).lower();
  }

  int start(int index) {
    return words.get(index).start();
  }

  int end(int index) {
    return words.get(index).end();
  }

  boolean is(int index, String lower) {
    return lower(index).equals(lower);
  }

  /** Whether it begins with a capital letter. */
  boolean capitalised(int index) {
    return index >= 0
        && index < words.size()
        && Character.isUpperCase(words.get(index).text().charAt(0));
  }

  boolean isWord(int index) {
    return index >= 0
        && index < words.size()
        && Character.isLetterOrDigit(words.get(index).text().charAt(0));
  }

  boolean isDigit(int index) {
    return index >= 0
        && index < words.size()
        && Character.isDigit(words.get(index).text().charAt(0));
  }

  boolean possessive(int index) {
    return index >= 0 && index < words.size() && words.get(index).possessive();
  }

  /** A mark between clauses: comma, dash, bracket, colon, quotation mark, full stop. */
  boolean isMark(int index) {
    return index < 0 || index >= words.size() || (!isWord(index) && !isSymbol(index));
  }

  private boolean isSymbol(int index) {
    return "$€£¥%&".indexOf(words.get(index).text().charAt(0)) >= 0;
  }

  boolean isQuoteMark(int index) {
    return index >= 0
        && index < words.size()
        && QuoteMarks.isQuoteMark(words.get(index).text().charAt(0));
  }

  /** Words {@code from} to {@code end} as written. */
  String text(int from, int end) {
    return from >= end ? "" : body.substring(start(from), end(end - 1));
  }

  /** The same without the words {@code from} to {@code end}. */
  Words without(int from, int end) {
    List<Word> kept = new ArrayList<>(words.subList(0, from));
    kept.addAll(words.subList(end, words.size()));
    return new Words(body, kept);
  }

  /** Index of the first word at or behind a place in the body. */
  int indexAt(int bodyOffset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= bodyOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
