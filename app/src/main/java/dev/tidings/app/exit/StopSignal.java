package dev.tidings.app.exit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells the working thread that the process should end, and lets it clean up first.
 *
 * <p>A JVM that is told to stop runs its shutdown hooks and dies with 143 whatever they do. A stage
 * that was stopped as asked and committed its work is a success, so the hook waits for the working
 * thread's own exit code and ends the process with it.
 */
public final class StopSignal {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);
  private final AtomicInteger exitCode = new AtomicInteger(ExitCode.FAILED.code());

  /** Makes SIGTERM and Ctrl-C request a stop. Once per process. */
  public void listen() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "stop"));
  }

  /** Asks the working thread to end. */
  public void request() {
    requested.countDown();
  }

  public boolean isRequested() {
    return requested.getCount() == 0;
  }

  /**
   * Waits for a request.
   *
   * @return whether a stop is requested; false when {@code timeout} passed
   */
  public boolean await(Duration timeout) {
    try {
      return requested.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Ends the process with {@code code}; does not return. */
  public void exit(int code) {
    exitCode.set(code);
    finished.countDown();
    System.exit(code);
  }

  private void stopAndWait() {
    request();
    try {
      // When the process ends by itself, exit() has counted down already.
      if (finished.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(exitCode.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
