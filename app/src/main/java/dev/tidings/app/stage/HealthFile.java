package dev.tidings.app.stage;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A file that says to a container platform that the stages are well: made when all of them have run
 * for the first time, its time renewed every few seconds while none has failed, gone at the end.
 *
 * <p>A file and not a port or a command: a worker needs no open port, and asking costs no JVM.
 * While stages share out their work anew or restore state they are well, though for a time they do
 * not run; so after the first time only failing counts.
 */
public final class HealthFile implements AutoCloseable {
  /** How often its time is renewed; an older file than several of these means trouble. */
  public static final Duration PERIOD = Duration.ofSeconds(5);

  private final Path path;
  private final Clock clock;
  private boolean ready;
  private Instant renewed = Instant.MIN;

  /**
   * None is there yet.
   *
   * @throws Failure when {@code path} cannot be written
   */
  public HealthFile(Path path, Clock clock) {
    this.path = path;
    this.clock = clock;
    delete();
  }

  /** Tells how it is now; to be called often, only while no stage has failed. */
  public void look(boolean allRun) {
    ready |= allRun;
    Instant now = clock.instant();
    if (!ready || now.isBefore(renewed.plus(PERIOD))) {
      return;
    }
    renewed = now;
    try {
      if (Files.notExists(path)) {
        Files.createFile(path);
      }
      Files.setLastModifiedTime(path, FileTime.from(now));
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  @Override
  public void close() {
    delete();
  }

  private void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private Failure unusable(IOException e) {
    return new Failure(
        ExitCode.FAILED, "cannot write the health file " + path + ": " + e.getMessage(), e);
  }
}
