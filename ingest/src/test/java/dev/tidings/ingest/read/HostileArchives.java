package dev.tidings.ingest.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tidings.ingest.read.result.Reason;

/** Web archives that are cut off or blown up. */
final class HostileArchives {
  private static final int MB = 1 << 20;

  private HostileArchives() {}

  static void addArchives(HostileInputs inputs) {
    String head =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: https://f.example/1
        WARC-Date: 2026-03-02T00:00:00Z
        WARC-Record-ID: <urn:uuid:0e1d8a4c-6d3c-4b6c-8a1e-4e2d9d6c7b10>
        Content-Type: application/http;msgtype=response
        """
            .replace("\n", "\r\n");
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    inputs.add(
        "an archive that ends in a record",
        Reason.BROKEN_ARCHIVE,
        0,
        head + "Content-Length: 5000\r\n\r\n" + http + "\r\n<html>");
    inputs.add(
        "an archive with a negative length",
        Reason.BROKEN_ARCHIVE,
        0,
        head + "Content-Length: -5\r\n\r\nabc");
    inputs.add("an archive without lengths", Reason.BROKEN_ARCHIVE, 0, head + "\r\nabc");
    inputs.add(
        "an archive of noise", Reason.BROKEN_ARCHIVE, 0, "WARC/1.0\r\n" + "\u0001".repeat(1000));
    inputs.add(
        "an archived page of 1 GB",
        Reason.RECORD_TOO_LARGE,
        0,
        () ->
            Packed.join(
                head
                    + "Content-Length: "
                    + ((1L << 30) + http.length() + 8)
                    + "\r\n\r\n"
                    + http
                    + "\r\n<html>",
                1 << 30,
                ""));
    byte[] bomb = Packed.zeros(50 * MB);
    byte[] start =
        (head
                + "Content-Length: "
                + (bomb.length + http.length() + 26)
                + "\r\n\r\n"
                + http
                + "Content-Encoding: gzip\r\n\r\n")
            .getBytes(UTF_8);
    inputs.add(
        "an archived gzip bomb",
        Reason.RECORD_TOO_LARGE,
        0,
        Packed.concat(start, bomb, "\r\n\r\n".getBytes(UTF_8)));
    String error = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
    inputs.add(
        "an archived error",
        Reason.NOT_A_PAGE,
        0,
        head + "Content-Length: " + error.length() + "\r\n\r\n" + error + "\r\n\r\n");
  }
}
