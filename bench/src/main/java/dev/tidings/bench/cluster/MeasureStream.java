package dev.tidings.bench.cluster;

import dev.tidings.aggregate.cluster.Change;
import dev.tidings.aggregate.cluster.ClusterParameters;
import dev.tidings.aggregate.cluster.StoryClusterer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Clusters a long stream of recombined articles and prints, as it goes, speed on one core (writing
 * to a tree map included), memory, and what is written; at the end how long it takes to open the
 * clustering again.
 *
 * <p>Arguments: enriched articles to recombine, number of articles, days over which they are
 * spread; if wanted, the share of them that are about one event, as .5.
 */
final class MeasureStream {

  private static final long START = 1_767_225_600_000L;
  private static final double DAY_MILLIS = 86_400_000;

  private MeasureStream() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    List<CountedArticle> sources = CountedArticle.read(Path.of(arguments[0]));
    int count = Integer.parseInt(arguments[1]);
    double days = Double.parseDouble(arguments[2]);
    double largest = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 0;
    RecombinedArticles articles =
        new RecombinedArticles(sources, START, days * DAY_MILLIS / count, largest);
    MemoryStore store = new MemoryStore();
    run(articles, count, store);
    long without = usedHeap();
    long began = CpuTime.nanos();
    StoryClusterer clusterer = StoryClusterer.open(store, "en", ClusterParameters.DEFAULT);
    double seconds = (CpuTime.nanos() - began) / 1e9;
    long with = usedHeap();
    // Asked last, so that the clusterer is there while the heap is measured.
    int active = clusterer.activeArticles();
    System.out.printf(
        "%d active articles: opened in %.2f s, %d bytes of heap and %d bytes stored each%n",
        active, seconds, (with - without) / active, store.bytesHeld() / active);
  }

  private static void run(RecombinedArticles articles, int count, MemoryStore store) {
    StoryClusterer clusterer = StoryClusterer.open(store, "en", ClusterParameters.DEFAULT);
    Tally tally = new Tally();
    StorySizes sizes = new StorySizes();
    for (int i = 1; i <= count; i++) {
      CountedArticle article = articles.next();
      long began = CpuTime.nanos();
      List<Change> changes = clusterer.put(article.id(), article.terms(), article.eventTime());
      tally.add(CpuTime.nanos() - began, changes);
      sizes.add(changes);
      if (i % Math.max(1, count / 10) == 0) {
        print(i, tally, store, clusterer);
        System.out.printf("  largest stories: %s%n", sizes);
        tally = new Tally();
      }
    }
  }

  private static void print(int count, Tally tally, MemoryStore store, StoryClusterer clusterer) {
    System.out.printf(
        "%d articles: %s, %d active in %d stories; %.2f puts and %d bytes put an article since the"
            + " start; heap %d MB of which stored %d MB%n",
        count,
        tally,
        clusterer.activeArticles(),
        clusterer.activeStories(),
        (double) store.puts() / count,
        store.bytesPut() / count,
        usedHeap() >> 20,
        store.bytesHeld() >> 20);
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** What a stretch of the stream cost. */
  private static final class Tally {
    private long articles;
    private long nanos;
    private long longest;
    private long moved;

    void add(long spent, List<Change> changes) {
      articles++;
      nanos += spent;
      longest = Math.max(longest, spent);
      for (Change change : changes) {
        if (change instanceof Change.Split split) {
          moved += split.articleIds().size();
        } else if (change instanceof Change.Merged) {
          moved++;
        }
      }
    }

    @Override
    public String toString() {
      return String.format(
          "%.0f articles/s, longest call %d ms, %.3f moves an article",
          articles * 1e9 / nanos, longest / 1_000_000, (double) moved / articles);
    }
  }
}
