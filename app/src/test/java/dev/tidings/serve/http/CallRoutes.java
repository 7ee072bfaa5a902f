package dev.tidings.serve.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Calls routes without a socket. */
public final class CallRoutes {
  private final List<Route> routes;

  public CallRoutes(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /** The answer to a GET of an address with its query. */
  public Answer get(String address) {
    return get(address, Map.of());
  }

  /** The same with request headers, names in lower case. */
  public Answer get(String address, Map<String, String> headers) {
    int mark = address.indexOf('?');
    String path = mark < 0 ? address : address.substring(0, mark);
    Map<String, List<String>> query = new HashMap<>();
    if (mark >= 0) {
      for (String pair : address.substring(mark + 1).split("&", -1)) {
        String[] parts = pair.split("=", 2);
        query
            .computeIfAbsent(decode(parts[0]), n -> new ArrayList<>())
            .add(parts.length > 1 ? decode(parts[1]) : "");
      }
    }
    Call call = new Call(path, "http://localhost:8080", Map.of(), query, headers);
    return PrepareAnswer.of(
        new Router(routes).answer(path, call).answer(),
        name -> headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The answer to a POST of a body. */
  public Answer post(String path, String contentType, byte[] body) {
    Call call =
        new Call(
            path,
            "http://localhost:8080",
            Map.of(),
            Map.of(),
            Map.of("content-type", contentType),
            maxBytes -> {
              if (body.length > maxBytes) {
                throw Problem.Kind.TOO_LARGE.because("too large");
              }
              return body;
            });
    return new Router(routes).answer("POST", path, call).answer();
  }

  /** The body of an answer as text. */
  public String text(String address) {
    return new String(get(address).body(), StandardCharsets.UTF_8);
  }

  public List<String> patterns() {
    return routes.stream().map(Route::pattern).distinct().toList();
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
