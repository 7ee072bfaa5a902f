package dev.tidings.eval.story;

import dev.tidings.aggregate.ClusterArticles;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.pipe.Settings;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Clusters articles in one order of arrival and compares the result with the labels. */
public final class MeasureOrder {
  private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");

  /** A day holds 17,280 articles then, about as many as a large agency writes. */
  private static final Duration APART = Duration.ofSeconds(5);

  private final LabelledStream stream;
  private final Map<String, String> gold;
  private final Settings settings;
  private final Dates dates;

  /** Which dates articles have. */
  public enum Dates {
    /** Those with which they were published. */
    OWN,
    /** Five seconds apart in the order of arrival. */
    EVEN
  }

  /**
   * Measures with settings.
   *
   * @param gold story by article id
   */
  public MeasureOrder(
      LabelledStream stream, Map<String, String> gold, Settings settings, Dates dates) {
    this.stream = stream;
    this.gold = gold;
    this.settings = settings;
    this.dates = dates;
  }

  /**
   * Measures one order.
   *
   * @param number as in {@link LabelledStream#order}
   */
  public OrderResult measure(int number) {
    List<EnrichedArticle> articles = stream.order(number);
    ClusterArticles cluster = new ClusterArticles(settings);
    long began = cpuNanos();
    Instant even = BEGIN;
    for (EnrichedArticle article : articles) {
      cluster.put(article, dates == Dates.OWN ? article.article().publishedAt() : even);
      even = even.plus(APART);
    }
    double seconds = (cpuNanos() - began) / 1e9;
    Map<String, String> found = stream.withRepeats(cluster.storyByArticle());
    Set<String> labelledStories = new HashSet<>();
    gold.keySet().stream().filter(found::containsKey).map(found::get).forEach(labelledStories::add);
    Map<String, Integer> unlabelled = new HashMap<>();
    found.forEach(
        (article, story) -> {
          if (!gold.containsKey(article)) {
            unlabelled.merge(story, 1, Integer::sum);
          }
        });
    BCubed agreement = BCubed.compare(found, gold);
    return new OrderResult(
        number,
        agreement.precision(),
        agreement.recall(),
        agreement.f1(),
        agreement.pairwisePrecision(),
        agreement.pairwiseRecall(),
        agreement.pairwiseF1(),
        labelledStories.size(),
        labelledStories.stream().mapToInt(story -> unlabelled.getOrDefault(story, 0)).sum(),
        (double) cluster.moved() / articles.size(),
        articles.size() / Math.max(1e-3, seconds));
  }

  /** How many labelled articles came out of the pipeline in no story. */
  public int missing() {
    Map<String, String> all = new HashMap<>();
    stream.order(0).forEach(article -> all.put(article.article().articleId(), ""));
    Map<String, String> found = stream.withRepeats(all);
    return (int) gold.keySet().stream().filter(id -> !found.containsKey(id)).count();
  }

  /** Of this thread alone: what others do on the machine does not count. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
