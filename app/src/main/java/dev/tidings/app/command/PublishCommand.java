package dev.tidings.app.command;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.PublishArticles;
import dev.tidings.app.client.RequireTopic;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.Amount;
import dev.tidings.ingest.ArticlePublisher;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.ingest.read.ReadArticles;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

  PublishCommand(Session session) {
    this.session = session;
  }

  /** For {@code --json}. */
  record Report(
      String topic, long published, Map<String, Long> refused, double seconds, boolean stopped) {}

  @Override
  public Integer call() {
    checkFiles();
    Settings loaded = settings.load(session);
    String topic = PipeSettings.fullName(loaded, IngestTopics.ARTICLES);
    // Asks first whether there is a cluster and a topic: a producer would try for minutes.
    try (KafkaConnection kafka = KafkaConnection.open(loaded)) {
      RequireTopic.ofInstallation(kafka, topic);
      try (ArticlePublisher publisher = new ArticlePublisher(kafka.settings())) {
        ShowPublishing show = new ShowPublishing(session.terminal(), System::nanoTime, total());
        PublishArticles publish = new PublishArticles(publisher, show, session.stop()::isRequested);
        boolean stopped = false;
        try {
          read(new ReadArticles(Limits.forFiles()), publish);
        } catch (PublishArticles.Stopped e) {
          stopped = true;
        }
        publish.finish();
        show.end();
        report(publish, topic, show.span(), stopped);
        return exitCode(publish).code();
      }
    }
  }

  /** Nothing at all published, and something wrong, is a failure of the work. */
  private static ExitCode exitCode(PublishArticles publish) {
    return publish.published() == 0 && !publish.refused().isEmpty() ? ExitCode.FAILED : ExitCode.OK;
  }

  private long total() {
    return sample || files.contains(STANDARD_INPUT)
        ? -1
        : MeasureInputs.bytes(files.stream().map(Path::of).toList());
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
        reader.read(
            new StoppableInput(System.in, session.stop()::isRequested), "standard input", publish);
      } else {
        reader.read(Path.of(file), publish);
      }
    }
  }

  private void report(PublishArticles publish, String topic, Duration span, boolean stopped) {
    if (json) {
      JsonOutput.line(
          session,
          new Report(
              topic, publish.published(), publish.refused(), span.toMillis() / 1_000.0, stopped));
      return;
    }
    PrintWriter out = session.terminal().out();
    out.printf(
        "%s published to %s in %s%s%n",
        Amount.of(publish.published(), "article"),
        topic,
        Amount.of(span),
        stopped ? ", then stopped as asked; publishing again goes over them without harm" : "");
    publish
        .refused()
        .forEach((reason, count) -> out.printf("  not published: %s %s%n", reason, count));
  }
}
