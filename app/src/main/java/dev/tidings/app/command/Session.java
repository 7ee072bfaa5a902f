package dev.tidings.app.command;

import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.stage.Stages;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param stages the stages of the program
 * @param terminal where it writes
 * @param environment variables of the process
 * @param stop tells it to end
 */
public record Session(
    Stages stages, Terminal terminal, Map<String, String> environment, StopSignal stop) {
  public Session {
    environment = Map.copyOf(environment);
  }
}
