package dev.tidings.aggregate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * A story's timeline: all its articles or, where these are too many, the first of each hour, of
 * each two hours, of each four, and so on until they are few enough. It leaps from one to the next
 * and so does not look at every article of a large story.
 */
final class ChooseMoments {
  private static final long SECONDS_OF_HOUR = 3_600;

  private ChooseMoments() {}

  /**
   * @param members oldest first
   * @param limit most moments
   */
  static List<Story.Moment> of(
      NavigableMap<RecentClaims.Place, LiveStory.Member> members, int limit) {
    if (members.size() <= limit) {
      return members.values().stream().map(ChooseMoments::moment).toList();
    }
    for (long seconds = SECONDS_OF_HOUR; ; seconds *= 2) {
      List<Story.Moment> chosen = firstOfEach(members, seconds, limit);
      if (chosen.size() <= limit) {
        return chosen;
      }
    }
  }

  /** The first article of each span of so many seconds; one more than {@code limit} is enough. */
  private static List<Story.Moment> firstOfEach(
      NavigableMap<RecentClaims.Place, LiveStory.Member> members, long seconds, int limit) {
    List<Story.Moment> chosen = new ArrayList<>();
    Map.Entry<RecentClaims.Place, LiveStory.Member> entry = members.firstEntry();
    while (entry != null && chosen.size() <= limit) {
      chosen.add(moment(entry.getValue()));
      long span = Math.floorDiv(entry.getKey().publishedAt().getEpochSecond(), seconds);
      Instant next = Instant.ofEpochSecond((span + 1) * seconds);
      entry = members.ceilingEntry(new RecentClaims.Place(next, ""));
    }
    return chosen;
  }

  private static Story.Moment moment(LiveStory.Member member) {
    ArticleRecord article = member.article();
    return new Story.Moment(
        article.publishedAt(), article.articleId(), article.source(), article.title());
  }
}
