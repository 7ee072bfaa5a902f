package dev.tidings.enrich.entity.tag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** Reads a packed table or model shipped beside this class. */
final class ReadPacked {

  private static final int BUFFER_BYTES = 1 << 16;

  private ReadPacked() {}

  /** What a file holds, in the order in which it was written. */
  interface Content<T> {
    T read(DataInputStream in) throws IOException;
  }

  /** Reads a file of the jar, packed by gzip. */
  static <T> T read(String name, Content<T> content) {
    try (InputStream raw = ReadPacked.class.getResourceAsStream(name)) {
      if (raw == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return content.read(
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw), BUFFER_BYTES)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
