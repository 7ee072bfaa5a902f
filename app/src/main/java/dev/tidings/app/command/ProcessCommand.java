package dev.tidings.app.command;

import dev.tidings.app.batch.Account;
import dev.tidings.app.batch.ProcessFiles;
import dev.tidings.app.batch.Source;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.Amount;
import dev.tidings.app.text.ProgressLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "process",
    description = {
      "Put files of articles through the whole pipeline and write what comes out.",
      "It needs no Kafka: a broker of its own runs inside the process. Each line of a file is",
      "one article in JSON; .gz is unpacked, - is standard input.",
      "",
      "DIR gets one file for each topic: DIR/<topic>.jsonl with {\"key\",\"value\",\"headers\"} a",
      "line, of stories, subjects and claims the current state, of the others all records in",
      "order; and DIR/assignments.jsonl with {\"articleId\",\"storyId\"} a line: where each article",
      "ended. A repeat has its original's story and names it under \"duplicateOf\"; a retracted",
      "article has the storyId null.",
      "",
      "It ends with an account of all records; the exit code is 1 when it does not add up."
    },
    footer = {
      "",
      "Examples:",
      "  tidings process news.jsonl --out out",
      "  zcat *.gz | tidings process - --out out",
      "  tidings process a.jsonl b.jsonl.gz --out out --partitions 2"
    })
final class ProcessCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of articles, - for stdin.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "Where to write; files of the same names are replaced.")
  private Path out = Path.of(".");

  @Option(
      names = "--partitions",
      defaultValue = "1",
      paramLabel = "N",
      description =
          "Work on so many partitions side by side. With one, the same input gives the same"
              + " stories; with more, the order of articles is no longer fixed (default: 1).")
  private int partitions;

  @Option(names = "--json", description = "The account as one JSON object.")
  private boolean json;

  ProcessCommand(Session session) {
    this.session = session;
  }

  /** For {@code --json}. */
  record Report(
      long read,
      long unique,
      long duplicate,
      long revision,
      long retraction,
      Map<String, Long> rejected,
      Map<String, Long> rejectedLater,
      boolean addsUp,
      double seconds,
      double articlesPerSecond,
      Map<String, Long> lines) {}

  @Override
  public Integer call() {
    if (partitions < 1 || partitions > 100) {
      throw new Failure(ExitCode.USAGE, "--partitions " + partitions + " is not from 1 to 100");
    }
    Terminal terminal = session.terminal();
    ProgressLine progress = new ProgressLine(terminal.err(), terminal.isLive(), System::nanoTime);
    ProcessFiles process =
        new ProcessFiles(
            session.stages(), settings.load(session), partitions, session.stop(), progress);
    ProcessFiles.Result result = process.run(Source.files(files), out);
    Account account = result.account();
    double seconds = result.processing().toMillis() / 1_000.0;
    double rate = account.read() / Math.max(0.001, seconds);
    if (json) {
      JsonOutput.line(session, report(result, seconds, rate));
    } else {
      terminal.out().print(account.toText());
      terminal
          .out()
          .printf(
              "%s open, %s in %s, %s/s. Results in %s.%n",
              Amount.of(result.lines().getOrDefault("stories.jsonl", 0L), "story"),
              Amount.of(account.read(), "record"),
              Amount.of(result.processing()),
              Amount.rate(rate),
              out);
    }
    return (account.addsUp() ? ExitCode.OK : ExitCode.FAILED).code();
  }

  private static Report report(ProcessFiles.Result result, double seconds, double rate) {
    Account account = result.account();
    return new Report(
        account.read(),
        account.unique(),
        account.duplicate(),
        account.revision(),
        account.retraction(),
        account.rejected(),
        account.rejectedLater(),
        account.addsUp(),
        seconds,
        rate,
        result.lines());
  }
}
