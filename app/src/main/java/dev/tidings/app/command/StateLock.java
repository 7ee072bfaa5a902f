package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two programs from writing the same state file, each without what the other knows. */
final class StateLock implements AutoCloseable {
  private final Path guarded;
  private final FileChannel channel;

  private StateLock(Path guarded, FileChannel channel) {
    this.guarded = guarded;
    this.channel = channel;
  }

  /**
   * Takes the lock of {@code file}, beside it. It ends with the process, however that ends.
   *
   * @throws Failure when another program has it, or nothing can be written there
   */
  static StateLock of(Path file) {
    Path beside = file.resolveSibling(file.getFileName() + ".lock");
    FileChannel channel = null;
    try {
      channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock != null) {
        return new StateLock(file, channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE, "cannot keep the state of the feeds in " + file + ": " + beside, e);
    }
    throw new Failure(
        ExitCode.USAGE,
        file + " is in use by another program; give each its own with --state FILE");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path guarded() {
    return guarded;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
