package dev.tidings.pipe;

/** A setting cannot be used; the message names the key, where it was set and what to do. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }
}
