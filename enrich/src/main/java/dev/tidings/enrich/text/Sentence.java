package dev.tidings.enrich.text;

/**
 * A sentence as a run of tokens.
 *
 * @param start first character in the text, in UTF-16 units
 * @param end behind the last character
 * @param firstToken index of its first token in {@link AnalysedText#tokens()}
 * @param endToken index behind its last token
 * @param startsParagraph whether it is the first of its paragraph
 */
public record Sentence(int start, int end, int firstToken, int endToken, boolean startsParagraph) {}
