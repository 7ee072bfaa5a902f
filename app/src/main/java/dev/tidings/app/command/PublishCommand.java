package dev.tidings.app.command;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.PublishArticles;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.Amount;
import dev.tidings.app.text.ProgressLine;
import dev.tidings.ingest.ArticlePublisher;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.ingest.read.ReadArticles;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "publish",
    description = {
      "Publish articles from files, folders or standard input.",
      "What it reads is told by the content: JSON Lines, JSON of the usual news APIs, RSS, Atom,",
      "JSON Feed, ninjs, saved pages, web archives; also with gzip. Each article is checked as the",
      "pipeline will check it; what it would reject is not sent, and named on stderr.",
      "Publishing the same again does no harm: what is known becomes a duplicate."
    },
    footer = {
      "",
      "Examples:",
      "  tidings publish news.jsonl",
      "  tidings publish feed.xml pages/ crawl.warc.gz",
      "  curl -s https://news.example/feed | tidings publish -",
      "  tidings publish --sample"
    })
final class PublishCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";
  private static final String SAMPLE = "/dev/tidings/app/sample/articles.jsonl";
  private static final int MOST_COMPLAINTS = 20;

  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files or folders, - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--sample", description = "The sample that comes with the program.")
  private boolean sample;

  @Option(names = "--json", description = "The result as one JSON object.")
  private boolean json;

  private int complaints;

  PublishCommand(Session session) {
    this.session = session;
  }

  /** For {@code --json}. */
  record Report(String topic, long published, Map<String, Long> refused, double seconds) {}

  @Override
  public Integer call() {
    checkFiles();
    Settings loaded = settings.load(session);
    long begin = System.nanoTime();
    ProgressLine line =
        new ProgressLine(session.terminal().err(), session.terminal().isLive(), System::nanoTime);
    // Asks first whether there is a cluster: a producer would try for minutes.
    try (KafkaConnection kafka = KafkaConnection.open(loaded);
        ArticlePublisher publisher = new ArticlePublisher(kafka.settings())) {
      Counter counter = new Counter(line, begin);
      PublishArticles publish = new PublishArticles(publisher, this::complain, counter);
      counter.of(publish);
      read(new ReadArticles(Limits.forFiles()), publish);
      publish.finish();
      line.clear();
      report(publish, loaded, begin);
      return ExitCode.OK.code();
    }
  }

  private void checkFiles() {
    if (sample == !files.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, "say what to publish: files, folders, - for standard input, or --sample");
    }
    for (String file : files) {
      if (!file.equals(STANDARD_INPUT) && !Files.isReadable(Path.of(file))) {
        throw new Failure(ExitCode.USAGE, "cannot read the file " + file);
      }
    }
  }

  private void read(ReadArticles reader, PublishArticles publish) {
    if (sample) {
      try (InputStream in = PublishCommand.class.getResourceAsStream(SAMPLE)) {
        if (in == null) {
          throw new Failure(ExitCode.FAILED, "this build has no sample");
        }
        reader.read(in, "the bundled sample", publish);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    for (String file : files) {
      if (file.equals(STANDARD_INPUT)) {
        reader.read(System.in, "standard input", publish);
      } else {
        reader.read(Path.of(file), publish);
      }
    }
  }

  private void complain(String complaint) {
    complaints++;
    if (complaints <= MOST_COMPLAINTS) {
      session.terminal().err().println("not published: " + complaint);
    } else if (complaints == MOST_COMPLAINTS + 1) {
      session.terminal().err().println("not published: more of the kind, counted below");
    }
  }

  private void report(PublishArticles publish, Settings loaded, long begin) {
    String topic = PipeSettings.fullName(loaded, IngestTopics.ARTICLES);
    Duration span = Duration.ofNanos(System.nanoTime() - begin);
    double seconds = span.toMillis() / 1_000.0;
    if (json) {
      JsonOutput.line(session, new Report(topic, publish.published(), publish.refused(), seconds));
      return;
    }
    session
        .terminal()
        .out()
        .printf(
            "%s published to %s in %s%n",
            Amount.of(publish.published(), "article"), topic, Amount.of(span));
    publish
        .refused()
        .forEach(
            (reason, count) ->
                session.terminal().out().printf("  not published: %s %s%n", reason, count));
  }

  /** Shows how many are sent, and how fast. */
  private static final class Counter implements Runnable {
    private final ProgressLine line;
    private final long begin;
    private @Nullable PublishArticles publish;

    Counter(ProgressLine line, long begin) {
      this.line = line;
      this.begin = begin;
    }

    void of(PublishArticles work) {
      publish = work;
    }

    @Override
    public void run() {
      long sent = publish == null ? 0 : publish.sent();
      if (sent % 100 == 0 && sent > 0) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        line.show(Amount.of(sent, "article") + ", " + Amount.rate(sent / seconds) + "/s");
      }
    }
  }
}
