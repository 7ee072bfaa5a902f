package dev.tidings.enrich.entity.tag;

/** Weights rounded to one byte each, and what a step of such a byte is worth. */
final class ByteWeights {

  /** A scale even where all weights are zero. */
  private static final float LEAST = 1e-9f;

  final byte[] bytes;
  final float scale;

  ByteWeights(byte[] bytes, float scale) {
    this.bytes = bytes;
    this.scale = scale;
  }

  /**
   * Rounds weights, so that the greatest becomes 127 or -127.
   *
   * @param negligible weights of as few steps become zero
   */
  static ByteWeights of(float[] weights, int negligible) {
    float most = LEAST;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = most / Byte.MAX_VALUE;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      int rounded = Math.round(weights[i] / scale);
      bytes[i] = (byte) (Math.abs(rounded) <= negligible ? 0 : rounded);
    }
    return new ByteWeights(bytes, scale);
  }
}
