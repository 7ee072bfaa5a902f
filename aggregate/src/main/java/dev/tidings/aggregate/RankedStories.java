package dev.tidings.aggregate;

import dev.tidings.enrich.subject.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** One subject's stories in the order of their scores. In memory only ids and scores. */
final class RankedStories {
  private static final double THOUSANDTHS = 1_000;

  private final Subject subject;
  private final KeyValues<StorySummary> summaries;
  private final ScoreStory score;
  private final Map<String, Place> byId = new HashMap<>();
  private final TreeSet<Place> best =
      new TreeSet<>(Comparator.comparing(Place::negativeScore).thenComparing(Place::storyId));

  private record Place(double negativeScore, String storyId) {}

  /**
   * @param summaries this subject's stories by id; those that are in it are ranked at once
   */
  RankedStories(Subject subject, KeyValues<StorySummary> summaries, ScoreStory score) {
    this.subject = subject;
    this.summaries = summaries;
    this.score = score;
    summaries.withPrefix("").forEachRemaining(entry -> place(entry.getValue()));
  }

  /** Takes a story in, or out if it is gone. */
  void put(StorySummary story) {
    Place former = byId.remove(story.storyId());
    if (former != null) {
      best.remove(former);
    }
    summaries.put(story.storyId(), story.active() ? story : null);
    if (story.active()) {
      place(story);
    }
  }

  /** The list as of {@code now}, the subject's stream time. */
  SubjectRanking ranking(Instant now) {
    List<SubjectRanking.Entry> entries = new ArrayList<>();
    for (Place place : best) {
      if (entries.size() == SubjectRanking.MAX_STORIES) {
        break;
      }
      StorySummary story =
          Objects.requireNonNull(summaries.get(place.storyId()), "a ranked story has a summary");
      entries.add(
          new SubjectRanking.Entry(
              story.storyId(),
              story.language(),
              story.headline(),
              story.articleCount(),
              story.sourceCount(),
              trend(story, now),
              story.lastPublishedAt()));
    }
    return new SubjectRanking(SubjectRanking.SCHEMA_VERSION, subject, best.size(), entries);
  }

  private void place(StorySummary story) {
    Place place = new Place(-score.of(story), story.storyId());
    byId.put(story.storyId(), place);
    best.add(place);
  }

  /** Articles an hour over the 24 hours up to and with that of {@code now}. */
  private static double trend(StorySummary story, Instant now) {
    long oldest = ArticlesByHour.hour(now) - ArticlesByHour.DAY + 1;
    int articles = 0;
    for (Map.Entry<Long, Integer> hour : story.articlesByHour().entrySet()) {
      if (hour.getKey() >= oldest) {
        articles += hour.getValue();
      }
    }
    return Math.round(THOUSANDTHS * articles / ArticlesByHour.DAY) / THOUSANDTHS;
  }
}
