package dev.tidings.serve.http;

import java.util.Map;
import java.util.TreeMap;

/** Headers that every answer carries: what a browser must not do with it. */
final class ResponseHeaders {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** In the order in which they are sent. */
  static final Map<String, String> ALL =
      new TreeMap<>(
          Map.of(
              "Content-Security-Policy", POLICY,
              "X-Content-Type-Options", "nosniff",
              "Referrer-Policy", "no-referrer",
              "Cross-Origin-Opener-Policy", "same-origin",
              "Cross-Origin-Resource-Policy", "same-origin",
              "Cache-Control", "no-cache",
              "Vary", "Accept-Encoding"));

  private ResponseHeaders() {}
}
