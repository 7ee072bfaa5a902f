package dev.tidings.app.command;

import dev.tidings.app.batch.EnrichFiles;
import dev.tidings.app.batch.Source;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.text.Amount;
import dev.tidings.app.text.ProgressLine;
import dev.tidings.app.text.Table;
import dev.tidings.eval.story.GoldStories;
import dev.tidings.eval.story.LabelledStream;
import dev.tidings.eval.story.MeasureOrder;
import dev.tidings.eval.story.MeasureOrder.Dates;
import dev.tidings.eval.story.OrderResult;
import dev.tidings.pipe.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "stories",
    description = {
      "Compare the stories made of labelled articles with their labels.",
      "Needs no Kafka: the articles go through ingest and enrich on a broker inside",
      "the process, then the stories are formed once for each order of arrival.",
      "",
      "Several files are spread evenly into each other. Articles without a label",
      "count as strays where they are in one story with labelled ones. B-cubed (B3)",
      "figures are means over articles, pairwise ones over pairs of articles; churn",
      "is how often an article was moved to another story; articles/s is for forming",
      "the stories alone, on one core."
    },
    footer = {
      "",
      "Examples:",
      "  tidings eval stories --articles news.jsonl --gold stories.tsv",
      "  tidings eval stories --articles news.jsonl --gold stories.tsv --shuffle 3",
      "  tidings eval stories --articles news.jsonl noise.jsonl.gz \\",
      "      --gold stories.tsv --dates even --json"
    })
final class EvalStoriesCommand implements Callable<Integer> {
  private static final int MOST_ORDERS = 1_000;

  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--articles",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Articles, one JSON object a line; .gz is unpacked.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Labels: on each line an article's id, a tab, its story.")
  private Path gold = Path.of("");

  @Option(
      names = "--shuffle",
      defaultValue = "0",
      paramLabel = "N",
      description = "Also measure N shuffled orders, the same ones each time (default: 0).")
  private int shuffle;

  @Option(
      names = "--dates",
      defaultValue = "own",
      paramLabel = "own|even",
      description =
          "own: articles have the dates they were published with; even: dates five seconds apart"
              + " in the order of arrival, for files without dates or of different years"
              + " (default: own).")
  private String dates = "own";

  @Option(names = "--json", description = "All figures as one JSON object.")
  private boolean json;

  EvalStoriesCommand(Session session) {
    this.session = session;
  }

  /** For {@code --json}; mean and spread have the number of measurements in place of one. */
  record Report(
      int articles,
      int repeats,
      int labelled,
      int missing,
      int goldStories,
      List<OrderResult> orders,
      OrderResult mean,
      OrderResult spread) {}

  @Override
  public Integer call() {
    if (shuffle < 0 || shuffle > MOST_ORDERS) {
      throw new Failure(
          ExitCode.USAGE, "--shuffle " + shuffle + " is not from 0 to " + MOST_ORDERS);
    }
    Dates which = whichDates();
    Map<String, String> labels = GoldStories.read(gold);
    List<Source> sources = Source.files(articles);
    Settings loaded = settings.load(session);
    Terminal terminal = session.terminal();
    ProgressLine progress = new ProgressLine(terminal.err(), terminal.isLive(), System::nanoTime);
    LabelledStream stream = new LabelledStream();
    new EnrichFiles(session.stages(), loaded, session.stop(), progress).run(sources, stream);
    MeasureOrder measure = new MeasureOrder(stream, labels, loaded, which);
    int missing = measure.missing();
    if (missing == labels.size()) {
      throw new Failure(
          ExitCode.FAILED,
          "none of the "
              + labels.size()
              + " ids in "
              + gold
              + " is an article's id; the first is "
              + labels.keySet().iterator().next());
    }
    List<OrderResult> results = new ArrayList<>();
    for (int order = 0; order <= shuffle; order++) {
      progress.show("order " + (order + 1) + " of " + (shuffle + 1));
      results.add(measure.measure(order));
      if (session.stop().isRequested()) {
        throw new Failure(ExitCode.FAILED, "stopped before all orders were measured");
      }
    }
    progress.clear();
    show(
        new Report(
            stream.size(),
            stream.repeats(),
            labels.size() - missing,
            missing,
            new TreeSet<>(labels.values()).size(),
            results,
            OrderResult.mean(results),
            OrderResult.spread(results)));
    return ExitCode.OK.code();
  }

  private Dates whichDates() {
    return switch (dates) {
      case "own" -> Dates.OWN;
      case "even" -> Dates.EVEN;
      default -> throw new Failure(ExitCode.USAGE, "--dates " + dates + " is not own or even");
    };
  }

  private void show(Report report) {
    if (json) {
      JsonOutput.line(session, report);
      return;
    }
    Terminal terminal = session.terminal();
    if (report.missing > 0) {
      terminal
          .err()
          .println(
              Amount.of(report.missing, "labelled article")
                  + " did not come out of the pipeline: not in the files, rejected or retracted");
    }
    terminal
        .out()
        .printf(
            "%s, %s of them labelled, in %s; %s.%n%n",
            Amount.of(report.articles, "article"),
            Amount.of(report.labelled),
            Amount.of(report.goldStories, "labelled story"),
            Amount.of(report.repeats, "repeat"));
    Table table =
        new Table(
            "order",
            "B3 P",
            "B3 R",
            "B3 F1",
            "pair P",
            "pair R",
            "pair F1",
            "stories",
            "strays",
            "churn",
            "articles/s");
    for (OrderResult result : report.orders) {
      row(table, result.order() == 0 ? "files" : "shuffled " + result.order(), result);
    }
    if (report.orders.size() > 1) {
      row(table, "mean", report.mean);
      row(table, "spread", report.spread);
    }
    terminal.out().println(table.toText(terminal.style()).stripTrailing());
  }

  private static void row(Table table, String name, OrderResult result) {
    table.row(
        name,
        four(result.precision()),
        four(result.recall()),
        four(result.f1()),
        four(result.pairwisePrecision()),
        four(result.pairwiseRecall()),
        four(result.pairwiseF1()),
        whole(result.stories()),
        whole(result.strays()),
        String.format(Locale.ROOT, "%.3f", result.churn()),
        whole(result.articlesPerSecond()));
  }

  private static String four(double figure) {
    return String.format(Locale.ROOT, "%.4f", figure);
  }

  private static String whole(double figure) {
    return String.format(Locale.ROOT, "%.0f", figure);
  }
}
