package dev.tidings.app.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file as bytes, whatever they hold, one at a time and never more of one than a
 * record may have: a file of one endless line must not fill the memory.
 */
final class Lines implements Closeable {
  /** How much is kept of a line that is too long. */
  static final int KEPT_OF_TOO_LONG = 1_000;

  private static final int BUFFER = 1 << 16;
  private static final int GZIP_MAGIC = 0x1f8b;

  private final InputStream in;
  private final int limit;

  /**
   * One line.
   *
   * @param number from 1
   * @param bytes without its line feed; only its beginning when it is too long
   * @param length of the whole line in bytes
   * @param tooLong whether it has more bytes than the limit
   */
  @SuppressWarnings("ArrayRecordComponent") // opaque bytes, never compared
  record Line(long number, byte[] bytes, long length, boolean tooLong) {}

  private long number;

  private Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Of a file, {@code -} for standard input; unpacks gzip, which it knows by its first bytes. */
  static Lines open(String file, int limit) throws IOException {
    InputStream raw = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
    return of(raw, limit);
  }

  /** Of a stream. */
  static Lines of(InputStream raw, int limit) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
    buffered.mark(2);
    int magic = (buffered.read() << 8) | buffered.read();
    buffered.reset();
    return new Lines(
        magic == GZIP_MAGIC
            ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER)
            : buffered,
        limit);
  }

  /** The next line; null at the end. A line feed at the very end begins no line. */
  @Nullable Line next() throws IOException {
    int first = in.read();
    if (first < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(2_048);
    long length = 0;
    for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
      length++;
      if (length <= limit) {
        line.write(b);
      }
    }
    byte[] bytes = line.toByteArray();
    if (length > limit) {
      byte[] head = java.util.Arrays.copyOf(bytes, KEPT_OF_TOO_LONG);
      return new Line(number, head, length, true);
    }
    return new Line(number, withoutCarriageReturn(bytes), length, false);
  }

  private static byte[] withoutCarriageReturn(byte[] bytes) {
    int length = bytes.length;
    return length > 0 && bytes[length - 1] == '\r'
        ? java.util.Arrays.copyOf(bytes, length - 1)
        : bytes;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
