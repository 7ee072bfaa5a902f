package dev.tidings.serve.http;

import dev.tidings.serve.http.Problem.Kind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Takes requests from Jetty, has them answered and sends the answers. */
public final class FrontDoor extends Handler.Abstract {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Router router;
  private final Guard guard;
  private final String publicUrl;
  private final CallObserver observer;

  /**
   * A front door.
   *
   * @param publicUrl the base of links; empty to take what each client calls
   */
  public FrontDoor(Router router, Guard guard, String publicUrl, CallObserver observer) {
    this.router = router;
    this.guard = guard;
    this.publicUrl = publicUrl;
    this.observer = observer;
  }

  /** Is told of every call. */
  @FunctionalInterface
  public interface CallObserver {
    /** A call of a route, empty if there is none, was answered. */
    void answered(String pattern, int status, long nanos);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    long begin = System.nanoTime();
    ResponseHeaders.ALL.forEach(response.getHeaders()::put);
    ReadBody body = new ReadBody(request);
    Router.Routed routed = route(request, body);
    Answer answer = PrepareAnswer.of(routed.answer(), request.getHeaders()::get);
    observer.answered(routed.pattern(), answer.status(), System.nanoTime() - begin);
    body.readOver(
        mayBeUsedAgain -> {
          if (!mayBeUsedAgain) {
            response.getHeaders().put("Connection", "close");
          }
          send(request, response, callback, answer);
        });
    return true;
  }

  private Router.Routed route(Request request, RequestBody body) {
    String path = request.getHttpURI().getPath();
    String rawPath = path == null || path.isEmpty() ? "/" : path;
    boolean reads = READING.contains(request.getMethod());
    try {
      Call call = call(request, rawPath, body);
      String host = Request.getServerName(request);
      Guard.Verdict verdict =
          reads ? guard.judge(call, host, cookies(request)) : guard.judgeSending(call, host);
      return switch (verdict) {
        case LET_IN -> router.answer(reads ? "GET" : request.getMethod(), rawPath, call);
        case TAKE_TOKEN -> new Router.Routed("", takeToken(rawPath));
        case NO_TOKEN -> {
          Problem problem =
              Kind.UNAUTHORIZED
                  .because(
                      "Send the header 'Authorization: Bearer TOKEN'"
                          + (reads ? " or open /?token=TOKEN." : "."))
                  .problem();
          yield new Router.Routed(
              "", problem.answer(rawPath).with("WWW-Authenticate", "Bearer realm=\"tidings\""));
        }
        case WRONG_HOST ->
            throw Kind.WRONG_HOST.because(
                "Call it localhost, or set tidings.serve.public-url to the address you use.");
        case OTHER_SITE ->
            throw Kind.FORBIDDEN.because("Pages of other sites may not send anything here.");
      };
    } catch (ProblemException e) {
      return new Router.Routed("", e.problem().answer(rawPath));
    }
  }

  private Answer takeToken(String path) {
    return Answer.redirect(303, path)
        .with(
            "Set-Cookie",
            Guard.COOKIE + "=" + guard.cookieValue() + "; Path=/; HttpOnly; SameSite=Strict");
  }

  private Call call(Request request, String rawPath, RequestBody body) {
    Map<String, List<String>> query = new HashMap<>();
    try {
      Fields fields = Request.extractQueryParameters(request);
      for (Fields.Field field : fields) {
        query.put(field.getName(), field.getValues());
      }
    } catch (IllegalArgumentException | HttpException.RuntimeException e) {
      throw Kind.BAD_REQUEST.because("The query is not percent-encoded UTF-8.");
    }
    Map<String, String> headers = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      headers.putIfAbsent(
          field.getName().toLowerCase(Locale.ROOT), String.valueOf(field.getValue()));
    }
    String base =
        publicUrl.isEmpty()
            ? request.getHttpURI().getScheme() + "://" + request.getHttpURI().getAuthority()
            : publicUrl;
    return new Call(rawPath, base, Map.of(), query, headers, body);
  }

  private static List<String> cookies(Request request) {
    List<String> values = new ArrayList<>();
    for (HttpCookie cookie : Request.getCookies(request)) {
      if (cookie.getName().equals(Guard.COOKIE)) {
        values.add(cookie.getValue());
      }
    }
    return values;
  }

  private static void send(Request request, Response response, Callback callback, Answer answer) {
    response.setStatus(answer.status());
    answer.headers().forEach(response.getHeaders()::put);
    if (answer.status() != 304) {
      response.getHeaders().put("Content-Type", answer.contentType());
    }
    Consumer<Outlet> stream = answer.stream();
    if (stream != null && request.getMethod().equals("GET")) {
      stream.accept(new JettyOutlet(response, callback));
      return;
    }
    byte[] body = answer.body();
    if (answer.status() != 304 && stream == null) {
      response.getHeaders().put("Content-Length", body.length);
    }
    boolean hasNoBody = request.getMethod().equals("HEAD") || body.length == 0;
    response.write(true, hasNoBody ? null : ByteBuffer.wrap(body), callback);
  }

  private record JettyOutlet(Response response, Callback callback) implements Outlet {
    @Override
    public void write(byte[] bytes, Runnable onWritten, Consumer<Throwable> onFailure) {
      response.write(false, ByteBuffer.wrap(bytes), Callback.from(onWritten, onFailure));
    }

    @Override
    public void close() {
      callback.succeeded();
    }

    @Override
    public void abort() {
      callback.failed(new EofException("too slow or gone"));
    }
  }
}
