package dev.tidings.app.exit;

import org.jspecify.annotations.Nullable;

/** Ends the command with a message for people and an exit code, without a stack trace. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  public Failure(ExitCode exitCode, String message) {
    this(exitCode, message, null);
  }

  /**
   * A failure with what lies behind it.
   *
   * @param message what is wrong and what to do about it
   * @param cause shown with {@code --debug} only
   */
  public Failure(ExitCode exitCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  /** What the innermost cause says. */
  public static String rootMessage(Throwable failure) {
    Throwable root = failure;
    for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
      root = cause;
    }
    String message = root.getMessage();
    return message == null ? root.getClass().getSimpleName() : message;
  }
}
