package dev.tidings.ingest.url;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings web addresses that lead to the same article into one form.
 *
 * <ul>
 *   <li>{@code http} and {@code https} become {@code https}; other schemes are no articles.
 *   <li>The host is in lower case and ASCII (IDN), without port, trailing dot, {@code www.}, {@code
 *       m.}, {@code mobile.} or {@code amp.}.
 *   <li>AMP caches and viewers give the page behind them.
 *   <li>The path has no {@code .}, {@code ..}, empty segments, AMP ending or trailing slash;
 *       percent escapes are in upper case and only where they are needed.
 *   <li>The query has no tracking parameters and is sorted; the fragment goes.
 * </ul>
 */
public final class CanonicaliseUrl {
  private static final int MAX_LENGTH = 2_048;
  private static final int MAX_UNWRAPPED = 3;

  /** Longest part of a host's name between two dots. */
  private static final int MAX_LABEL = 63;

  private CanonicaliseUrl() {}

  /** The canonical form, or nothing when the text is no usable web address. */
  public static String apply(String url) {
    return apply(url.strip(), 0);
  }

  /** The host of a canonical address; nothing for nothing. */
  public static String host(String canonicalUrl) {
    if (canonicalUrl.isEmpty()) {
      return "";
    }
    String rest = canonicalUrl.substring("https://".length());
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }

  /**
   * Whether the canonical address names one page of a site. The front page names none: what is
   * found there changes, so it cannot tell articles apart.
   */
  public static boolean namesPage(String canonicalUrl) {
    return canonicalUrl.length() > "https://".length() + host(canonicalUrl).length() + 1;
  }

  private static String apply(String url, int depth) {
    if (url.length() > MAX_LENGTH || depth > MAX_UNWRAPPED) {
      return "";
    }
    String rest = withoutScheme(url);
    if (rest.isEmpty() || hasControlOrSpace(rest)) {
      return "";
    }
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int query = rest.indexOf('?');
    String parameters = query < 0 ? "" : rest.substring(query + 1);
    rest = query < 0 ? rest : rest.substring(0, query);
    int slash = rest.indexOf('/');
    String host = authority(slash < 0 ? rest : rest.substring(0, slash));
    if (host.isEmpty()) {
      return "";
    }
    String path = slash < 0 ? "/" : rest.substring(slash);
    String inner = AmpCache.pageBehind(host, path);
    if (!inner.isEmpty()) {
      return apply(parameters.isEmpty() ? inner : inner + "?" + parameters, depth + 1);
    }
    String kept = QueryParameters.keep(parameters);
    return "https://"
        + withoutMobile(host)
        + CanonicalPath.of(path)
        + (kept.isEmpty() ? "" : "?" + kept);
  }

  /** What follows {@code http://} or {@code https://}, or nothing. */
  private static String withoutScheme(String url) {
    String lower = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://")) {
      return url.substring(8);
    }
    if (lower.startsWith("http://")) {
      return url.substring(7);
    }
    return lower.startsWith("//") ? url.substring(2) : "";
  }

  private static boolean hasControlOrSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == 0x7F || c == '\\' || c == '<' || c == '>') {
        return true;
      }
    }
    return false;
  }

  private static String authority(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = host.lastIndexOf(':');
    if (colon < 0) {
      return ascii(host);
    }
    String port = host.substring(colon + 1);
    if (port.length() > 5 || !port.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return "";
    }
    String name = ascii(host.substring(0, colon));
    boolean usual = port.isEmpty() || port.equals("80") || port.equals("443");
    return name.isEmpty() || usual ? name : name + ":" + port;
  }

  private static String ascii(String host) {
    String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (isHostName(bare)) {
      return bare; // as most are, and IDN would leave it
    }
    try {
      String ascii = IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      return isHostName(ascii) ? ascii : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isHostName(String host) {
    boolean hasDot = host.indexOf('.') > 0 || host.equals("localhost");
    if (!hasDot || host.length() > 253) {
      return false;
    }
    int label = 0;
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      boolean allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
      if (c == '.' && label > 0) {
        label = 0;
      } else if (!allowed || ++label > MAX_LABEL) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMobile(String host) {
    List<String> labels = new ArrayList<>(List.of(host.split("\\.")));
    while (labels.size() > 2 && isDecoration(labels.get(0))) {
      labels.remove(0);
    }
    // en.m.example.org: the mobile label comes second.
    if (labels.size() > 3 && (labels.get(1).equals("m") || labels.get(1).equals("mobile"))) {
      labels.remove(1);
    }
    return String.join(".", labels);
  }

  private static boolean isDecoration(String label) {
    return switch (label) {
      case "www", "www2", "m", "mobile", "mobil", "amp", "touch", "wap" -> true;
      default -> false;
    };
  }
}
