package dev.tidings.ingest.read.web;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A server's answer after redirects.
 *
 * @param status HTTP status: 200, 304, 4xx, 5xx
 * @param url that gave the answer
 * @param permanentUrl where all permanent redirects, before the first temporary one, led: what to
 *     ask next time
 * @param headers by name in any case; the first of several
 * @param body decoded; empty unless the status is 200
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes, never compared
public record Fetched(
    int status, String url, String permanentUrl, Map<String, String> headers, byte[] body) {

  public Fetched {
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(copy::putIfAbsent);
    headers = copy;
  }

  /** A header's value; null when the answer does not have it. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }
}
