package dev.tidings.ingest.read.poll;

import dev.tidings.ingest.read.result.Skipped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One host: the pages on it that wait to be fetched, and when it may be asked next. Only one thread
 * works on a host at a time, with one request in each turn.
 */
final class HostTurn {
  /** For a host that is far slower to answer than its feeds are to fill. */
  private static final int MAX_WAITING = 5_000;

  /** An entry that waits for its page. */
  record Waiting(String feed, NewEntries.Entry entry) {}

  /** What a turn gave: a feed's answer, entries that are ready to be published, or neither. */
  record Result(AskFeed.@Nullable Answer answer, List<Waiting> ready, List<Skipped> skipped) {
    /** Of a turn that was not taken. */
    static final Result NONE = new Result(null, List.of(), List.of());

    static Result of(AskFeed.Answer answer) {
      return new Result(answer, List.of(), answer.skipped());
    }
  }

  private final Deque<Waiting> pages = new ArrayDeque<>();
  private Instant freeAt = Instant.EPOCH;

  /** False when too many wait already. */
  boolean addPage(Waiting page) {
    return pages.size() < MAX_WAITING && pages.add(page);
  }

  @Nullable Waiting firstPage() {
    return pages.peek();
  }

  void removeFirstPage() {
    pages.remove();
  }

  boolean isFree(Instant now) {
    return !freeAt.isAfter(now);
  }

  Instant freeAt() {
    return freeAt;
  }

  void rest(Instant now, Duration delay) {
    freeAt = now.plus(delay);
  }
}
