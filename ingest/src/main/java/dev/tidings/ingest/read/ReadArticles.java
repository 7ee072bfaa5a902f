package dev.tidings.ingest.read;

import dev.tidings.ingest.read.bytes.CountedInput;
import dev.tidings.ingest.read.content.ReadContent;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Origin;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.ingest.read.result.Where;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads articles from files, folders and streams, whatever they are: JSON Lines, JSON, RSS, Atom,
 * OPML, ninjs, HTML, WARC, plain or with gzip, told apart by their content.
 *
 * <pre>{@code
 * ReadSummary summary = new ReadArticles(Limits.forFiles()).read(path, sink);
 * }</pre>
 *
 * <p>Nothing that is read makes it throw; what cannot be used goes to the sink with a reason. The
 * same input gives the same articles in the same order.
 */
public final class ReadArticles {
  private final ReadContent content;

  public ReadArticles(Limits limits) {
    this.content = new ReadContent(limits);
  }

  /** Reads a file, or all files of a folder and those below it in the order of their names. */
  public ReadSummary read(Path path, ArticleSink sink) {
    Tally tally = new Tally(sink);
    Deque<Path> waiting = new ArrayDeque<>(List.of(path));
    while (!waiting.isEmpty()) {
      Path next = waiting.pop();
      try {
        // A folder may be given through a link; inside, links could lead in circles.
        if (next.equals(path) ? Files.isDirectory(next) : isOwnFolder(next)) {
          list(next).forEach(waiting::push);
        } else {
          readFile(next, tally);
        }
      } catch (IOException e) {
        tally.skipped(new Skipped(Reason.UNREADABLE, words(e), Where.of(next.toString())));
      }
    }
    return tally.summary();
  }

  /**
   * Reads a stream to its end, which may close it.
   *
   * @param name for people, as {@code standard input}
   */
  public ReadSummary read(InputStream in, String name, ArticleSink sink) {
    return read(in, Origin.file(name), sink);
  }

  /** Reads a stream that has an address or a content type. */
  public ReadSummary read(InputStream in, Origin origin, ArticleSink sink) {
    Tally tally = new Tally(sink);
    CountedInput counted = new CountedInput(in);
    tally.begin(origin.name(), counted, -1);
    content.read(counted, origin, tally);
    tally.end();
    return tally.summary();
  }

  private void readFile(Path file, Tally tally) throws IOException {
    String name = file.toString();
    try (InputStream in = Files.newInputStream(file)) {
      CountedInput counted = new CountedInput(in);
      tally.begin(name, counted, Files.isRegularFile(file) ? Files.size(file) : -1);
      content.read(counted, Origin.file(name), tally);
      tally.end();
    }
  }

  private static boolean isOwnFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Files and folders in the reverse order of their names, without hidden ones and odd ones. */
  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .filter(path -> isOwnFolder(path) || Files.isRegularFile(path))
          .sorted((one, other) -> other.compareTo(one))
          .toList();
    }
  }

  private static String words(IOException e) {
    return e instanceof NoSuchFileException
        ? "There is no such file."
        : "It cannot be read: " + e.getClass().getSimpleName() + ".";
  }
}
