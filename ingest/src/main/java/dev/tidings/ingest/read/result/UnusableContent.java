package dev.tidings.ingest.read.result;

import java.io.IOException;

/**
 * Content that cannot be used, on its way to becoming a {@link Skipped}. An {@link IOException} so
 * that a limit can stop a library that reads from a bounded stream.
 */
public final class UnusableContent extends IOException {
  private static final long serialVersionUID = 1L;
  private final Reason reason;

  public UnusableContent(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** What is wrong, in one sentence. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  public Skipped at(Where where) {
    return new Skipped(reason, detail(), where);
  }

  /**
   * What went wrong while reading: the limit that was hit if one was, however deep a library has
   * wrapped it, else {@code otherwise} with the failure's own words.
   */
  public static UnusableContent from(Throwable failure, Reason otherwise) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 10; depth++, cause = cause.getCause()) {
      if (cause instanceof UnusableContent limit) {
        return limit;
      }
    }
    if (failure instanceof StackOverflowError) {
      return new UnusableContent(Reason.TOO_DEEP, "Nested too deeply to be read.");
    }
    return new UnusableContent(otherwise, describe(failure));
  }

  private static String describe(Throwable failure) {
    String message = failure.getMessage();
    boolean ofProgram =
        failure instanceof NullPointerException
            || failure instanceof ClassCastException
            || failure instanceof IndexOutOfBoundsException;
    return message == null || message.isBlank() || ofProgram
        ? "It is not built as its format asks for (" + failure.getClass().getSimpleName() + ")."
        : message.lines().findFirst().orElse("").strip();
  }
}
