package dev.tidings.ingest.read.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of any length in bounded memory: a line longer than allowed is read over, not kept. Lines
 * end with LF or CR LF; the end is not part of the line.
 */
public final class SplitLines {
  private final InputStream in;
  private final int maxLength;
  private final byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private long number;
  private long length;

  public SplitLines(InputStream in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /** Goes to the next line; false at the end. */
  public boolean next() throws IOException {
    if (start == end && !fill()) {
      return false;
    }
    number++;
    length = 0;
    return true;
  }

  /**
   * The rest of the line that {@link #next} has gone to; null when it is longer than allowed. Call
   * it once for each line.
   */
  public byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream parts = null;
    while (true) {
      int feed = indexOfLineFeed();
      int part = (feed < 0 ? end : feed) - start;
      length += part;
      if (feed >= 0 && parts == null) {
        byte[] whole = length <= maxLength ? strip(buffer, start, part) : null;
        start = feed + 1;
        return whole;
      }
      parts = parts == null ? new ByteArrayOutputStream(part) : parts;
      if (length <= maxLength) {
        parts.write(buffer, start, part);
      }
      start = feed < 0 ? end : feed + 1;
      if (feed >= 0 || !fill()) {
        return length <= maxLength ? strip(parts.toByteArray(), 0, parts.size()) : null;
      }
    }
  }

  /** Of the current line, from 1. */
  public long number() {
    return number;
  }

  /** Bytes of the current line once it is read, the part that was not kept included. */
  public long length() {
    return length;
  }

  private int indexOfLineFeed() {
    for (int i = start; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static byte[] strip(byte[] bytes, int from, int count) {
    int length = count > 0 && bytes[from + count - 1] == '\r' ? count - 1 : count;
    byte[] line = new byte[length];
    System.arraycopy(bytes, from, line, 0, length);
    return line;
  }

  private boolean fill() throws IOException {
    start = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }
}
