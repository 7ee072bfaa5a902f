package dev.tidings.app.command;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.PublishArticles;
import dev.tidings.app.client.RequireTopic;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.ingest.ArticlePublisher;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.ingest.read.poll.FeedHealth;
import dev.tidings.ingest.read.poll.FeedHealth.Status;
import dev.tidings.ingest.read.poll.PollFeeds;
import dev.tidings.ingest.read.poll.PollSettings;
import dev.tidings.ingest.read.web.AddressRules;
import dev.tidings.ingest.read.web.Fetch;
import dev.tidings.ingest.read.web.FetchSettings;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "feeds",
    description = {
      "Poll feeds (RSS, Atom, JSON Feed) and publish what is new in them.",
      "Politely: it asks whether a feed changed, one request at a time to each host, less and less",
      "often where it fails, and as late as a server wishes. What was published is remembered in",
      "the state file, so a restart goes on where it was. Only addresses of the public internet",
      "are connected to."
    },
    footer = {
      "",
      "Examples:",
      "  tidings feeds https://news.example/rss https://other.example/atom",
      "  tidings feeds --opml subscriptions.opml --every 10m --pages",
      "  tidings feeds --opml subscriptions.opml --once        for cron",
      "  tidings feeds http://intranet/news.xml --allow-host intranet"
    })
final class FeedsCommand implements Callable<Integer> {
  private static final Duration REDRAW = Duration.ofSeconds(1);

  /** Less than the time in which a process that is told to stop has to end. */
  private static final Duration FETCH_LIMIT = Duration.ofSeconds(20);

  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Parameters(paramLabel = "URL", arity = "0..*", description = "Addresses of feeds.")
  private List<String> urls = new ArrayList<>();

  @Option(names = "--opml", paramLabel = "FILE", description = "A list of feeds, as OPML.")
  private List<Path> lists = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "SPAN",
      defaultValue = "5m",
      description = "How often each feed is asked (default: ${DEFAULT-VALUE}).")
  private String every = "5m";

  @Option(
      names = "--once",
      description = "Ask each feed that is due once, then end; 1 when none of them answers well.")
  private boolean once;

  @Option(
      names = "--pages",
      description = "Fetch each new entry's page for its text, where robots.txt allows it.")
  private boolean pages;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      defaultValue = "tidings-feeds.json",
      description = "What is known of the feeds (default: ${DEFAULT-VALUE}).")
  private Path state = Path.of("tidings-feeds.json");

  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description = "A host that may be connected to though its address is not public.")
  private List<String> allowedHosts = new ArrayList<>();

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description = "How to introduce ourselves; whoever polls much adds an address to write to.")
  private String userAgent = FetchSettings.standard().userAgent();

  @Option(
      names = "--host-delay",
      paramLabel = "SPAN",
      defaultValue = "2s",
      description = "Pause between requests to one host, at least (default: ${DEFAULT-VALUE}).")
  private String hostDelay = "2s";

  @Option(names = "--json", description = "One JSON object a line for each answer of a feed.")
  private boolean json;

  FeedsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Settings loaded = settings.load(session);
    List<String> feeds =
        FeedList.of(urls, lists, line -> session.terminal().err().println("not read: " + line));
    PollSettings polling = polling();
    String topic = PipeSettings.fullName(loaded, IngestTopics.ARTICLES);
    try (StateLock lock = StateLock.of(state);
        KafkaConnection kafka = KafkaConnection.open(loaded)) {
      RequireTopic.ofInstallation(kafka, topic);
      try (ArticlePublisher publisher = new ArticlePublisher(loaded);
          Fetch fetch = new Fetch(fetching());
          PollFeeds poll = new PollFeeds(feeds, polling, fetch, lock.guarded())) {
        return poll(poll, publisher, topic).code();
      }
    }
  }

  private PollSettings polling() {
    PollSettings polite =
        PollSettings.every(Spans.positive("--every", every))
            .withHostDelay(Spans.of("--host-delay", hostDelay));
    return pages ? polite.withFullText() : polite;
  }

  private FetchSettings fetching() {
    return FetchSettings.standard()
        .withAddresses(AddressRules.publicAnd(new HashSet<>(allowedHosts)))
        .withUserAgent(userAgent)
        .withTotalTimeout(FETCH_LIMIT);
  }

  private ExitCode poll(PollFeeds feeds, ArticlePublisher publisher, String topic) {
    Clock clock = Clock.systemUTC();
    Instant start = clock.instant();
    ShowFeeds show = new ShowFeeds(session, json);
    // An article that was taken is always finished: the state says what was published.
    PublishArticles publish = new PublishArticles(publisher, show, () -> false);
    show.begin(feeds.health());
    while (!session.stop().isRequested()) {
      Instant now = clock.instant();
      feeds.runOnce(now, publish, session.stop()::isRequested);
      show.round(feeds.health(), now);
      if (once && isDone(feeds.health(), start)) {
        break;
      }
      waitUntil(feeds, show, clock);
    }
    show.end(feeds.health(), topic, publish.published(), clock.instant());
    return once && feeds.health().stream().noneMatch(feed -> feed.status() == Status.OK)
        ? ExitCode.FAILED
        : ExitCode.OK;
  }

  private void waitUntil(PollFeeds feeds, ShowFeeds show, Clock clock) {
    Instant next = feeds.nextDue();
    if (next == null) {
      throw new Failure(ExitCode.FAILED, "all feeds are gone; there is nothing to poll any more");
    }
    Instant now = clock.instant();
    for (; now.isBefore(next); now = clock.instant()) {
      show.draw(feeds.health(), now);
      Duration left = Duration.between(now, next).plusMillis(1);
      if (session.stop().await(left.compareTo(REDRAW) < 0 ? left : REDRAW)) {
        return;
      }
    }
  }

  /** Whether every feed that was due at the start has been asked, and no page is missing. */
  private static boolean isDone(List<FeedHealth> feeds, Instant start) {
    return feeds.stream()
        .allMatch(
            feed ->
                feed.pagesWaiting() == 0
                    && (feed.nextPoll() == null || feed.nextPoll().isAfter(start)));
  }
}
