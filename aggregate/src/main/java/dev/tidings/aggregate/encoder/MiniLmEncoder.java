package dev.tidings.aggregate.encoder;

import dev.tidings.aggregate.cluster.Encoder;
import dev.tidings.enrich.encoder.MiniLm;
import dev.tidings.enrich.encoder.SplitIntoWordPieces;
import java.io.IOException;

/**
 * The mean over the last layer of a sentence encoder (Reimers and Gurevych, 2019), of length one,
 * in bytes. Thread-safe.
 */
final class MiniLmEncoder implements Encoder {
  /** Title and lead; twice as many cost twice as much and tell stories apart no better. */
  private static final int MOST_PIECES = 128;

  private final MiniLm model;
  private final SplitIntoWordPieces splitIntoWordPieces;

  private MiniLmEncoder(MiniLm model, SplitIntoWordPieces splitIntoWordPieces) {
    this.model = model;
    this.splitIntoWordPieces = splitIntoWordPieces;
  }

  /**
   * Loads the model from the class path.
   *
   * @throws IOException when it is not there or cannot be read
   * @throws LinkageError when the runtime is not there, or not for this machine
   */
  static MiniLmEncoder load() throws IOException {
    return new MiniLmEncoder(MiniLm.lastLayer(), MiniLm.splitter());
  }

  @Override
  public byte[] encode(String text) {
    return inBytes(mean(model.vectors(splitIntoWordPieces.split(text, MOST_PIECES))));
  }

  private static double[] mean(float[][] rows) {
    double[] mean = new double[rows[0].length];
    for (float[] row : rows) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += row[i];
      }
    }
    return mean;
  }

  /** In the given direction, and of the length that {@link Encoder#encode} promises. */
  private static byte[] inBytes(double[] direction) {
    double square = 0;
    for (double component : direction) {
      square += component * component;
    }
    double scale = LENGTH / Math.sqrt(square);
    byte[] bytes = new byte[direction.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(direction[i] * scale)));
    }
    return bytes;
  }
}
