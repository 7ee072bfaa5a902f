package dev.tidings.serve.http;

import dev.tidings.serve.http.Problem.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the route of a path and turns whatever goes wrong into a problem. */
public final class Router {
  private static final Logger LOG = LoggerFactory.getLogger(Router.class);

  private final List<Route> routes;

  /** The first route that fits a path answers it. */
  public Router(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /**
   * An answer and the pattern of the route that gave it.
   *
   * @param pattern empty when there is no route
   * @param answer what is sent
   */
  record Routed(String pattern, Answer answer) {}

  /** Answers a reading call of {@code rawPath}. */
  Routed answer(String rawPath, Call call) {
    return answer("GET", rawPath, call);
  }

  /**
   * Answers a call of {@code rawPath}, which is not decoded yet: an id may contain a slash.
   *
   * @param method {@code GET}, also for HEAD, or another
   */
  Routed answer(String method, String rawPath, Call call) {
    String pattern = "";
    try {
      List<String> segments = new ArrayList<>();
      for (String raw : Route.split(rawPath)) {
        segments.add(decode(raw));
      }
      Set<String> others = new TreeSet<>();
      for (Route route : routes) {
        Optional<Map<String, String>> values = route.match(segments);
        if (values.isPresent() && !route.method().equals(method)) {
          others.add(route.method());
        } else if (values.isPresent()) {
          pattern = route.pattern();
          return new Routed(pattern, route.endpoint().answer(call.withValues(values.get())));
        }
      }
      if (!others.isEmpty()) {
        return new Routed("", notAllowed(others).answer(call.path()).with("Allow", allow(others)));
      }
      throw Kind.NOT_FOUND.because("There is no such address; see /api/openapi.json.");
    } catch (ProblemException e) {
      return new Routed(pattern, e.problem().answer(call.path()));
    } catch (RuntimeException e) {
      LOG.error("{} failed", pattern, e);
      Problem problem = Kind.INTERNAL.because("The server's log says more.").problem();
      return new Routed(pattern, problem.answer(call.path()));
    }
  }

  private static Problem notAllowed(Set<String> methods) {
    return Kind.METHOD_NOT_ALLOWED.because("Use " + String.join(" or ", methods) + ".").problem();
  }

  private static String allow(Set<String> methods) {
    return String.join(", ", methods).replace("GET", "GET, HEAD");
  }

  /** Decodes %XX strictly as UTF-8; a plus sign stays one. */
  static String decode(String raw) {
    if (raw.indexOf('%') < 0) {
      return raw;
    }
    byte[] in = raw.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(in.length);
    for (int i = 0; i < in.length; i++) {
      if (in[i] != '%') {
        out.put(in[i]);
        continue;
      }
      int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        throw badEncoding();
      }
      out.put((byte) (high * 16 + low));
      i += 2;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
    } catch (CharacterCodingException e) {
      throw badEncoding();
    }
  }

  private static ProblemException badEncoding() {
    return Kind.BAD_REQUEST.because("The path is not percent-encoded UTF-8.");
  }
}
