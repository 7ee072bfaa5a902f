package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.text.Table;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.eval.entity.MeasureSubjects;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "subjects",
    description = {
      "How well articles are sorted by subject.",
      "Each line of FILE is an article with title, body, language and subject: the",
      "code of one of IPTC's 17 top-level Media Topics, as in \"medtop:15000000\", or",
      "its name, as in \"sport\"."
    },
    footer = {"", "Examples:", "  tidings eval subjects --articles labelled.jsonl"})
final class EvalSubjectsCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "FILE",
      description = "Labelled articles.")
  private @Nullable Path file;

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  EvalSubjectsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    MeasureSubjects.Result result =
        LabelledFile.measure(file, f -> new MeasureSubjects().measure(f));
    if (json) {
      JsonOutput.line(session, result);
      return ExitCode.OK.code();
    }
    Table table = new Table("SUBJECT", "ARTICLES", "RIGHT", "OTHERS TAKEN FOR");
    result
        .bySubject()
        .forEach(
            (subject, takenFor) ->
                table.row(
                    subject.slug(),
                    String.valueOf(takenFor.values().stream().mapToInt(n -> n).sum()),
                    LabelledFile.share(
                        takenFor.getOrDefault(subject, 0)
                            / (double) takenFor.values().stream().mapToInt(n -> n).sum()),
                    others(subject, takenFor)));
    PrintWriter out = session.terminal().out();
    out.print(table.toText(session.terminal().style()));
    out.printf(
        "%d articles, right %s; %s when only the %d labelled subjects compete.%n",
        result.articles(),
        LabelledFile.share(result.accuracy()),
        LabelledFile.share(result.accuracyAmongLabelled()),
        result.bySubject().size());
    return ExitCode.OK.code();
  }

  private static String others(Subject subject, Map<Subject, Integer> takenFor) {
    return takenFor.entrySet().stream()
        .filter(entry -> entry.getKey() != subject)
        .sorted(Map.Entry.<Subject, Integer>comparingByValue().reversed())
        .limit(3)
        .map(entry -> entry.getKey().slug() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
