package dev.tidings.ingest.url;

/** Addresses of Google's AMP viewer and cache, which hold the address of the page itself. */
final class AmpCache {
  private AmpCache() {}

  /** The address of the page behind, or nothing when this is none of them. */
  static String pageBehind(String host, String path) {
    if (host.endsWith(".cdn.ampproject.org") || host.equals("cdn.ampproject.org")) {
      for (String kind : new String[] {"/c/", "/v/", "/wp/", "/i/"}) {
        if (path.startsWith(kind)) {
          return withScheme(path.substring(kind.length()));
        }
      }
    }
    boolean google = host.startsWith("www.google.") || host.startsWith("google.");
    return google && path.startsWith("/amp/") ? withScheme(path.substring("/amp/".length())) : "";
  }

  private static String withScheme(String rest) {
    return "https://" + (rest.startsWith("s/") ? rest.substring(2) : rest);
  }
}
