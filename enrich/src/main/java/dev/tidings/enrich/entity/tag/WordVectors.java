package dev.tidings.enrich.entity.tag;

import dev.tidings.enrich.encoder.EncodeWords;
import java.io.IOException;

/**
 * What a sentence encoder adds to the features of words. Loaded once and shared by all threads.
 *
 * @param encodeWords makes the vectors
 * @param weights of the vectors
 */
public record WordVectors(EncodeWords encodeWords, VectorWeights weights) {

  /**
   * With the model on the class path and the weights in the jar.
   *
   * @throws IOException when the model is not there or cannot be read
   * @throws LinkageError when its runtime is not there, or not for this machine
   */
  public static WordVectors load() throws IOException {
    return new WordVectors(EncodeWords.load(), VectorWeights.load());
  }
}
