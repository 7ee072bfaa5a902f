package dev.tidings.serve.http;

/** What a client sends along, not read yet. */
@FunctionalInterface
public interface RequestBody {

  /** Nothing. */
  RequestBody NONE = maxBytes -> new byte[0];

  /**
   * All of it.
   *
   * @param maxBytes most that is read
   * @throws ProblemException when it is more, does not come in time or breaks off
   */
  byte[] read(int maxBytes);
}
