package dev.tidings.ingest.read.poll;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.poll.HostTurn.Result;
import dev.tidings.ingest.read.poll.HostTurn.Waiting;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.ingest.read.result.Where;
import dev.tidings.ingest.read.web.Fetch;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Polls feeds politely: asks whether they changed before asking for them, each host one request at
 * a time with a pause after it, less and less often what fails, and as late as a server wishes.
 *
 * <p>It has no clock and no schedule of its own. Whoever runs it calls {@link #runOnce} with the
 * time and comes back at {@link #nextDue}:
 *
 * <pre>{@code
 * while (running) {
 *   Instant now = clock.instant();
 *   feeds.runOnce(now, sink);
 *   sleepUntil(feeds.nextDue());
 * }
 * }</pre>
 *
 * <p>With a state file, a restart goes on where it was: nothing is published again that did not
 * change. An entry counts as published once the sink has settled at the end of its round.
 */
public final class PollFeeds implements AutoCloseable {
  private final PollSettings settings;
  private final TakeTurn takeTurn;
  private final Map<String, FeedState> feeds = new LinkedHashMap<>();
  private final Map<String, HostTurn> hosts = new TreeMap<>();
  private final Set<String> waiting = new HashSet<>();
  private final ExecutorService workers;
  private final @Nullable PollStateFile file;
  private @Nullable Skipped stateProblem;

  /**
   * @param urls of the feeds; feeds in the state file that are not among them are forgotten
   * @param fetch stays the caller's to close
   * @param stateFile read now and replaced after each round; null to remember nothing
   */
  public PollFeeds(
      Collection<String> urls, PollSettings settings, Fetch fetch, @Nullable Path stateFile) {
    this.settings = settings;
    this.takeTurn = new TakeTurn(settings, fetch);
    this.file = stateFile == null ? null : new PollStateFile(stateFile);
    this.workers =
        Executors.newFixedThreadPool(
            settings.concurrency(),
            task -> {
              Thread thread = new Thread(task, "tidings-poll");
              thread.setDaemon(true);
              return thread;
            });
    Map<String, FeedState> saved = load(stateFile);
    for (String url : urls) {
      feeds.put(url, saved.getOrDefault(url, FeedState.fresh(url)));
    }
  }

  /**
   * Asks every host that is due and free, one request each, and publishes what is new, in the order
   * of the feeds. Waits for the answers.
   *
   * @param sink called on this thread only
   */
  public PollRound runOnce(Instant now, ArticleSink sink) {
    return runOnce(now, sink, () -> false);
  }

  /**
   * As {@link #runOnce(Instant, ArticleSink)}, and asks nobody any more once it is stopped. What
   * was asked before is waited for, never longer than a fetch may take, and kept.
   *
   * @param stopped asked before each request, on any thread
   */
  public PollRound runOnce(Instant now, ArticleSink sink, BooleanSupplier stopped) {
    Counted counted = new Counted(sink);
    if (stateProblem != null) {
      counted.skipped(stateProblem);
      stateProblem = null;
    }
    List<Callable<Result>> turns = turns(now, stopped);
    int batch = settings.concurrency() * 4;
    try {
      // In batches: the answers of all hosts at once might be more than memory holds.
      for (int from = 0; from < turns.size() && !stopped.getAsBoolean(); from += batch) {
        for (var done :
            workers.invokeAll(turns.subList(from, Math.min(turns.size(), from + batch)))) {
          apply(done.get(), counted);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A feed could not be polled", e.getCause());
    }
    if (!turns.isEmpty()) {
      sink.settle();
      save();
    }
    return new PollRound(turns.size(), counted.articles, counted.problems);
  }

  /** When there is something to do next; null when never. */
  public @Nullable Instant nextDue() {
    Instant next = null;
    for (FeedState feed : feeds.values()) {
      if (feed.nextPoll() != null) {
        next = earlier(next, later(feed.nextPoll(), host(feed.address()).freeAt()));
      }
    }
    for (HostTurn host : hosts.values()) {
      next = host.firstPage() == null ? next : earlier(next, host.freeAt());
    }
    return next;
  }

  /** How each feed is, in the order given. */
  public List<FeedHealth> health() {
    return feeds.values().stream().map(feed -> feed.health(pagesWaiting(feed))).toList();
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  /**
   * One turn for each host that is free and has something to do: its longest due feed, else pages.
   */
  private List<Callable<Result>> turns(Instant now, BooleanSupplier stopped) {
    Map<HostTurn, FeedState> due = new LinkedHashMap<>();
    for (FeedState feed : feeds.values()) {
      if (feed.isDue(now)) {
        due.merge(host(feed.address()), feed, PollFeeds::longerDue);
      }
    }
    return hosts.values().stream()
        .filter(host -> host.isFree(now) && (due.containsKey(host) || host.firstPage() != null))
        .map(
            host ->
                (Callable<Result>)
                    () ->
                        stopped.getAsBoolean()
                            ? Result.NONE
                            : takeTurn.take(host, due.get(host), now))
        .toList();
  }

  private static FeedState longerDue(FeedState one, FeedState other) {
    Instant first = one.nextPoll();
    Instant second = other.nextPoll();
    return first == null || (second != null && second.isBefore(first)) ? other : one;
  }

  private void apply(Result result, ArticleSink sink) {
    result.skipped().forEach(sink::skipped);
    AskFeed.Answer answer = result.answer();
    if (answer != null) {
      feeds.put(answer.feed().url(), answer.feed());
      String url = answer.feed().url();
      publish(
          url,
          answer.entries().stream()
              .filter(entry -> !settings.fullText() || !waitForPage(new Waiting(url, entry)))
              .toList(),
          sink);
    }
    for (Waiting page : result.ready()) {
      waiting.remove(name(page));
      publish(page.feed(), List.of(page.entry()), sink);
    }
  }

  private boolean waitForPage(Waiting page) {
    String url = page.entry().article().path(ArticleFields.URL).asText();
    if (waiting.contains(name(page))) {
      return true;
    }
    boolean waits = ArticleFields.host(url) != null && host(url).addPage(page);
    return waits && waiting.add(name(page));
  }

  private void publish(String feed, List<NewEntries.Entry> entries, ArticleSink sink) {
    for (NewEntries.Entry entry : entries) {
      try {
        byte[] article = Json.mapper().writeValueAsBytes(entry.article());
        sink.article(new FoundArticle(article, entry.where()));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException("A tree can always be written", e);
      }
    }
    feeds.computeIfPresent(
        feed,
        (url, state) ->
            state.published(entries.size(), NewEntries.remember(state.seen(), entries)));
  }

  private static String name(Waiting page) {
    return page.feed() + " " + page.entry().key();
  }

  private int pagesWaiting(FeedState feed) {
    String prefix = feed.url() + " ";
    return (int) waiting.stream().filter(name -> name.startsWith(prefix)).count();
  }

  private HostTurn host(String url) {
    String host = ArticleFields.host(url);
    return hosts.computeIfAbsent(host == null ? url : host, name -> new HostTurn());
  }

  private Map<String, FeedState> load(@Nullable Path path) {
    if (file == null) {
      return Map.of();
    }
    try {
      return file.load();
    } catch (IOException e) {
      stateProblem =
          new Skipped(
              Reason.UNREADABLE,
              "What is known of the feeds cannot be read; all are polled as new.",
              Where.of(String.valueOf(path)));
      return Map.of();
    }
  }

  private void save() {
    if (file != null) {
      file.save(
          feeds.values().stream()
              .map(feed -> pagesWaiting(feed) > 0 ? feed.unvalidated() : feed)
              .toList());
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(@Nullable Instant one, Instant other) {
    return one == null || other.isBefore(one) ? other : one;
  }

  /** Counts on the way to the sink. */
  private static final class Counted implements ArticleSink {
    private final ArticleSink sink;
    private int articles;
    private int problems;

    Counted(ArticleSink sink) {
      this.sink = sink;
    }

    @Override
    public void article(FoundArticle article) {
      articles++;
      sink.article(article);
    }

    @Override
    public void skipped(Skipped what) {
      problems++;
      sink.skipped(what);
    }
  }
}
