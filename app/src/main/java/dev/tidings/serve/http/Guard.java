package dev.tidings.serve.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets in who may read: with a token whoever has it, without one only calls that are made under a
 * name of this machine. The latter keeps out pages of other sites that let their own name point
 * here (DNS rebinding).
 */
public final class Guard {
  /** The cookie that a browser gets for a token in the address. */
  public static final String COOKIE = "tidings-token";

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> OPEN = Set.of("/health/live", "/health/ready");

  private final String token;
  private final String publishToken;
  private final String publicHost;

  /**
   * A guard.
   *
   * @param token what must be shown; empty when nothing is
   * @param publicUrl under which others reach this server; empty when they do not
   */
  public Guard(String token, String publicUrl) {
    this(token, "", publicUrl);
  }

  /**
   * A guard with a token of its own for those who publish.
   *
   * @param publishToken what must be shown to send something; empty when it is {@code token}
   */
  public Guard(String token, String publishToken, String publicUrl) {
    this.token = token;
    this.publishToken = publishToken.isEmpty() ? token : publishToken;
    String host = publicUrl.isEmpty() ? null : URI.create(publicUrl).getHost();
    this.publicHost = host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  /** What is to be done with a call. */
  public enum Verdict {
    LET_IN,
    /** The token is in the address of a page: keep it in a cookie and take it out there. */
    TAKE_TOKEN,
    NO_TOKEN,
    WRONG_HOST,
    /** A page of another site has its reader's browser send something here. */
    OTHER_SITE
  }

  /**
   * Judges a call.
   *
   * @param host name in the Host header, without port
   * @param cookies values of {@link #COOKIE}
   */
  Verdict judge(Call call, String host, List<String> cookies) {
    if (OPEN.contains(call.path())) {
      return Verdict.LET_IN;
    }
    if (token.isEmpty()) {
      String name = host.toLowerCase(Locale.ROOT);
      return LOCAL.contains(name) || name.equals(publicHost) ? Verdict.LET_IN : Verdict.WRONG_HOST;
    }
    if (bears(call, token)) {
      return Verdict.LET_IN;
    }
    if (cookies.stream().anyMatch(cookie -> same(cookie, cookieValue()))) {
      return Verdict.LET_IN;
    }
    List<String> inAddress = call.query().getOrDefault("token", List.of());
    if (inAddress.size() == 1 && isToken(inAddress.get(0))) {
      // Feed readers keep no cookies.
      boolean isFeed = call.path().startsWith("/feeds/");
      return isFeed ? Verdict.LET_IN : Verdict.TAKE_TOKEN;
    }
    return Verdict.NO_TOKEN;
  }

  /**
   * Judges a call that sends something. Cookies do not count: a browser sends them whoever's page
   * it shows. Where no token is needed, pages of other sites are kept out by the origin that
   * browsers tell, and by what the endpoint asks for that no form can send.
   *
   * @param host name in the Host header, without port
   */
  Verdict judgeSending(Call call, String host) {
    String origin = call.header("origin").orElse(call.base());
    String site = call.header("sec-fetch-site").orElse("same-origin");
    if (!sameOrigin(origin, call.base()) || site.equals("cross-site") || site.equals("same-site")) {
      return Verdict.OTHER_SITE;
    }
    if (publishToken.isEmpty()) {
      return judge(call, host, List.of());
    }
    return bears(call, publishToken) ? Verdict.LET_IN : Verdict.NO_TOKEN;
  }

  private static boolean sameOrigin(String origin, String base) {
    try {
      URI one = URI.create(origin);
      URI other = URI.create(base);
      return one.getScheme() != null
          && one.getScheme().equalsIgnoreCase(other.getScheme())
          && one.getAuthority() != null
          && one.getAuthority().equalsIgnoreCase(other.getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean bears(Call call, String wanted) {
    String bearer = call.header("authorization").orElse("");
    return bearer.regionMatches(true, 0, "Bearer ", 0, 7)
        && same(bearer.substring(7).strip(), wanted);
  }

  /** What the cookie holds: not the token itself. */
  String cookieValue() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private boolean isToken(String given) {
    return same(given, token);
  }

  /** Takes as long for a wrong first character as for a wrong last one. */
  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
