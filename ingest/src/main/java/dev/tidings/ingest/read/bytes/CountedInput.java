package dev.tidings.ingest.read.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read, and gives {@link #MORE} as available until the end is known. */
public final class CountedInput extends FilterInputStream {
  /**
   * {@link java.util.zip.GZIPInputStream} looks for a further member only while something is
   * available; a pipe that is between two writes must not be taken for the end.
   */
  private static final int MORE = 1;

  private long count;
  private boolean ended;

  public CountedInput(InputStream in) {
    super(in);
  }

  /** Bytes read so far. */
  public long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count++;
    } else {
      ended = true;
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count += read;
    } else if (read < 0) {
      ended = true;
    }
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = super.skip(wanted);
    count += skipped;
    return skipped;
  }

  @Override
  public int available() throws IOException {
    return ended ? 0 : Math.max(MORE, super.available());
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
