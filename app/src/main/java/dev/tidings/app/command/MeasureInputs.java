package dev.tidings.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much there is to read, so that it can be said how much is left. */
final class MeasureInputs {
  private MeasureInputs() {}

  /** Bytes as stored in files, and in folders with all below; -1 when one of them cannot tell. */
  static long bytes(List<Path> inputs) {
    long sum = 0;
    for (Path input : inputs) {
      long size = bytes(input);
      if (size < 0) {
        return -1;
      }
      sum += size;
    }
    return sum;
  }

  private static long bytes(Path input) {
    try {
      if (!Files.isDirectory(input)) {
        return Files.isRegularFile(input) ? Files.size(input) : -1;
      }
      long sum = 0;
      // Only the given folder may be a link, as when it is read.
      try (Stream<Path> found = Files.walk(input.toRealPath())) {
        for (Path path : (Iterable<Path>) found::iterator) {
          sum += Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? Files.size(path) : 0;
        }
      }
      return sum;
    } catch (IOException | UncheckedIOException e) {
      return -1;
    }
  }
}
