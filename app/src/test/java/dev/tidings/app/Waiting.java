package dev.tidings.app;

import java.time.Duration;

/** How tests wait. */
public final class Waiting {
  /**
   * For what takes seconds on a quiet machine. A test that waits this long has failed, on any
   * machine; below JUnit's own limit, so that what was awaited is told.
   */
  public static final Duration LIMIT = Duration.ofMinutes(4);

  private Waiting() {}
}
