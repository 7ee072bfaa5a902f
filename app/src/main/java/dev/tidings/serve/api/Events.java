package dev.tidings.serve.api;

import dev.tidings.enrich.subject.Subject;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.Call;
import dev.tidings.serve.http.Parameters;
import dev.tidings.serve.http.Problem;
import dev.tidings.serve.http.Route;
import dev.tidings.serve.live.Interest;
import dev.tidings.serve.live.LiveEvents;
import java.util.List;

/** {@code /api/events}. */
final class Events {
  private final LiveEvents live;

  Events(LiveEvents live) {
    this.live = live;
  }

  List<Route> routes() {
    return List.of(new Route("/api/events", this::listen));
  }

  private Answer listen(Call call) {
    Parameters parameters = new Parameters(call);
    Interest interest =
        new Interest(
            parameters.text("story").orElse(null),
            parameters
                .parsed("subject", Subject::of, "must be a subject, see /api/subjects")
                .orElse(null));
    String lastEventId =
        call.header("last-event-id").or(() -> parameters.text("lastEventId")).orElse(null);
    parameters.text("lastEventId");
    parameters.check();
    if (!live.hasRoom()) {
      throw Problem.Kind.TOO_MANY_CLIENTS.because(
          "Come back later, or ask the operator to raise tidings.serve.max-listeners.");
    }
    return Answer.stream("text/event-stream", outlet -> live.join(outlet, interest, lastEventId))
        .with("X-Accel-Buffering", "no");
  }
}
