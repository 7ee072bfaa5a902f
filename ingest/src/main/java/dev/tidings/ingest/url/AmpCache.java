package dev.tidings.ingest.url;

/**
 * Addresses of AMP viewers and caches (Google's and Bing's), which hold the address of the page
 * itself.
 */
final class AmpCache {
  private AmpCache() {}

  /** The address of the page behind, or nothing when this is none of them. */
  static String pageBehind(String host, String path) {
    if (isCache(host)) {
      for (String kind : new String[] {"/c/", "/v/", "/wp/", "/i/"}) {
        if (path.startsWith(kind)) {
          return withScheme(path.substring(kind.length()));
        }
      }
    }
    boolean google = host.startsWith("www.google.") || host.startsWith("google.");
    return google && path.startsWith("/amp/") ? withScheme(path.substring("/amp/".length())) : "";
  }

  private static boolean isCache(String host) {
    return host.endsWith(".cdn.ampproject.org")
        || host.equals("cdn.ampproject.org")
        || host.endsWith(".bing-amp.com");
  }

  private static String withScheme(String rest) {
    return "https://" + (rest.startsWith("s/") ? rest.substring(2) : rest);
  }
}
