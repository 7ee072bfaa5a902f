package dev.tidings.enrich.entity.tag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** The weights of a trained tagger, one byte each. Immutable. */
public final class TaggerModel {
  /** Weights of as few steps are left out: they change nothing but the size of the file. */
  private static final int NEGLIGIBLE = 1;

  private final byte[] weights;
  private final float scale;
  private final float[] transitions;
  private final float[] starts;

  private TaggerModel(byte[] weights, float scale, float[] transitions, float[] starts) {
    this.weights = weights;
    this.scale = scale;
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
    float most = 1e-9f;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = most / 127;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      int rounded = Math.round(weights[i] / scale);
      bytes[i] = (byte) (Math.abs(rounded) <= NEGLIGIBLE ? 0 : rounded);
    }
    return new TaggerModel(bytes, scale, transitions.clone(), starts.clone());
  }

  /** The model in the jar. */
  public static TaggerModel load() {
    try (InputStream raw = TaggerModel.class.getResourceAsStream("tagger.bin.gz")) {
      if (raw == null) {
        throw new IllegalStateException("resource tagger.bin.gz is missing");
      }
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw), 1 << 16));
      byte[] weights = new byte[in.readInt()];
      float scale = in.readFloat();
      float[] transitions = readFloats(in);
      float[] starts = readFloats(in);
      in.readFully(weights);
      return new TaggerModel(weights, scale, transitions, starts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what {@link #load} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(weights.length);
    out.writeFloat(scale);
    writeFloats(out, transitions);
    writeFloats(out, starts);
    out.write(weights);
  }

  /**
   * Scores of the labels of a word with these features.
   *
   * @param count how many of the features there are
   * @param sums scratch space for {@link Labels#COUNT} numbers
   * @param scores where the scores are put
   */
  public void score(int[] features, int count, int[] sums, float[] scores) {
    java.util.Arrays.fill(sums, 0);
    for (int i = 0; i < count; i++) {
      int row = features[i] * Labels.COUNT;
      for (int label = 0; label < Labels.COUNT; label++) {
        sums[label] += weights[row + label];
      }
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      scores[label] = sums[label] * scale;
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
