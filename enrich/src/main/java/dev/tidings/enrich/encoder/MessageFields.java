package dev.tidings.enrich.encoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Splits a message in protobuf's wire format into its fields, whatever they mean. */
final class MessageFields {
  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int DELIMITED = 2;
  private static final int FOUR_BYTES = 5;

  private final byte[] bytes;
  private final int end;
  private int at;

  private MessageFields(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /**
   * Where a field stands.
   *
   * @param number of the field
   * @param start where its key begins
   * @param from where its content begins
   * @param end behind its content
   */
  record Field(int number, int start, int from, int end) {

    /** The content as text. */
    String text(byte[] bytes) {
      return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }
  }

  /**
   * The fields of the message in these bytes, in their order.
   *
   * @throws IOException when it is no such message
   */
  static List<Field> of(byte[] bytes, int from, int end) throws IOException {
    MessageFields message = new MessageFields(bytes, from, end);
    List<Field> fields = new ArrayList<>();
    while (message.at < end) {
      fields.add(message.next());
    }
    return fields;
  }

  private Field next() throws IOException {
    int start = at;
    long key = varint();
    int from = at;
    switch ((int) key & 7) {
      case VARINT -> varint();
      case EIGHT_BYTES -> skip(8);
      case FOUR_BYTES -> skip(4);
      case DELIMITED -> {
        long length = varint();
        from = at;
        skip(length);
      }
      default -> throw new IOException("The model is not in ONNX's format");
    }
    return new Field((int) (key >>> 3), start, from, at);
  }

  private void skip(long length) throws IOException {
    if (length < 0 || length > end - at) {
      throw new IOException("The model ends too early");
    }
    at += (int) length;
  }

  private long varint() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (at >= end) {
        throw new IOException("The model ends too early");
      }
      byte next = bytes[at++];
      value |= (next & 127L) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IOException("The model is not in ONNX's format");
  }
}
