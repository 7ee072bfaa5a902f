package dev.tidings.ingest.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tidings.ingest.read.result.Reason;
import java.util.Random;

/** Packed data, other formats, nothing at all. */
final class HostileBytes {
  private static final int MB = 1 << 20;
  private static final String ARTICLE = "{\"title\":\"T\",\"body\":\"B\"}";
  private static final String PROSE =
      "The bridge is shut, said the mayor, and nobody knows for how long. ";

  private HostileBytes() {}

  static void addPacked(HostileInputs inputs) {
    inputs.add("gzip bomb of zeros", Reason.EXPANDS_TOO_MUCH, 0, Packed.zeros(200 * MB));
    inputs.add(
        "gzip bomb in gzip", Reason.EXPANDS_TOO_MUCH, 0, Packed.gzip(Packed.zeros(200 * MB)));
    byte[] lines = (ARTICLE + "\n").repeat(20_000_000 / ARTICLE.length()).getBytes(UTF_8);
    inputs.add(
        "gzip in gzip in gzip",
        Reason.NESTED_COMPRESSION,
        0,
        Packed.gzip(Packed.gzip(Packed.gzip(lines))));
    byte[] packed = Packed.gzip(noise(100_000));
    inputs.add("gzip of noise", Reason.UNKNOWN_FORMAT, 0, packed);
    inputs.add(
        "gzip header alone", Reason.BROKEN_COMPRESSION, 0, new byte[] {0x1f, (byte) 0x8b, 8});
    byte[] some = Packed.gzip((ARTICLE + "\n").repeat(3).getBytes(UTF_8));
    inputs.add(
        "gzip cut in its trailer", Reason.BROKEN_COMPRESSION, 3, Packed.cut(some, some.length - 4));
    byte[] damaged = some.clone();
    damaged[some.length - 6] ^= 0x55;
    inputs.add("gzip with a wrong checksum", Reason.BROKEN_COMPRESSION, 3, damaged);
  }

  static void addForeign(HostileInputs inputs) {
    inputs.add("nothing", Reason.EMPTY_INPUT, 0, "");
    inputs.add("blank lines", Reason.EMPTY_INPUT, 0, "\n \r\n\t\n");
    inputs.add("a byte order mark alone", Reason.EMPTY_INPUT, 0, "\ufeff");
    inputs.add("zero bytes", Reason.UNKNOWN_FORMAT, 0, new byte[MB]);
    inputs.add("noise", Reason.UNKNOWN_FORMAT, 0, noise(MB));
    inputs.add("prose", Reason.UNKNOWN_FORMAT, 0, PROSE.repeat(100));
    inputs.add("zip", Reason.UNSUPPORTED_FORMAT, 0, "PK\u0003\u0004rest");
    inputs.add("PDF", Reason.UNSUPPORTED_FORMAT, 0, "%PDF-1.7 rest");
    inputs.add("xz", Reason.UNSUPPORTED_FORMAT, 0, "\u00fd7zXZ\0rest".getBytes(ISO_8859_1));
    inputs.add("zstd", Reason.UNSUPPORTED_FORMAT, 0, "(\u00b5/\u00fdrest".getBytes(ISO_8859_1));
    inputs.add("tar", Reason.UNSUPPORTED_FORMAT, 0, "a".repeat(257) + "ustar\0");
    inputs.add("sitemap", Reason.UNSUPPORTED_FORMAT, 0, "<urlset><url/></urlset>");
    inputs.add(
        "other XML", Reason.UNKNOWN_FORMAT, 0, "<?xml version='1.0'?><orders><order/></orders>");
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(7).nextBytes(noise);
    return noise;
  }
}
