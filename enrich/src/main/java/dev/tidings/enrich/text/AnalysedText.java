package dev.tidings.enrich.text;

import java.util.List;

/**
 * A text cut into sentences and tokens. Made once for an article's title and once for its body.
 *
 * @param text the text
 * @param language ISO 639-1 code, {@code und} when unknown
 * @param tokens all tokens in order
 * @param sentences all sentences in order; they cover all tokens
 */
public record AnalysedText(
    String text, String language, List<Token> tokens, List<Sentence> sentences) {

  public AnalysedText {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** The tokens of a sentence. */
  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** A sentence as written. */
  public String text(Sentence sentence) {
    return text.substring(sentence.start(), sentence.end());
  }
}
