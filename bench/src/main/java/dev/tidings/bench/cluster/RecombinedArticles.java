package dev.tidings.bench.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * An endless stream of articles about events that come and go, made of real ones: each has most of
 * its terms from the article that stands for its event, some from a random other one, and two that
 * were never seen before. Seeded, so that every run gives the same stream.
 */
final class RecombinedArticles {

  /** Events that articles are about at a time. */
  private static final int OPEN_EVENTS = 4000;

  /** How often an article is about a new event, which takes the place of another. */
  private static final double NEW_EVENT = 0.3;

  private final Random random = new Random(42);
  private final List<CountedArticle> sources;
  private final List<Integer> events = new ArrayList<>();
  private final long start;
  private final double millisApart;
  private long count;

  /**
   * Begins a stream.
   *
   * @param sources what to make articles of
   * @param start event time of the first, epoch milliseconds
   * @param millisApart from one article to the next
   */
  RecombinedArticles(List<CountedArticle> sources, long start, double millisApart) {
    this.sources = sources;
    this.start = start;
    this.millisApart = millisApart;
    for (int i = 0; i < OPEN_EVENTS; i++) {
      events.add(random.nextInt(sources.size()));
    }
  }

  CountedArticle next() {
    // Squared, so that a few events have many articles and most have few.
    double chance = random.nextDouble();
    int place = (int) (OPEN_EVENTS * chance * chance);
    if (random.nextDouble() < NEW_EVENT) {
      place = random.nextInt(OPEN_EVENTS);
      events.set(place, random.nextInt(sources.size()));
    }
    Map<String, Integer> terms = new TreeMap<>();
    take(sources.get(events.get(place)), 0.75, terms);
    take(sources.get(random.nextInt(sources.size())), 0.2, terms);
    terms.put("new" + Long.toString(count, 36), 1);
    terms.put("number" + Long.toString(count, 36), 2);
    long time = start + (long) (count * millisApart);
    return new CountedArticle("made-" + count++, time, terms);
  }

  private void take(CountedArticle from, double share, Map<String, Integer> terms) {
    from.terms()
        .forEach(
            (term, times) -> {
              if (random.nextDouble() < share) {
                terms.merge(term, times, Integer::sum);
              }
            });
  }
}
