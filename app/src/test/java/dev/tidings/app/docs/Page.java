package dev.tidings.app.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path from the root of the project
 * @param text its Markdown
 */
public record Page(String path, String text) {
  private static final Path ROOT = Path.of("..");

  /**
   * What stands between fences.
   *
   * @param page where
   * @param line of the opening fence, from 1
   * @param info what stands behind the fence: the language, and {@code run} where tests run it
   * @param text the lines between
   */
  public record Block(String page, int line, String info, String text) {
    @Override
    public String toString() {
      return page + ":" + line;
    }
  }

  /** All pages. */
  public static List<Page> all() {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(
              docs.filter(file -> file.toString().endsWith(".md")).sorted(),
              Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "docker/README.md")
                  .map(ROOT::resolve))
          .map(file -> of(ROOT.relativize(file).toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page at a path from the root of the project. */
  public static Page of(String path) {
    try {
      return new Page(path, Files.readString(ROOT.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the file is. */
  public Path file() {
    return ROOT.resolve(path);
  }

  /** Its blocks, in order. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int begin = i++;
        StringBuilder block = new StringBuilder();
        for (; !lines.get(i).equals("```"); i++) {
          block.append(lines.get(i)).append('\n');
        }
        blocks.add(new Block(path, begin + 1, lines.get(begin).substring(3), block.toString()));
      }
    }
    return blocks;
  }

  /** The blocks of all pages in this language, whether tests run them or not. */
  public static Stream<Block> blocksIn(String language) {
    return all().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.info().split(" ", -1)[0].equals(language));
  }
}
