package dev.tidings.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tidings.pipe.Json;
import java.io.UncheckedIOException;

/** Results for programs: one JSON object a line. */
final class JsonOutput {
  private JsonOutput() {}

  static void line(Session session, Object value) {
    try {
      session.terminal().out().println(Json.mapper().writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
