package dev.tidings.serve.catalog;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.serve.catalog.StorySummary.ClaimCounts;
import dev.tidings.serve.catalog.StorySummary.LeadClaim;
import dev.tidings.serve.catalog.StorySummary.NamedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of a story what a list shows of it. */
final class SummariseStory {
  private SummariseStory() {}

  static StorySummary of(Story story) {
    return new StorySummary(
        story.storyId(),
        story.language(),
        story.subject(),
        story.headline(),
        story.articleCount(),
        story.reprintCount(),
        story.sourceCount(),
        story.sources().stream().limit(StorySummary.MAX_SOURCES).map(Story.Source::source).toList(),
        story.entities().stream()
            .limit(StorySummary.MAX_ENTITIES)
            .map(entity -> new NamedEntity(entity.id(), entity.name(), entity.type()))
            .toList(),
        new ClaimCounts(
            count(story.claims(), ClaimGroup.State.CORROBORATED),
            count(story.claims(), ClaimGroup.State.DISPUTED),
            count(story.claims(), ClaimGroup.State.SINGLE_SOURCE)),
        leadClaim(story.claims()),
        MeasureCoverage.of(story),
        story.firstPublishedAt(),
        story.lastPublishedAt());
  }

  private static int count(List<ClaimGroup> claims, ClaimGroup.State state) {
    return (int) claims.stream().filter(claim -> claim.state() == state).count();
  }

  /** The story has them disputed first, then by support. */
  private static @Nullable LeadClaim leadClaim(List<ClaimGroup> claims) {
    if (claims.isEmpty()) {
      return null;
    }
    ClaimGroup first = claims.get(0);
    return new LeadClaim(
        first.claimId(),
        first.text(),
        first.state(),
        first.independentSources(),
        (int) first.opposing().stream().map(ClaimGroup.Evidence::source).distinct().count(),
        first.range());
  }
}
