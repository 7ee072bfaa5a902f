package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file of labelled data: measures it, and says what is wrong with it when that fails. */
final class LabelledFile {
  private LabelledFile() {}

  /** Something that reads the file. */
  interface Measure<T> {
    T of(Path file) throws IOException;
  }

  static <T> T measure(@Nullable Path file, Measure<T> measure) {
    if (file == null || !Files.isReadable(file) || Files.isDirectory(file)) {
      throw new Failure(ExitCode.USAGE, "cannot read the file " + file);
    }
    try {
      return measure.of(file);
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, file + ": " + Failure.rootMessage(e), e);
    }
  }

  /** A share of 1 in three digits. */
  static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
