package dev.tidings.aggregate.cluster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link RecordWriter} wrote. */
final class RecordReader {

  private final byte[] bytes;
  private int position;

  /**
   * Begins to read.
   *
   * @throws IllegalStateException when the value has another version than we know
   */
  RecordReader(byte[] bytes, int version) {
    this.bytes = bytes;
    int found = readByte();
    if (found != version) {
      throw new IllegalStateException(
          "The clustering was stored in format " + found + ", this program reads " + version);
    }
  }

  int readByte() {
    return bytes[position++];
  }

  byte[] readBytes(int length) {
    position += length;
    return Arrays.copyOfRange(bytes, position - length, position);
  }

  short readShort() {
    position += 2;
    return (short) (((bytes[position - 2] & 0xFF) << 8) | (bytes[position - 1] & 0xFF));
  }

  long readNumber() {
    long value = 0;
    int shift = 0;
    byte next = bytes[position++];
    while (next < 0) {
      value |= (long) (next & 0x7F) << shift;
      shift += 7;
      next = bytes[position++];
    }
    return value | ((long) next << shift);
  }

  int readInt() {
    return Math.toIntExact(readNumber());
  }

  long readSigned() {
    long value = readNumber();
    return (value >>> 1) ^ -(value & 1);
  }

  String readString() {
    int length = readInt();
    position += length;
    return new String(bytes, position - length, length, StandardCharsets.UTF_8);
  }

  int[] readAscending() {
    int[] values = new int[readInt()];
    int previous = 0;
    for (int i = 0; i < values.length; i++) {
      previous += readInt();
      values[i] = previous;
    }
    return values;
  }
}
