package dev.tidings.eval.duplicate;

/** Labels or articles that cannot be measured on; the message says where and what to do. */
public final class InvalidLabelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidLabelException(String message) {
    super(message);
  }
}
