package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.text.Table;
import dev.tidings.enrich.SharedModels;
import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.eval.entity.MeasureLinking;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "linking",
    description = {
      "How well names are linked to Wikidata ids.",
      "Each line of FILE is a text: {\"text\": ..., \"labels\": [{\"span\": [start, end],",
      "\"entity_id\": \"Q42\"}]}, offsets in code points, <NIL> for a thing without an id.",
      "A link is right when span and id are. Links where nothing is labelled do not",
      "count: most collections label only some of the names."
    },
    footer = {
      "",
      "Examples:",
      "  tidings eval linking --jsonl links.jsonl",
      "  tidings eval linking --jsonl links.jsonl -X tidings.enrich.names-file=names.tsv"
    })
final class EvalLinkingCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(names = "--jsonl", required = true, paramLabel = "FILE", description = "Labelled texts.")
  private @Nullable Path file;

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  EvalLinkingCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    SharedModels models = SharedModels.load(settings.load(session));
    FindEntities find = new FindEntities(models.table(), models.taggers());
    MeasureLinking.Result result = LabelledFile.measure(file, f -> MeasureLinking.of(f, find));
    if (json) {
      JsonOutput.line(session, result);
      return ExitCode.OK.code();
    }
    Table table =
        new Table("TEXTS", "LABELLED", "LINKED", "UNLABELLED", "PRECISION", "RECALL", "F1");
    table.row(
        String.valueOf(result.texts()),
        String.valueOf(result.links().labelled()),
        String.valueOf(result.links().found()),
        String.valueOf(result.unlabelled()),
        LabelledFile.share(result.links().precision()),
        LabelledFile.share(result.links().recall()),
        LabelledFile.share(result.links().f1()));
    PrintWriter out = session.terminal().out();
    out.print(table.toText(session.terminal().style()));
    out.flush();
    return ExitCode.OK.code();
  }
}
