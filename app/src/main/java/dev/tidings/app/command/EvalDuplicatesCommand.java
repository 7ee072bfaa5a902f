package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.ProgressLine;
import dev.tidings.app.text.Style;
import dev.tidings.app.text.Table;
import dev.tidings.eval.duplicate.DuplicateScores;
import dev.tidings.eval.duplicate.DuplicateScores.Count;
import dev.tidings.eval.duplicate.InvalidLabelException;
import dev.tidings.eval.duplicate.LabelledPair;
import dev.tidings.eval.duplicate.MeasureDuplicates;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "duplicates",
    description = {
      "Measure how well repeated articles are found.",
      "The articles go through the ingest stage's own steps, in order of time. Each line of FILE",
      "is one article in JSON with at least id, publishedAt and body; .gz is unpacked.",
      "",
      "Labels are pairs, one a line: id<TAB>id<TAB>label. A label is any name for how the two",
      "repeat each other (same-text, near-copy, excerpt, revision, ...); one that begins with",
      "'different' says that they do not. With --generate, reprints are made of the unique",
      "articles of 100 words or more, each by one edit in turn: typography, truncation, new-lead,",
      "merged with other copy, updated-figures, boilerplate; and texts that only look like",
      "repeats: different-figures and different-day (the template of another day) and",
      "different-news (background in other news)."
    },
    footer = {
      "",
      "Examples:",
      "  tidings eval duplicates news.jsonl --pairs pairs.tsv",
      "  tidings eval duplicates news.jsonl.gz --generate 1 --errors",
      "  tidings eval duplicates news.jsonl --pairs pairs.tsv --json | jq .precision"
    })
final class EvalDuplicatesCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of articles.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--pairs", paramLabel = "FILE", description = "Labelled pairs of them.")
  private @Nullable Path pairs;

  @Option(
      names = "--generate",
      paramLabel = "SEED",
      description = "Also measure on reprints made of them; the same seed makes the same.")
  private @Nullable Long seed;

  @Option(names = "--errors", description = "Also list the pairs that were judged wrongly.")
  private boolean errors;

  @Option(names = "--json", description = "One JSON object, with the pairs judged wrongly.")
  private boolean json;

  EvalDuplicatesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (pairs == null && seed == null) {
      throw new Failure(
          ExitCode.USAGE, "say what to measure on: --pairs FILE or --generate SEED, or both");
    }
    Terminal terminal = session.terminal();
    ProgressLine progress = new ProgressLine(terminal.err(), terminal.isLive(), System::nanoTime);
    DuplicateScores scores = measure(progress);
    progress.clear();
    if (json) {
      JsonOutput.line(session, scores);
    } else {
      print(scores);
    }
    return ExitCode.OK.code();
  }

  private DuplicateScores measure(ProgressLine progress) {
    try {
      return new MeasureDuplicates(
              settings.load(session),
              done -> {
                if (done % 500 == 0) {
                  progress.show(done + " articles compared");
                }
              })
          .measure(files, pairs, seed);
    } catch (InvalidLabelException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    } catch (NoSuchFileException e) {
      throw new Failure(ExitCode.USAGE, "there is no file " + e.getFile(), e);
    } catch (IOException e) {
      throw new Failure(ExitCode.FAILED, "cannot read: " + Failure.rootMessage(e), e);
    }
  }

  private void print(DuplicateScores scores) {
    Style style = session.terminal().style();
    Table byLabel = new Table("label", "pairs", "together", "share");
    scores.labels().forEach((label, count) -> row(byLabel, label, count));
    Table byKind = new Table("found as", "pairs", "right", "precision");
    scores.kinds().forEach((kind, count) -> row(byKind, kind, count));
    session.terminal().out().print(byLabel.toText(style));
    session.terminal().out().println();
    session.terminal().out().print(byKind.toText(style));
    session
        .terminal()
        .out()
        .printf(
            Locale.ROOT,
            "%nrecall %.4f, precision %.4f over %d articles%n",
            scores.recall(),
            scores.precision(),
            scores.articles());
    if (errors) {
      list("missed", scores.missed());
      list("wrong", scores.wrong());
    }
  }

  private void list(String what, List<LabelledPair> judged) {
    judged.forEach(
        pair ->
            session
                .terminal()
                .out()
                .println(what + '\t' + pair.first() + '\t' + pair.second() + '\t' + pair.label()));
  }

  private static void row(Table table, String name, Count count) {
    table.row(
        name,
        String.valueOf(count.all()),
        String.valueOf(count.some()),
        String.format(Locale.ROOT, "%.3f", count.share()));
  }
}
