package dev.tidings.enrich.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sentences in files, each with what is expected of it in the indented lines below. A line that
 * begins with # is a remark, {@code [de]} before a sentence is its language, {@code \n} begins a
 * paragraph.
 *
 * <p>{@code -Dtidings.golden.update=true} writes the expected lines anew; read each that differs.
 */
final class SentenceFile {

  private SentenceFile() {}

  /** A text, its language and what is expected of it. */
  record Case(String written, String language, String body, List<String> expected) {
    @Override
    public String toString() {
      return written;
    }
  }

  /** All cases of a folder's files. */
  static Stream<Case> cases(String folder, Function<Case, List<String>> found) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
      for (Path file : files.sorted().toList()) {
        if (Boolean.getBoolean("tidings.golden.update")) {
          update(file, found);
        }
        cases.addAll(read(Files.readAllLines(file)));
      }
    }
    return cases.stream();
  }

  private static List<Case> read(List<String> lines) {
    List<Case> cases = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(" ")) {
        cases.get(cases.size() - 1).expected().add(line);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        boolean other = line.startsWith("[");
        String language = other ? line.substring(1, 3) : "en";
        String body = (other ? line.substring(4).strip() : line).replace("\\n", "\n");
        cases.add(new Case(line, language, body, new ArrayList<>()));
      }
    }
    return cases;
  }

  private static void update(Path file, Function<Case, List<String>> found) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith(" ")) {
        lines.add(line);
        read(List.of(line)).forEach(sentence -> lines.addAll(found.apply(sentence)));
      }
    }
    Files.write(file, lines);
  }
}
