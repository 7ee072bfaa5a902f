package dev.tidings.ingest.read.result;

import org.jspecify.annotations.Nullable;

/**
 * Where an input comes from.
 *
 * @param name for people: a file name, an address, {@code standard input}
 * @param url from where it was fetched, to resolve relative links; null for files
 * @param contentType of the HTTP answer, for its charset; null for files
 */
public record Origin(String name, @Nullable String url, @Nullable String contentType) {

  /** A file or stream. */
  public static Origin file(String name) {
    return new Origin(name, null, null);
  }

  public Where where() {
    return Where.of(name);
  }
}
