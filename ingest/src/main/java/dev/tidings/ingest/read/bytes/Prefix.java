package dev.tidings.ingest.read.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The first bytes of an input, to tell what it is. */
public final class Prefix {
  /** How far is looked ahead, in bytes. */
  public static final int LENGTH = 1 << 16;

  private Prefix() {}

  /** Looks ahead in a stream that supports marks; the stream stays where it is. */
  public static byte[] of(InputStream in) throws IOException {
    in.mark(LENGTH);
    byte[] buffer = new byte[LENGTH];
    int length = 0;
    while (length < LENGTH) {
      // One read may give less; a stream that breaks later on still shows what came before.
      int read;
      try {
        read = in.read(buffer, length, LENGTH - length);
      } catch (IOException e) {
        if (length == 0) {
          throw e;
        }
        break;
      }
      if (read < 0) {
        break;
      }
      length += read;
    }
    in.reset();
    return Arrays.copyOf(buffer, length);
  }
}
