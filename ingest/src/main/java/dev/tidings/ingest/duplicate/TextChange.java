package dev.tidings.ingest.duplicate;

import java.util.List;

/**
 * What a revision changed against the text before it. Texts are compared by their word 3-grams.
 *
 * @param similarity share of both texts' 3-grams that is in common
 * @param added share of the new text's 3-grams that are new
 * @param dropped share of the old text's 3-grams that are gone
 * @param title whether the headline has other words
 * @param figures whether figures or dates came or went
 * @param passages the new or rewritten paragraphs, in order; at most 100
 */
public record TextChange(
    double similarity,
    double added,
    double dropped,
    boolean title,
    boolean figures,
    List<Passage> passages) {

  public TextChange {
    passages = passages == null ? List.of() : List.copyOf(passages);
  }

  /**
   * A part of the cleaned body.
   *
   * @param start offset in UTF-16 units
   * @param length in UTF-16 units
   */
  public record Passage(int start, int length) {}
}
