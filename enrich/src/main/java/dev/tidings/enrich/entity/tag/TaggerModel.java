package dev.tidings.enrich.entity.tag;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;

/** The weights of a trained tagger, one byte each. Immutable. */
public final class TaggerModel {
  /** Weights of as few steps are left out: they change nothing but the size of the file. */
  private static final int NEGLIGIBLE = 1;

  private final ByteWeights weights;
  private final float[] transitions;
  private final float[] starts;

  private TaggerModel(ByteWeights weights, float[] transitions, float[] starts) {
    this.weights = weights;
    this.transitions = transitions;
    this.starts = starts;
  }

  /**
   * A model from trained weights, rounded to bytes.
   *
   * @param weights of feature times label: {@code feature * Labels.COUNT + label}
   * @param transitions of label after label: {@code previous * Labels.COUNT + label}
   * @param starts of the first label of a line
   */
  public static TaggerModel of(float[] weights, float[] transitions, float[] starts) {
    return new TaggerModel(
        ByteWeights.of(weights, NEGLIGIBLE), transitions.clone(), starts.clone());
  }

  /** The model in the jar. */
  public static TaggerModel load() {
    return ReadPacked.read(
        "tagger.bin.gz",
        in -> {
          byte[] bytes = new byte[in.readInt()];
          float scale = in.readFloat();
          float[] transitions = readFloats(in);
          float[] starts = readFloats(in);
          in.readFully(bytes);
          return new TaggerModel(new ByteWeights(bytes, scale), transitions, starts);
        });
  }

  /** Writes what {@link #load} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(weights.bytes.length);
    out.writeFloat(weights.scale);
    writeFloats(out, transitions);
    writeFloats(out, starts);
    out.write(weights.bytes);
  }

  /**
   * Scores of the labels of a word with these features.
   *
   * @param count how many of the features there are
   * @param sums scratch space for {@link Labels#COUNT} numbers
   * @param scores where the scores are put
   */
  public void score(int[] features, int count, int[] sums, float[] scores) {
    byte[] bytes = weights.bytes;
    java.util.Arrays.fill(sums, 0);
    for (int i = 0; i < count; i++) {
      int row = features[i] * Labels.COUNT;
      for (int label = 0; label < Labels.COUNT; label++) {
        sums[label] += bytes[row + label];
      }
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      scores[label] = sums[label] * weights.scale;
    }
  }

  public float transition(int previous, int label) {
    return transitions[previous * Labels.COUNT + label];
  }

  public float start(int label) {
    return starts[label];
  }

  private static float[] readFloats(DataInputStream in) throws IOException {
    float[] floats = new float[in.readInt()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = in.readFloat();
    }
    return floats;
  }

  private static void writeFloats(DataOutput out, float[] floats) throws IOException {
    out.writeInt(floats.length);
    for (float value : floats) {
      out.writeFloat(value);
    }
  }
}
