package dev.tidings.enrich.entity.tag;

import java.io.DataOutput;
import java.io.IOException;

/** What each component of a word's vector says for each label, one byte each. Immutable. */
public final class VectorWeights {
  private final ByteWeights weights;

  private VectorWeights(ByteWeights weights) {
    this.weights = weights;
  }

  /**
   * Trained weights, rounded to bytes.
   *
   * @param weights of component times label: {@code component * Labels.COUNT + label}
   */
  public static VectorWeights of(float[] weights) {
    return new VectorWeights(ByteWeights.of(weights, 0));
  }

  /** The weights in the jar. */
  static VectorWeights load() {
    return ReadPacked.read(
        "vectors.bin.gz",
        in -> {
          byte[] bytes = new byte[in.readInt()];
          float scale = in.readFloat();
          in.readFully(bytes);
          return new VectorWeights(new ByteWeights(bytes, scale));
        });
  }

  /** Writes what {@link #load} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(weights.bytes.length);
    out.writeFloat(weights.scale);
    out.write(weights.bytes);
  }

  /**
   * Adds what a vector says to the scores of the labels.
   *
   * @param vector as many components as there are weights for
   */
  void add(float[] vector, float[] scores) {
    for (int component = 0; component < vector.length; component++) {
      float value = vector[component] * weights.scale;
      int row = component * Labels.COUNT;
      for (int label = 0; label < Labels.COUNT; label++) {
        scores[label] += value * weights.bytes[row + label];
      }
    }
  }
}
