package dev.tidings.serve.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How a list of stories can be sorted. Larger keys come first. */
public enum StoryOrder {
  /** What matters now: coverage and freshness, see {@link #prominence}. */
  RANK,
  /** By the latest article. */
  NEWEST,
  /** By the number of articles. */
  ARTICLES,
  /** By the number of outlets. */
  SOURCES,
  /** By how well a story matches the words that are searched. */
  RELEVANCE;

  /** So much later is worth twice the coverage. */
  private static final double HOURS_PER_DOUBLING = 12;

  /** The name in a request. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names. */
  public static List<String> words() {
    return Arrays.stream(values()).map(StoryOrder::word).toList();
  }

  static Map<String, ToDoubleFunction<StoredStory>> keys() {
    return Arrays.stream(values())
        .filter(order -> order != RELEVANCE)
        .collect(Collectors.toMap(StoryOrder::word, order -> s -> order.key(s.summary())));
  }

  private double key(StorySummary story) {
    return switch (this) {
      case RANK -> prominence(story);
      case NEWEST -> story.lastPublishedAt().toEpochMilli();
      case ARTICLES -> story.articleCount();
      case SOURCES -> story.sourceCount();
      case RELEVANCE -> 0;
    };
  }

  /**
   * Logarithm of coverage plus time, so that a story's place does not depend on when one looks:
   * twice as much coverage outweighs {@value #HOURS_PER_DOUBLING} hours. An outlet counts more than
   * another article of the same outlet, and that more than a reprint.
   */
  private static double prominence(StorySummary story) {
    double coverage =
        story.sourceCount()
            + 0.5 * Math.max(0, story.articleCount() - story.sourceCount())
            + 0.25 * story.reprintCount();
    double doublings = Math.log(Math.max(1, coverage)) / Math.log(2);
    return doublings + story.lastPublishedAt().getEpochSecond() / 3600.0 / HOURS_PER_DOUBLING;
  }
}
