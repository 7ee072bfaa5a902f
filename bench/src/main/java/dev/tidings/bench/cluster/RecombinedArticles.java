package dev.tidings.bench.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * An endless stream of articles about events that come and go, made of real ones: an event has
 * terms of four random articles; an article has most of its event's, some of a random other
 * article, and two that were never seen before. Most events end after some days, three in ten
 * articles are about an event of their own, and a few events go on for ever. Seeded, so that every
 * run gives the same stream.
 */
final class RecombinedArticles {

  private static final double DAY_MILLIS = 86_400_000;

  /** Events that articles are about at a time; the first ones have most articles. */
  private static final int OPEN_EVENTS = 4000;

  /** Of these, how many never end. */
  private static final int ENDLESS = 20;

  private static final double OWN_EVENT = 0.3;
  private static final double LONGEST_DAYS = 5;

  private final Random random = new Random(42);
  private final List<CountedArticle> sources;
  private final List<Event> events = new ArrayList<>();
  private final long start;
  private final double millisApart;
  private final double largest;
  private long count;

  /**
   * What articles are about.
   *
   * @param end after which none is, epoch milliseconds
   */
  private record Event(Map<String, Integer> terms, long end) {}

  /**
   * Begins a stream.
   *
   * @param sources what to make articles of
   * @param start event time of the first, epoch milliseconds
   * @param millisApart from one article to the next
   * @param largest share of all articles that are about one event that never ends
   */
  RecombinedArticles(List<CountedArticle> sources, long start, double millisApart, double largest) {
    this.sources = sources;
    this.start = start;
    this.millisApart = millisApart;
    this.largest = largest;
    for (int place = 0; place < OPEN_EVENTS; place++) {
      events.add(new Event(terms(), place < ENDLESS ? Long.MAX_VALUE : end(start)));
    }
  }

  CountedArticle next() {
    long time = start + (long) (count * millisApart);
    Map<String, Integer> terms = new TreeMap<>();
    take(event(time), 0.75, terms);
    take(anySource(), 0.2, terms);
    terms.put("new" + Long.toString(count, 36), 1);
    terms.put("number" + Long.toString(count, 36), 2);
    return new CountedArticle("made-" + count++, time, terms);
  }

  private Map<String, Integer> event(long time) {
    if (largest > 0 && random.nextDouble() < largest) {
      return events.get(0).terms;
    }
    return random.nextDouble() < OWN_EVENT ? terms() : openEvent(time).terms;
  }

  private Event openEvent(long time) {
    // Squared, so that a few events have many articles and most have few.
    double chance = random.nextDouble();
    int place = (int) (OPEN_EVENTS * chance * chance);
    Event event = events.get(place);
    if (event.end < time) {
      event = new Event(terms(), end(time));
      events.set(place, event);
    }
    return event;
  }

  private long end(long begin) {
    return begin + (long) (random.nextDouble() * LONGEST_DAYS * DAY_MILLIS);
  }

  private Map<String, Integer> terms() {
    Map<String, Integer> terms = new TreeMap<>();
    for (int i = 0; i < 4; i++) {
      take(anySource(), 0.35, terms);
    }
    return terms;
  }

  private Map<String, Integer> anySource() {
    return sources.get(random.nextInt(sources.size())).terms();
  }

  private void take(Map<String, Integer> from, double share, Map<String, Integer> terms) {
    from.forEach(
        (term, times) -> {
          if (random.nextDouble() < share) {
            terms.merge(term, times, Integer::sum);
          }
        });
  }
}
