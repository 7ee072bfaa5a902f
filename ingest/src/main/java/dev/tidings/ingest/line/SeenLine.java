package dev.tidings.ingest.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a source, and in which articles it was first seen.
 *
 * @param lastHour event time of the newest article with it, in hours since the epoch
 * @param sightings the earliest {@link #MAX_SIGHTINGS}, in order
 */
public record SeenLine(int lastHour, List<Sighting> sightings) {
  static final int MAX_SIGHTINGS = 16;
  static final int MAX_TITLE_WORDS = 8;

  private static final Comparator<Sighting> ORDER =
      Comparator.comparingInt(Sighting::hour).thenComparingInt(Sighting::article);

  public SeenLine {
    sightings = List.copyOf(sightings);
  }

  /**
   * One article with the line.
   *
   * @param hour event time, in hours since the epoch
   * @param article hash of its id; of a reprint, of its original's
   * @param titleWords hash values of the longer words of its title
   */
  record Sighting(int hour, int article, List<Integer> titleWords) {
    Sighting {
      titleWords = List.copyOf(titleWords);
    }

    boolean isUnrelatedTo(Sighting other) {
      return article != other.article && titleWords.stream().noneMatch(other.titleWords::contains);
    }
  }

  /** With one more article; the order in which they are added makes no difference. */
  SeenLine plus(Sighting sighting) {
    List<Sighting> all = new ArrayList<>(sightings);
    all.removeIf(known -> known.article == sighting.article && known.hour >= sighting.hour);
    if (all.stream().noneMatch(known -> known.article == sighting.article)) {
      all.add(sighting);
      all.sort(ORDER);
    }
    return new SeenLine(
        Math.max(lastHour, sighting.hour),
        all.size() > MAX_SIGHTINGS ? all.subList(0, MAX_SIGHTINGS) : all);
  }

  /** How many articles on unrelated things had the line, up to an hour. */
  int unrelatedArticles(int upToHour) {
    List<Sighting> counted = new ArrayList<>();
    for (Sighting sighting : sightings) {
      if (sighting.hour <= upToHour && counted.stream().allMatch(sighting::isUnrelatedTo)) {
        counted.add(sighting);
      }
    }
    return counted.size();
  }
}
