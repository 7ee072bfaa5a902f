package dev.tidings.app.command;

import dev.tidings.app.audit.Audit;
import dev.tidings.app.audit.AuditTopics;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.Amount;
import dev.tidings.app.text.ProgressLine;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "audit",
    description = {
      "Check that nothing is lost and nothing is there twice.",
      "Every published record has exactly one outcome, every new text is enriched once, every",
      "article is in one story, and stories agree with their events. Reads the topics, as any",
      "reader sees them; the stages may run."
    },
    footer = {
      "",
      "Examples:",
      "  tidings audit",
      "  tidings publish news.jsonl && tidings audit --wait 300",
      "  tidings audit --json | jq .withoutOutcome"
    })
final class AuditCommand implements Callable<Integer> {
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "Look again for so long while something is not there yet (default: 0).")
  private int patience;

  @Option(
      names = "--at-least",
      paramLabel = "N",
      description = "So many records must have been published (default: 0).")
  private long least;

  @Option(names = "--json", description = "The result as one JSON object.")
  private boolean json;

  AuditCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (patience < 0 || least < 0) {
      throw new Failure(ExitCode.USAGE, "--wait and --at-least take numbers from 0");
    }
    Audit audit;
    try (KafkaConnection kafka = KafkaConnection.open(settings.load(session));
        ReadTopic topics = new ReadTopic(kafka)) {
      audit = await(new AuditTopics(kafka, topics));
    }
    if (json) {
      JsonOutput.line(session, audit);
    } else {
      session.terminal().out().print(audit.toText());
      session.terminal().out().flush();
    }
    if (!isEnough(audit)) {
      session
          .terminal()
          .err()
          .printf(
              "tidings: %s published, fewer than the %s that --at-least asks for%n",
              Amount.of(audit.published() + audit.older()), Amount.of(least));
    }
    return (isGood(audit) ? ExitCode.OK : ExitCode.FAILED).code();
  }

  private Audit await(AuditTopics topics) {
    ProgressLine line =
        new ProgressLine(session.terminal().err(), session.terminal().isLive(), System::nanoTime);
    long end = System.nanoTime() + Duration.ofSeconds(patience).toNanos();
    Audit audit = topics.audit();
    while (!isGood(audit)
        && !audit.isHopeless()
        && System.nanoTime() < end
        && !session.stop().await(PAUSE)) {
      line.show(
          Amount.of(audit.published(), "published record")
              + ", "
              + Amount.of(audit.withoutOutcome().count())
              + " without an outcome yet");
      audit = topics.audit();
    }
    line.clear();
    return audit;
  }

  private boolean isGood(Audit audit) {
    return audit.passed() && isEnough(audit);
  }

  private boolean isEnough(Audit audit) {
    return audit.published() + audit.older() >= least;
  }
}
