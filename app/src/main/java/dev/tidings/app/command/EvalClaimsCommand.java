package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.Table;
import dev.tidings.enrich.claim.WeighWorth;
import dev.tidings.eval.claim.LabelledPair;
import dev.tidings.eval.claim.MeasureAttribution;
import dev.tidings.eval.claim.MeasureMatching;
import dev.tidings.eval.claim.MeasureNormalization;
import dev.tidings.eval.claim.MeasurePairs;
import dev.tidings.eval.claim.MeasureWorth;
import dev.tidings.eval.claim.Rates;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "claims",
    description = {
      "How well claims are found, attributed, compared and grouped.",
      "On files labelled by people. The files are yours; none come with the program."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  tidings eval claims worth sentences.tsv",
      "  tidings eval claims pairs pairs.tsv news.jsonl"
    })
final class EvalClaimsCommand implements Runnable {
  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  EvalClaimsCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    throw TopicsCommand.missingCommand(spec);
  }

  @Command(
      name = "worth",
      description = {
        "Which sentences are worth checking: average precision and F1.",
        "A line is: id, sentence, Yes or No, with tabs between them."
      },
      footer = {"", "Examples:", "  tidings eval claims worth dev.tsv --json"})
  int worth(
      @Parameters(paramLabel = "FILE", description = "Labelled sentences.") Path file,
      @Option(names = "--json", description = "As one JSON object.") boolean json) {
    return show(
        json,
        () -> MeasureWorth.measure(file, new WeighWorth()),
        figures ->
            rates(new Row("worth checking", figures.atHalf()))
                .toText(session.terminal().style())
                .concat(
                    String.format(
                        Locale.ROOT,
                        "%d sentences, %d worth checking; average precision %.3f, best F1 %.3f%n",
                        figures.sentences(),
                        figures.worthy(),
                        figures.averagePrecision(),
                        figures.bestF1())));
  }

  @Command(
      name = "attribution",
      description = {
        "Who says what: precision, recall and F1 of words of source, cue and content.",
        "DIR has text/NAME.txt and attributions/NAME*.ann in brat's form, with spans named",
        "Source, Cue and Content."
      },
      footer = {"", "Examples:", "  tidings eval claims attribution polnear/dev"})
  int attribution(
      @Parameters(paramLabel = "DIR", description = "Annotated articles.") Path folder,
      @Option(
              names = "--errors",
              description = "Also print the texts, with [expected/found] where either changes.")
          boolean errors,
      @Option(names = "--json", description = "As one JSON object.") boolean json) {
    PrintWriter out = session.terminal().out();
    return show(
        json,
        () -> MeasureAttribution.measure(folder, errors ? out::println : null),
        figures ->
            rates(
                    new Row("source", figures.source()),
                    new Row("cue", figures.cue()),
                    new Row("content", figures.content()))
                .toText(session.terminal().style())
                .concat(figures.articles() + " articles\n"));
  }

  @Command(
      name = "matching",
      description = {
        "Whether two sentences say the same: accuracy and F1.",
        "The threshold is chosen by ten-fold cross-validation. A line is: 1 or 0, two ids, two",
        "sentences, with tabs between them."
      },
      footer = {"", "Examples:", "  tidings eval claims matching msrp-train.txt"})
  int matching(
      @Parameters(paramLabel = "FILE", description = "Labelled pairs of sentences.") Path file,
      @Option(names = "--json", description = "As one JSON object.") boolean json) {
    return show(
        json,
        () -> MeasureMatching.measure(file),
        figures ->
            rates(new Row("the same", figures.rates()))
                .toText(session.terminal().style())
                .concat(
                    String.format(
                        Locale.ROOT,
                        "%d pairs, %d the same; accuracy %.3f%n",
                        figures.pairs(),
                        figures.same(),
                        figures.accuracy())));
  }

  @Command(
      name = "normalization",
      description = {
        "How near the worthiest claim of a post is to the one that people wrote for it.",
        "METEOR by equal words and equal stems, without synonyms.",
        "The file has the columns post and claim, with commas between them and a head line."
      },
      footer = {"", "Examples:", "  tidings eval claims normalization posts.csv"})
  int normalization(
      @Parameters(paramLabel = "FILE", description = "Posts and their claims.") Path file,
      @Option(names = "--json", description = "As one JSON object.") boolean json) {
    return show(
        json,
        () -> MeasureNormalization.measure(file),
        figures ->
            String.format(
                Locale.ROOT,
                "METEOR %.3f over %d posts, %d with a claim%n",
                figures.meteor(),
                figures.posts(),
                figures.claimed()));
  }

  @Command(
      name = "pairs",
      description = {
        "Whether sentences of different articles come into the right group of claims.",
        "And whether the group says rightly that they agree, differ, or that one replaces the other.",
        "A line of PAIRS is: story, label, article id, sentence, other article's id, other",
        "sentence, with tabs between them; a label is agree, conflict, update or different."
      },
      footer = {"", "Examples:", "  tidings eval claims pairs pairs.tsv news.jsonl --errors"})
  int pairs(
      @Parameters(paramLabel = "PAIRS", description = "Labelled pairs.") Path labels,
      @Parameters(paramLabel = "NEWS", description = "The articles.") Path articles,
      @Option(names = "--errors", description = "Also print the pairs answered otherwise.")
          boolean errors,
      @Option(names = "--json", description = "As one JSON object.") boolean json) {
    PrintWriter out = session.terminal().out();
    return show(
        json,
        () ->
            MeasurePairs.measure(
                labels, articles, (pair, answer) -> print(errors, out, pair, answer)),
        figures ->
            rates(
                    new Row("the same", figures.same()),
                    new Row("of those with claims", figures.sameClaimed()),
                    new Row("conflict", figures.conflict()),
                    new Row("update", figures.update()))
                .toText(session.terminal().style())
                .concat(figures.pairs() + " pairs, both with a claim " + figures.claimed() + "\n"));
  }

  private static void print(boolean errors, PrintWriter out, LabelledPair pair, String answer) {
    if (errors) {
      out.printf(
          "%s, labelled %s%n  %s: %s%n  %s: %s%n",
          answer,
          pair.label(),
          pair.articleId(),
          pair.sentence(),
          pair.otherArticleId(),
          pair.otherSentence());
    }
  }

  /** Something that is measured on files. */
  private interface Measuring<F> {
    F measure() throws IOException;
  }

  private <F> int show(boolean json, Measuring<F> measuring, Function<F, String> text) {
    try {
      F figures = measuring.measure();
      if (json) {
        JsonOutput.line(session, figures);
      } else {
        session.terminal().out().print(text.apply(figures));
        session.terminal().out().flush();
      }
      return ExitCode.OK.code();
    } catch (IOException e) {
      throw new Failure(ExitCode.FAILED, e.getMessage() + "; --help says the form", e);
    }
  }

  /** What was measured, and how well it went. */
  private record Row(String what, Rates rates) {}

  private static Table rates(Row... rows) {
    Table table = new Table("", "precision", "recall", "F1");
    for (Row row : rows) {
      Rates rates = row.rates();
      table.row(row.what(), three(rates.precision()), three(rates.recall()), three(rates.f1()));
    }
    return table;
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
