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
  private final Word[] words;

  Words(String body, List<Word> words) {
    this.body = body;
    this.words = words.toArray(Word[]::new);
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

  /**
   * The same where most words begin with a capital letter, as in a headline, without those of words
   * that are no names; else these.
   *
   * @param named which words belong to a name
   */
  Words withoutTitleCase(boolean[] named) {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < words.length; i++) {
      letters += isWord(i) ? 1 : 0;
      capitals += capitalised(i) ? 1 : 0;
    }
    if (capitals * 2 <= letters) {
      return this;
    }
    List<Word> plain = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Word word = words[i];
      plain.add(
          named[i] || Months.isMonth(this, i)
              ? word
              : new Word(word.start, word.end, word.lower, word.lower, word.possessive));
    }
    return new Words(body, plain);
  }

  int size() {
    return words.length;
  }

  Word get(int index) {
    return words[index];
  }

  /** The word in lower case; empty outside of the sentence. */
  String lower(int index) {
    return index < 0 || index >= words.length ? "" : words[index].lower();
  }

  int start(int index) {
    return words[index].start();
  }

  int end(int index) {
    return words[index].end();
  }

  boolean is(int index, String lower) {
    return lower(index).equals(lower);
  }

  /** Whether it begins with a capital letter. */
  boolean capitalised(int index) {
    return index >= 0
        && index < words.length
        && Character.isUpperCase(words[index].text().charAt(0));
  }

  boolean isWord(int index) {
    return index >= 0
        && index < words.length
        && Character.isLetterOrDigit(words[index].text().charAt(0));
  }

  boolean isDigit(int index) {
    return index >= 0 && index < words.length && Character.isDigit(words[index].text().charAt(0));
  }

  boolean possessive(int index) {
    return index >= 0 && index < words.length && words[index].possessive();
  }

  /** A mark between clauses: comma, dash, bracket, colon, quotation mark, full stop. */
  boolean isMark(int index) {
    return index < 0 || index >= words.length || (!isWord(index) && !isSymbol(index));
  }

  private boolean isSymbol(int index) {
    return "$€£¥%&".indexOf(words[index].text().charAt(0)) >= 0;
  }

  boolean isQuoteMark(int index) {
    return index >= 0
        && index < words.length
        && QuoteMarks.isQuoteMark(words[index].text().charAt(0));
  }

  /** Words {@code from} to {@code end} as written. */
  String text(int from, int end) {
    return from >= end ? "" : body.substring(start(from), end(end - 1));
  }

  /** The same without the words {@code from} to {@code end}. */
  Words without(int from, int end) {
    List<Word> kept = new ArrayList<>(List.of(words).subList(0, from));
    kept.addAll(List.of(words).subList(end, words.length));
    return new Words(body, kept);
  }

  /** Index of the first word at or behind a place in the body. */
  int indexAt(int bodyOffset) {
    int low = 0;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words[middle].end() <= bodyOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
