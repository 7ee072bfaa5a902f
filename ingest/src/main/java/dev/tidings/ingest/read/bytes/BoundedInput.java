package dev.tidings.ingest.read.bytes;

import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with {@link UnusableContent} instead of giving more bytes than allowed. */
public final class BoundedInput extends FilterInputStream {
  private final long max;
  private final Reason reason;
  private final String what;
  private long count;

  /**
   * @param max bytes that are given
   * @param reason with which it ends
   * @param what is too long, for the message: "The page"
   */
  public BoundedInput(InputStream in, long max, Reason reason, String what) {
    super(in);
    this.max = max;
    this.reason = reason;
    this.what = what;
  }

  /**
   * All of a stream as bytes.
   *
   * @throws UnusableContent when there are more than {@code max}
   */
  public static byte[] readAll(InputStream in, int max, String what) throws IOException {
    byte[] bytes = in.readNBytes(max);
    if (bytes.length == max && in.read() >= 0) {
      throw tooLong(Reason.RECORD_TOO_LARGE, what, max);
    }
    return bytes;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      advance(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      advance(read);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void advance(int read) throws UnusableContent {
    count += read;
    if (count > max) {
      throw tooLong(reason, what, max);
    }
  }

  private static UnusableContent tooLong(Reason reason, String what, long max) {
    return new UnusableContent(reason, what + " is longer than " + max + " bytes.");
  }
}
