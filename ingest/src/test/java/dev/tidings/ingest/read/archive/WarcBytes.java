package dev.tidings.ingest.read.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Records of a web archive, as a crawler writes them. */
final class WarcBytes {
  private WarcBytes() {}

  static byte[] info() {
    return record(
        "warcinfo",
        "",
        "application/warc-fields",
        "software: test\r\n".getBytes(StandardCharsets.UTF_8));
  }

  static byte[] request(String url) {
    byte[] request = "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    return record("request", url, "application/http;msgtype=request", request);
  }

  /**
   * @param headers of the HTTP answer, each with its line end
   */
  static byte[] response(String url, String status, String headers, byte[] body) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ("HTTP/1.1 " + status + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8));
    http.writeBytes(body);
    return record("response", url, "application/http;msgtype=response", http.toByteArray());
  }

  static byte[] page(String url, byte[] html) {
    return response(url, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", html);
  }

  static byte[] gzip(byte[] record) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] record(String type, String url, String contentType, byte[] block) {
    String target = url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\n"
            + target
            + "WARC-Date: 2026-03-02T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:0e1d8a4c-6d3c-4b6c-8a1e-4e2d9d6c7b10>\r\n"
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    record.writeBytes(block);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }
}
