package dev.tidings.serve.catalog;

import dev.tidings.aggregate.Story;
import dev.tidings.serve.catalog.StorySummary.Coverage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Counts a story's articles over its life, in {@link #INTERVALS} intervals. */
final class MeasureCoverage {
  static final int INTERVALS = 24;

  private MeasureCoverage() {}

  static Coverage of(Story story) {
    List<Instant> times =
        Stream.concat(
                story.timeline().stream().map(Story.Moment::at),
                story.articles().stream()
                    .flatMap(article -> article.reprints().stream())
                    .map(Story.Reprint::publishedAt))
            .sorted()
            .toList();
    if (times.isEmpty()) {
      return new Coverage(story.firstPublishedAt(), 60, List.of());
    }
    Instant from = times.get(0);
    long span = times.get(times.size() - 1).getEpochSecond() - from.getEpochSecond();
    // At least a minute each, and one second more than the span so that the last article is inside.
    long interval = Math.max(60, span / INTERVALS + 1);
    Integer[] counts = new Integer[INTERVALS];
    Arrays.fill(counts, 0);
    for (Instant time : times) {
      counts[(int) ((time.getEpochSecond() - from.getEpochSecond()) / interval)]++;
    }
    return new Coverage(from, interval, List.of(counts));
  }
}
