package dev.tidings.app.batch;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where articles are read from: one JSON object a line. */
public interface Source {

  /** What people call it. */
  String name();

  /** From its beginning. */
  Lines open(int limit) throws IOException;

  /** A file of JSON Lines, gzip or not; {@code -} is standard input. */
  static Source file(String file) {
    return new Source() {
      @Override
      public String name() {
        return file.equals("-") ? "standard input" : file;
      }

      @Override
      public Lines open(int limit) throws IOException {
        return Lines.open(file, limit);
      }
    };
  }

  /** The sample that comes with the program. */
  static Source sample() {
    return new Source() {
      @Override
      public String name() {
        return "the bundled sample";
      }

      @Override
      public Lines open(int limit) throws IOException {
        InputStream in = Source.class.getResourceAsStream("/dev/tidings/app/sample/articles.jsonl");
        if (in == null) {
          throw new IOException("this build has no sample");
        }
        return Lines.of(in, limit);
      }
    };
  }

  /**
   * Files, after a look whether they can be read.
   *
   * @throws Failure that names the first that cannot
   */
  static List<Source> files(List<String> files) {
    for (String file : files) {
      if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
        throw new Failure(ExitCode.USAGE, "cannot read the file " + file);
      }
      if (Files.isDirectory(Path.of(file))) {
        throw new Failure(ExitCode.USAGE, file + " is a directory, not a file of articles");
      }
    }
    return files.stream().map(Source::file).toList();
  }
}
