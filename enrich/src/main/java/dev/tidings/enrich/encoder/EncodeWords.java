package dev.tidings.enrich.encoder;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A vector for each word of a sentence: what the model's third layer says of the first of the
 * pieces that the word is made of. One sentence a call: the model's weights are bytes, and what
 * goes into them is scaled by the largest value of the call, so a sentence's neighbours would
 * change its vectors. Thread-safe.
 */
public final class EncodeWords {
  private static final int MOST_PIECES = 256;
  private static final int MARKS = 2;

  private final MiniLm model;
  private final SplitIntoWordPieces splitIntoWordPieces;

  private EncodeWords(MiniLm model, SplitIntoWordPieces splitIntoWordPieces) {
    this.model = model;
    this.splitIntoWordPieces = splitIntoWordPieces;
  }

  /**
   * Loads the model from the class path.
   *
   * @throws IOException when it is not there or cannot be read
   * @throws LinkageError when its runtime is not there, or not for this machine
   */
  public static EncodeWords load() throws IOException {
    return new EncodeWords(MiniLm.thirdLayer(), MiniLm.splitter());
  }

  /**
   * The vectors of a sentence's words.
   *
   * @return one for each word, of length {@link MiniLm#DIMENSIONS}; of zeros for words that are
   *     nothing to the model, as blanks, and from the word on with which the sentence is longer
   *     than it reads
   */
  public float[][] encode(List<String> words) {
    long[] pieces = new long[MOST_PIECES];
    int[] first = new int[words.size()];
    int count = 1;
    for (int i = 0; i < words.size(); i++) {
      long[] word = splitIntoWordPieces.split(words.get(i), MOST_PIECES);
      int length = word.length - MARKS;
      if (count + length >= MOST_PIECES) {
        break;
      }
      first[i] = length == 0 ? 0 : count;
      System.arraycopy(word, 1, pieces, count, length);
      count += length;
    }
    long[] marks = splitIntoWordPieces.split("", MARKS);
    pieces[0] = marks[0];
    pieces[count] = marks[1];
    float[][] all = model.vectors(Arrays.copyOf(pieces, count + 1));
    float[][] vectors = new float[words.size()][];
    for (int i = 0; i < words.size(); i++) {
      vectors[i] = first[i] == 0 ? new float[MiniLm.DIMENSIONS] : all[first[i]];
    }
    return vectors;
  }
}
