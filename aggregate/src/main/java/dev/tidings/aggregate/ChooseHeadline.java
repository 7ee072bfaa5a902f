package dev.tidings.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The title of the article that is closest to all others of its story. Another takes its place only
 * when it is clearly closer, so that readers do not see the headline flicker.
 */
final class ChooseHeadline {
  /** How much closer another article has to be. */
  static final double LEAD = 1.1;

  private ChooseHeadline() {}

  /**
   * @param story with at least one article
   * @param candidates some of its articles with their centrality, at least one
   */
  static LiveStory.Member of(LiveStory story, List<Story.Member> candidates) {
    LiveStory.Member present = story.member(story.record().headlineArticleId());
    Optional<Story.Member> best =
        candidates.stream()
            .filter(candidate -> !candidate.title().isBlank())
            .min(
                Comparator.comparing((Story.Member candidate) -> -candidate.centrality())
                    .thenComparing(Story.Member::publishedAt)
                    .thenComparing(Story.Member::articleId));
    if (present != null
        && (best.isEmpty() || best.get().centrality() < LEAD * story.centrality(present))
        && !(present.article().title().isBlank() && best.isPresent())) {
      return present;
    }
    return best.map(candidate -> story.member(candidate.articleId()))
        .orElseGet(() -> story.members().firstEntry().getValue());
  }
}
