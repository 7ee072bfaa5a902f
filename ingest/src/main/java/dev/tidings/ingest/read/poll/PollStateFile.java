package dev.tidings.ingest.read.poll;

import dev.tidings.pipe.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the state of feeds in a small JSON file, replaced as a whole so that it is never half. */
final class PollStateFile {
  private static final int VERSION = 1;
  private final Path file;

  PollStateFile(Path file) {
    this.file = file;
  }

  /** The file's content. */
  record Saved(int version, List<FeedState> feeds) {}

  /**
   * The states by feed address; empty when there is no file yet.
   *
   * @throws IOException when there is one that cannot be read
   */
  Map<String, FeedState> load() throws IOException {
    Map<String, FeedState> states = new LinkedHashMap<>();
    if (Files.exists(file)) {
      Saved saved = Json.mapper().readValue(file.toFile(), Saved.class);
      @Nullable List<FeedState> feeds = saved.feeds();
      if (feeds == null || saved.version() != VERSION) {
        throw new IOException("not a state of version " + VERSION);
      }
      feeds.forEach(state -> states.put(state.url(), state));
    }
    return states;
  }

  void save(List<FeedState> feeds) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Json.mapper()
          .writerWithDefaultPrettyPrinter()
          .writeValue(next.toFile(), new Saved(VERSION, feeds));
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("The state of the feeds cannot be kept in " + file, e);
    }
  }
}
