package dev.tidings.bench.cluster;

import dev.tidings.aggregate.cluster.ClusterParameters;
import dev.tidings.aggregate.cluster.StoryClusterer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What it costs to find an article's story, beside a scan of all stories. */
@Command(
    name = "assignment",
    mixinStandardHelpOptions = true,
    description = {
      "Measure on one core what it costs to put an article into a story, the more stories there are,",
      "beside a plain comparison with all of them, which neither merges nor splits nor writes.",
      "Articles are made of those in the file: enriched-articles.jsonl of 'tidings process'."
    },
    footer = {"", "Examples:", "  tidings-bench assignment enriched-articles.jsonl"})
public final class MeasureAssignment implements Callable<Integer> {
  private static final long START = 1_767_225_600_000L;
  private static final double MILLIS_APART = Duration.ofSeconds(4).toMillis();
  private static final int MEASURED = 500;

  @Parameters(paramLabel = "FILE", description = "Enriched articles.")
  private Path file = Path.of("enriched-articles.jsonl");

  @Option(
      names = "--seen",
      split = ",",
      description = "After how many it is measured (default: ${DEFAULT-VALUE}).")
  private List<Integer> seen = List.of(2_000, 8_000, 32_000);

  @Override
  public Integer call() throws Exception {
    List<CountedArticle> sources = CountedArticle.read(file);
    RecombinedArticles articles = new RecombinedArticles(sources, START, MILLIS_APART, 0);
    StoryClusterer clusterer =
        StoryClusterer.open(new MemoryStore(), "en", ClusterParameters.DEFAULT);
    ScanAllStories scan = new ScanAllStories();
    System.out.printf(
        "%10s %10s %14s %14s %14s %8s%n",
        "seen", "stories", "us an article", "scan: stories", "us an article", "ratio");
    int count = 0;
    for (int mark : seen.stream().sorted().toList()) {
      for (; count < mark; count++) {
        CountedArticle article = articles.next();
        var unused = clusterer.put(article.id(), article.terms(), article.eventTime());
        scan.put(article.terms());
      }
      long own = 0;
      long scanned = 0;
      for (int i = 0; i < MEASURED; i++, count++) {
        CountedArticle article = articles.next();
        long began = CpuTime.nanos();
        var unused = clusterer.put(article.id(), article.terms(), article.eventTime());
        long between = CpuTime.nanos();
        scan.put(article.terms());
        own += between - began;
        scanned += CpuTime.nanos() - between;
      }
      System.out.printf(
          Locale.ROOT,
          "%,10d %,10d %14.0f %,14d %14.0f %8.1f%n",
          mark,
          clusterer.activeStories(),
          own / 1e3 / MEASURED,
          scan.stories(),
          scanned / 1e3 / MEASURED,
          (double) scanned / own);
    }
    return 0;
  }
}
