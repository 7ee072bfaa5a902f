package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.text.Table;
import dev.tidings.enrich.SharedModels;
import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.eval.entity.MeasureConll;
import dev.tidings.eval.entity.MeasureEntities;
import dev.tidings.eval.entity.Score;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "entities",
    description = {
      "How well names are found: who and what and where.",
      "FILE has a word a line and its tag behind a tab, or in the last column: O, or",
      "B- or I- with PER, ORG, LOC or MISC. An empty line ends a sentence, -DOCSTART-",
      "begins a document. Typed: span and type must be right, MISC left out. Span:",
      "any type. Headline: the same text with a capital on every word."
    },
    footer = {
      "",
      "Examples:",
      "  tidings eval entities --conll dev.tsv",
      "  tidings eval entities --conll noticias.tsv --language es --json",
      "  tidings eval entities --conll dev.tsv -X tidings.enrich.encoder=on"
    })
final class EvalEntitiesCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(names = "--conll", required = true, paramLabel = "FILE", description = "Labelled words.")
  private @Nullable Path file;

  @Option(
      names = "--language",
      defaultValue = "en",
      paramLabel = "CODE",
      description = "Language of the texts, ISO 639-1 (default: en).")
  private String language = "en";

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  EvalEntitiesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    SharedModels models = SharedModels.load(settings.load(session));
    NameTable names = models.table();
    MeasureConll measure = new MeasureConll(new FindEntities(names, models.taggers()), names);
    MeasureConll.Result result = LabelledFile.measure(file, f -> measure.measure(f, language));
    if (json) {
      JsonOutput.line(session, result);
      return ExitCode.OK.code();
    }
    Table table = new Table("CAPITALS", "NAMES", "LABELLED", "FOUND", "PRECISION", "RECALL", "F1");
    rows(table, "as written", result.asWritten());
    rows(table, "headline", result.titleCased());
    PrintWriter out = session.terminal().out();
    out.print(table.toText(session.terminal().style()));
    out.flush();
    return ExitCode.OK.code();
  }

  private static void rows(Table table, String capitals, MeasureEntities.Result result) {
    row(table, capitals, "typed", result.typed());
    row(table, capitals, "span", result.spans());
    result.byType().forEach((type, score) -> row(table, capitals, type, score));
  }

  private static void row(Table table, String capitals, String names, Score score) {
    table.row(
        capitals,
        names,
        String.valueOf(score.labelled()),
        String.valueOf(score.found()),
        LabelledFile.share(score.precision()),
        LabelledFile.share(score.recall()),
        LabelledFile.share(score.f1()));
  }
}
