package dev.tidings.serve.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Problems that Jetty finds itself, such as a request that is not HTTP, in the same form. */
final class WriteProblem implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    Problem.Kind kind = status < 500 ? Problem.Kind.BAD_REQUEST : Problem.Kind.INTERNAL;
    String meaning = HttpStatus.getMessage(status);
    Problem general = kind.because(meaning == null ? "" : meaning).problem();
    Problem problem =
        new Problem(
            general.type(), general.title(), status, general.detail(), "", general.errors());
    Answer answer = problem.answer("");
    ResponseHeaders.ALL.forEach(response.getHeaders()::put);
    response.setStatus(status);
    response.getHeaders().put("Content-Type", answer.contentType());
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
    return true;
  }
}
