package dev.tidings.enrich.entity.tag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** What each component of a word's vector says for each label, one byte each. Immutable. */
public final class VectorWeights {
  private final byte[] weights;
  private final float scale;

  private VectorWeights(byte[] weights, float scale) {
    this.weights = weights;
    this.scale = scale;
  }

  /**
   * Trained weights, rounded to bytes.
   *
   * @param weights of component times label: {@code component * Labels.COUNT + label}
   */
  public static VectorWeights of(float[] weights) {
    float most = 1e-9f;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = most / 127;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(weights[i] / scale);
    }
    return new VectorWeights(bytes, scale);
  }

  /** The weights in the jar. */
  static VectorWeights load() {
    try (InputStream raw = VectorWeights.class.getResourceAsStream("vectors.bin.gz")) {
      if (raw == null) {
        throw new IllegalStateException("resource vectors.bin.gz is missing");
      }
      DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw)));
      byte[] weights = new byte[in.readInt()];
      float scale = in.readFloat();
      in.readFully(weights);
      return new VectorWeights(weights, scale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what {@link #load} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(weights.length);
    out.writeFloat(scale);
    out.write(weights);
  }

  /**
   * Adds what a vector says to the scores of the labels.
   *
   * @param vector as many components as there are weights for
   */
  void add(float[] vector, float[] scores) {
    for (int component = 0; component < vector.length; component++) {
      float value = vector[component] * scale;
      int row = component * Labels.COUNT;
      for (int label = 0; label < Labels.COUNT; label++) {
        scores[label] += value * weights[row + label];
      }
    }
  }
}
