package dev.tidings.aggregate;

import java.time.Duration;

/**
 * A story's place in its subject's list: {@code sources * sqrt(articles)}, halved for every
 * half-life since its latest article.
 *
 * <p>The score is the binary logarithm of that, less the part of it that is the same for all
 * stories at any one moment: {@code log2(sources) + log2(articles) / 2 + time / halfLife}. So it
 * does not change as time passes, and a list stays sorted by itself.
 */
final class ScoreStory {
  private static final double LN_2 = StrictMath.log(2);

  private final double halfLifeMillis;

  ScoreStory(Duration halfLife) {
    this.halfLifeMillis = halfLife.toMillis();
  }

  double of(StorySummary story) {
    double size =
        StrictMath.log(Math.max(1, story.sourceCount()))
            + StrictMath.log(Math.max(1, story.articleCount())) / 2;
    return size / LN_2 + story.lastPublishedAt().toEpochMilli() / halfLifeMillis;
  }
}
