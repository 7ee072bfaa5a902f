package dev.tidings.ingest.read.bytes;

import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes gzip off, told by its first bytes: none, once or twice. */
public final class Unpack {
  private static final int MAX_LEVELS = 2;
  private static final int BUFFER = 1 << 16;

  private Unpack() {}

  /**
   * The unpacked content; supports {@link InputStream#mark} over {@link Prefix#LENGTH} bytes.
   * Reading from it throws {@link UnusableContent} for damaged data, for bombs and past the limit.
   */
  public static InputStream open(InputStream stored, Limits limits) throws IOException {
    CountedInput counted = new CountedInput(stored);
    InputStream content = new BufferedInputStream(counted, BUFFER);
    int levels = 0;
    while (isGzip(content)) {
      if (++levels > MAX_LEVELS) {
        throw new UnusableContent(
            Reason.NESTED_COMPRESSION, "Compressed with gzip more than twice over.");
      }
      content = new BufferedInputStream(new Guarded(gunzip(content), counted, limits), BUFFER);
    }
    return new BufferedInputStream(
        new BoundedInput(content, limits.maxInputBytes(), Reason.INPUT_TOO_LARGE, "The input"),
        Prefix.LENGTH);
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(3);
    byte[] magic = in.readNBytes(3);
    in.reset();
    return magic.length == 3
        && (magic[0] & 0xff) == 0x1f
        && (magic[1] & 0xff) == 0x8b
        && magic[2] == 8;
  }

  private static InputStream gunzip(InputStream in) throws IOException {
    try {
      return new GZIPInputStream(new CountedInput(in), BUFFER);
    } catch (EOFException | ZipException e) {
      throw broken(e);
    }
  }

  private static UnusableContent broken(IOException e) {
    return new UnusableContent(
        Reason.BROKEN_COMPRESSION,
        e instanceof EOFException
            ? "The gzip data ends early; what stood before is read."
            : "The gzip data is damaged (" + e.getMessage() + ").");
  }

  /** Watches how much comes out for what went in, and names what is wrong with damaged data. */
  private static final class Guarded extends FilterInputStream {
    private static final long TRUSTED = 64L << 20;
    private final CountedInput stored;
    private final long maxExpansion;
    private long unpacked;

    Guarded(InputStream in, CountedInput stored, Limits limits) {
      super(in);
      this.stored = stored;
      this.maxExpansion = limits.maxExpansion();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read;
      try {
        read = super.read(buffer, offset, length);
      } catch (EOFException | ZipException e) {
        throw broken(e);
      }
      unpacked += Math.max(0, read);
      if (unpacked > TRUSTED && unpacked / maxExpansion > stored.count()) {
        throw new UnusableContent(
            Reason.EXPANDS_TOO_MUCH,
            stored.count() + " bytes unpack to more than " + unpacked + "; taken for a bomb.");
      }
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
