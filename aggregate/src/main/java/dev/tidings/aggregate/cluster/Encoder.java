package dev.tidings.aggregate.cluster;

/** Tells what a text means as a direction: texts that mean the same point the same way. */
@FunctionalInterface
public interface Encoder {

  /** The length of each vector, so that its components fill a byte. */
  int LENGTH = 512;

  /**
   * Encodes a text.
   *
   * @return a vector of length {@link #LENGTH}, in whole numbers from -127 to 127 (the few of a
   *     very short text that are beyond are cut), of always the same number of dimensions
   */
  byte[] encode(String text);
}
