package dev.tidings.aggregate.cluster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes a stored value: small numbers take few bytes. */
final class RecordWriter {

  private byte[] bytes = new byte[1024];
  private int size;

  /** Begins a value anew. */
  void begin(int version) {
    size = 0;
    writeByte(version);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  void writeByte(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  void writeBytes(byte[] value) {
    ensure(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  void writeShort(int value) {
    ensure(2);
    bytes[size++] = (byte) (value >>> 8);
    bytes[size++] = (byte) value;
  }

  /** A number that is seldom negative or large: 1 byte up to 127. */
  void writeNumber(long value) {
    ensure(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** A number of either sign: 1 byte from -64 to 63. */
  void writeSigned(long value) {
    writeNumber((value << 1) ^ (value >> 63));
  }

  void writeString(String value) {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    writeNumber(encoded.length);
    writeBytes(encoded);
  }

  /** Ascending numbers, as differences. */
  void writeAscending(int[] values) {
    writeNumber(values.length);
    int previous = 0;
    for (int value : values) {
      writeNumber(value - previous);
      previous = value;
    }
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
