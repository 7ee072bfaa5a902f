package dev.tidings.bench.cluster;

import dev.tidings.aggregate.cluster.BCubed;
import dev.tidings.aggregate.cluster.ClusterParameters;
import dev.tidings.aggregate.cluster.ClusterStore;
import dev.tidings.aggregate.cluster.FoldChanges;
import dev.tidings.aggregate.cluster.StoryClusterer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Clusters labelled articles in several orders, alone or among others, and prints how well the
 * stories agree with the labels.
 *
 * <p>Arguments: enriched articles, gold file (id, tab, story), number of orders, then files of
 * unlabelled articles to mix in. The first order is that of the files; all articles get dates a few
 * seconds apart, since the labelled ones have none.
 */
final class MeasureQuality {

  private static final long START = 1_735_689_600_000L;
  private static final long STEP = 5_000;

  private MeasureQuality() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    List<CountedArticle> articles = CountedArticle.read(Path.of(arguments[0]));
    Map<String, String> gold = gold(Path.of(arguments[1]));
    int orders = Integer.parseInt(arguments[2]);
    List<CountedArticle> others = new ArrayList<>();
    for (int i = 3; i < arguments.length; i++) {
      others.addAll(CountedArticle.read(Path.of(arguments[i])));
    }
    for (int order = 0; order < orders; order++) {
      print(
          order,
          run(order(articles, others, order), gold, ClusterParameters.DEFAULT, new MemoryStore()));
    }
  }

  /**
   * What one order gave.
   *
   * @param agreement with the labels
   * @param stories number of stories with a labelled article
   * @param strangers unlabelled articles in a story that has labelled ones
   * @param churn moves to another story for each article
   */
  record Outcome(
      BCubed agreement, int articles, int stories, int strangers, double churn, double seconds) {}

  static Outcome run(
      List<CountedArticle> articles,
      Map<String, String> gold,
      ClusterParameters parameters,
      ClusterStore store) {
    StoryClusterer clusterer = StoryClusterer.open(store, "en", parameters);
    FoldChanges folded = new FoldChanges();
    long began = CpuTime.nanos();
    long time = START;
    for (CountedArticle article : articles) {
      folded.apply(clusterer.put(article.id(), article.terms(), time));
      time += STEP;
    }
    double seconds = (CpuTime.nanos() - began) / 1e9;
    Map<String, Integer> labelledByStory = new TreeMap<>();
    Map<String, Integer> othersByStory = new TreeMap<>();
    folded
        .storyByArticle()
        .forEach(
            (article, story) ->
                (gold.containsKey(article) ? labelledByStory : othersByStory)
                    .merge(story, 1, Integer::sum));
    int strangers = 0;
    for (String story : labelledByStory.keySet()) {
      strangers += othersByStory.getOrDefault(story, 0);
    }
    return new Outcome(
        BCubed.compare(folded.storyByArticle(), gold),
        articles.size(),
        labelledByStory.size(),
        strangers,
        (double) folded.moved() / articles.size(),
        seconds);
  }

  /** Order 0 spreads the others evenly among the articles; the rest are shuffled. */
  static List<CountedArticle> order(
      List<CountedArticle> articles, List<CountedArticle> others, int order) {
    List<CountedArticle> mixed = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < articles.size(); i++) {
      mixed.add(articles.get(i));
      int until = (int) ((long) others.size() * (i + 1) / articles.size());
      mixed.addAll(others.subList(next, until));
      next = until;
    }
    if (order > 0) {
      Collections.shuffle(mixed, new Random(order));
    }
    return mixed;
  }

  static Map<String, String> gold(Path file) throws IOException {
    Map<String, String> gold = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      gold.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return gold;
  }

  static void print(int order, Outcome outcome) {
    BCubed agreement = outcome.agreement();
    System.out.printf(
        "order %d: B3 F1 %.4f (P %.4f R %.4f), pairwise F1 %.4f, %d stories, %d strangers,"
            + " churn %.3f, %.0f articles/s%n",
        order,
        agreement.f1(),
        agreement.precision(),
        agreement.recall(),
        agreement.pairwiseF1(),
        outcome.stories(),
        outcome.strangers(),
        outcome.churn(),
        outcome.articles() / outcome.seconds());
  }
}
