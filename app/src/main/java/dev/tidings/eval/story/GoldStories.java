package dev.tidings.eval.story;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads labels: on each line an article's id, a tab, and the name of its story. */
public final class GoldStories {

  private GoldStories() {}

  /**
   * Reads them.
   *
   * @return story by article id
   * @throws Failure when the file cannot be read, is empty, or a line is not as it should be
   */
  public static Map<String, String> read(Path file) {
    List<String> lines = lines(file);
    Map<String, String> stories = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      if (line.isBlank()) {
        continue;
      }
      if (tab < 1 || tab == line.length() - 1) {
        throw unusable(file, i, "is not an article's id, a tab and a story");
      }
      String known = stories.put(line.substring(0, tab), line.substring(tab + 1));
      if (known != null && !known.equals(line.substring(tab + 1))) {
        throw unusable(file, i, "puts " + line.substring(0, tab) + " into a second story");
      }
    }
    if (stories.isEmpty()) {
      throw new Failure(ExitCode.USAGE, file + " names no article");
    }
    return stories;
  }

  private static List<String> lines(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Failure(ExitCode.USAGE, "cannot read the labels: there is no file " + file);
    }
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE, "cannot read the labels in " + file + ": " + Failure.rootMessage(e), e);
    }
  }

  private static Failure unusable(Path file, int line, String what) {
    return new Failure(ExitCode.USAGE, "line " + (line + 1) + " of " + file + " " + what);
  }
}
