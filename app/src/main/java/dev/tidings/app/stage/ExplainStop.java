package dev.tidings.app.stage;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.nio.file.Path;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.ProcessorStateException;

/** Says why a stage stopped by itself, and what to do about it. */
final class ExplainStop {
  private final String stage;
  private final Path state;

  /**
   * @param state where the stage keeps its local state
   */
  ExplainStop(String stage, Path state) {
    this.stage = stage;
    this.state = state;
  }

  Failure of(Throwable cause) {
    if (has(cause, MissingSourceTopicException.class)) {
      return failure(
          ExitCode.TOPICS,
          "a topic that it reads is missing; create it with 'tidings topics create'",
          cause);
    }
    String root = sentence(Failure.rootMessage(cause));
    if (root.contains("has invalid partitions")) {
      // Streams names a tool of its own in a second sentence.
      return failure(
          ExitCode.TOPICS,
          root.substring(0, root.indexOf("Use '") < 0 ? root.length() : root.indexOf("Use '"))
                  .strip()
              + " A topic that it reads has been given another number of partitions, which moves"
              + " keys away from their state. Give it its former number again (delete it and"
              + " create it anew), or begin anew from what the input still holds: 'tidings reset"
              + " --stages "
              + stage
              + " --yes'.",
          cause);
    }
    if (has(cause, ProcessorStateException.class)) {
      return failure(
          ExitCode.FAILED,
          root
              + " Its local state in "
              + state
              + " cannot be used. Is the disk full or read-only? Make room, or set"
              + " tidings.state-dir. Are files damaged? Delete that directory. Nothing is lost by"
              + " that: started again, the stage rebuilds it from Kafka.",
          cause);
    }
    return failure(
        ExitCode.FAILED,
        root + " What it had committed is safe; started again it goes on from there.",
        cause);
  }

  private Failure failure(ExitCode exitCode, String why, Throwable cause) {
    return new Failure(exitCode, "the " + stage + " stage stopped: " + why, cause);
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }
}
