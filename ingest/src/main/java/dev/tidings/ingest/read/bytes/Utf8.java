package dev.tidings.ingest.read.bytes;

/** Well-formed UTF-8 after Table 3-7 of the Unicode standard: no overlong forms, no surrogates. */
final class Utf8 {
  /** The sequence is cut off by the end of the bytes. */
  static final int CUT = -1;

  /** A prefix shorter than this is the whole text: nothing was cut off from it. */
  private static final int WHOLE_BELOW = 1_024;

  private Utf8() {}

  /** True when all is well-formed but for a last sequence that may be cut off. */
  static boolean isValidPrefix(byte[] bytes) {
    int i = 0;
    while (i < bytes.length) {
      int length = bytes[i] >= 0 ? 1 : sequence(bytes, i, bytes.length);
      if (length == CUT) {
        return bytes.length >= WHOLE_BELOW;
      }
      if (length == 0) {
        return false;
      }
      i += length;
    }
    return true;
  }

  /** True when no more bytes beyond ASCII are ill-formed than well-formed sequences there are. */
  static boolean isMostly(byte[] bytes) {
    int formed = 0;
    int illFormed = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = bytes[i] >= 0 ? 1 : sequence(bytes, i, bytes.length);
      formed += length > 1 ? 1 : 0;
      illFormed += length == 0 || (length == CUT && bytes.length < WHOLE_BELOW) ? 1 : 0;
      i += Math.max(1, length);
    }
    return illFormed <= formed;
  }

  /** Length of the sequence at an offset; 0 when it is none, {@link #CUT} when more is needed. */
  static int sequence(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xff;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xc2 && first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first < 0xc2 || first > 0xf4) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (at + i >= end) {
        return CUT;
      }
      int next = bytes[at + i] & 0xff;
      int low = i > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
      int high = i > 1 ? 0xbf : first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
      if (next < low || next > high) {
        return 0;
      }
    }
    return length;
  }
}
