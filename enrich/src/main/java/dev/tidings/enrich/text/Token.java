package dev.tidings.enrich.text;

/**
 * A word, number or mark of punctuation.
 *
 * @param start first character in the text, in UTF-16 units
 * @param end behind the last character
 * @param text as written
 */
public record Token(int start, int end, String text) {}
