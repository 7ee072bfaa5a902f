package dev.tidings.ingest.read.web;

import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches what strangers' addresses point to. Every connection, also after a redirect, goes to an
 * address that was checked; bytes, redirects and time are bounded. Safe for several threads.
 *
 * <p>Apache's client and not the JDK's because it lets the resolver be given, so that what was
 * checked is what is connected to.
 */
public final class Fetch implements AutoCloseable {
  private static final int MAX_URL = 4_000;
  private final FetchSettings settings;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines;

  public Fetch(FetchSettings settings) {
    this(settings, InetAddress::getAllByName);
  }

  /**
   * With another way to look up host names; the rules apply to what it gives.
   *
   * @param lookup asked once for each connection
   */
  public Fetch(FetchSettings settings, Lookup lookup) {
    this.settings = settings;
    Timeout connect = Timeout.of(settings.connectTimeout());
    Timeout total = Timeout.of(settings.totalTimeout());
    this.client =
        HttpClients.custom()
            .setUserAgent(settings.userAgent())
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAuthCaching()
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(connect)
                    .setResponseTimeout(total)
                    .build())
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new CheckedResolver(lookup, settings.addresses()))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(connect)
                            .setSocketTimeout(total)
                            .build())
                    .build())
            .build();
    this.deadlines =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "tidings-fetch-deadlines");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Gets an address.
   *
   * @param url http or https
   * @param headers to send besides the usual ones
   * @return the answer, whatever its status
   * @throws UnusableContent when there is none that can be used
   */
  public Fetched get(String url, Map<String, String> headers) throws UnusableContent {
    long deadline = System.nanoTime() + settings.totalTimeout().toNanos();
    Set<String> seen = new HashSet<>();
    URI address = web(url);
    URI permanent = address;
    boolean onlyPermanent = true;
    for (int redirects = 0; redirects <= settings.maxRedirects(); redirects++) {
      if (!seen.add(address.toString())) {
        throw new UnusableContent(
            Reason.TOO_MANY_REDIRECTS, "The redirects go in a circle at " + address + ".");
      }
      Exchange exchange = new Exchange(client, deadlines, settings, deadline);
      Fetched answer = exchange.get(address, permanent, headers);
      String location = answer.header("Location");
      if (!isRedirect(answer.status()) || location == null) {
        return answer;
      }
      address = web(resolve(address, location));
      onlyPermanent &= answer.status() == 301 || answer.status() == 308;
      permanent = onlyPermanent ? address : permanent;
    }
    throw new UnusableContent(
        Reason.TOO_MANY_REDIRECTS, "More than " + settings.maxRedirects() + " redirects.");
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The HTTP client did not close", e);
    }
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static String resolve(URI base, String location) throws UnusableContent {
    try {
      return base.resolve(new URI(encoded(location.strip()))).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new UnusableContent(Reason.BAD_ADDRESS, "The redirect leads to no address.");
    }
  }

  /** With the characters encoded that people and templates leave as they are. */
  private static String encoded(String url) {
    StringBuilder encoded = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
        encoded.append('%').append(HexFormat.of().toHexDigits((byte) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  /** An address that may be asked for: http(s), with a host, without a password; no fragment. */
  private static URI web(String url) throws UnusableContent {
    String address = encoded(url.strip());
    int fragment = address.indexOf('#');
    try {
      URI uri = new URI(fragment < 0 ? address : address.substring(0, fragment));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        throw new UnusableContent(
            Reason.BAD_ADDRESS, "Only http and https are fetched, not '" + scheme + "'.");
      }
      if (url.length() > MAX_URL || uri.getHost() == null || uri.getUserInfo() != null) {
        throw new UnusableContent(Reason.BAD_ADDRESS, "Not a usable web address.");
      }
      return URI.create(uri.toASCIIString());
    } catch (URISyntaxException e) {
      throw new UnusableContent(Reason.BAD_ADDRESS, "Not a web address.");
    }
  }
}
