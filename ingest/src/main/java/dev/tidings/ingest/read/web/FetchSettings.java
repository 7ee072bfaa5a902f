package dev.tidings.ingest.read.web;

import java.time.Duration;

/**
 * How pages and feeds are fetched.
 *
 * @param userAgent names the project; whoever polls much adds an address to write to
 * @param maxBytes of an answer after decoding
 * @param maxRedirects that are followed
 * @param connectTimeout until a connection stands
 * @param totalTimeout until the last byte is there, over all redirects
 * @param addresses that may be connected to
 */
public record FetchSettings(
    String userAgent,
    int maxBytes,
    int maxRedirects,
    Duration connectTimeout,
    Duration totalTimeout,
    AddressRules addresses) {
  private static final int MAX_BYTES = 16 << 20;

  /** What is right for strangers' servers. */
  public static FetchSettings standard() {
    return new FetchSettings(
        "Tidings/0.1 (feed reader)",
        MAX_BYTES,
        5,
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        AddressRules.publicOnly());
  }

  public FetchSettings withAddresses(AddressRules rules) {
    return new FetchSettings(
        userAgent, maxBytes, maxRedirects, connectTimeout, totalTimeout, rules);
  }

  public FetchSettings withUserAgent(String agent) {
    return new FetchSettings(
        agent, maxBytes, maxRedirects, connectTimeout, totalTimeout, addresses);
  }

  public FetchSettings withMaxBytes(int bytes) {
    return new FetchSettings(
        userAgent, bytes, maxRedirects, connectTimeout, totalTimeout, addresses);
  }

  public FetchSettings withTotalTimeout(Duration timeout) {
    return new FetchSettings(userAgent, maxBytes, maxRedirects, connectTimeout, timeout, addresses);
  }
}
