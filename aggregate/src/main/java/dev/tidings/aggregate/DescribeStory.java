package dev.tidings.aggregate;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A story in memory as readers see it: every list bounded, every count over all. */
final class DescribeStory {
  /** Most articles for a claim, and most against, on the claims topic. */
  static final int MAX_EVIDENCE_ON_CLAIMS = 100;

  private static final double THOUSANDTHS = 1_000;

  private final String language;

  DescribeStory(String language) {
    this.language = language;
  }

  /** The most recent articles, latest first. */
  List<Story.Member> articles(LiveStory story) {
    List<Story.Member> articles = new ArrayList<>();
    for (LiveStory.Member member : story.members().descendingMap().values()) {
      articles.add(article(member, story.centrality(member)));
      if (articles.size() == Story.MAX_ARTICLES) {
        break;
      }
    }
    return articles;
  }

  /**
   * @param story with at least one article, subject and headline chosen
   * @param articles as from {@link #articles}
   */
  Story story(
      LiveStory story, List<Story.Member> articles, Story.Status status, @Nullable String heirId) {
    return new Story(
        Story.SCHEMA_VERSION,
        story.storyId(),
        status,
        heirId,
        language,
        Objects.requireNonNullElse(story.record().subject(), Subject.UNCLASSIFIED),
        story.record().headline(),
        story.size(),
        story.reprintCount(),
        story.sources().independent(),
        articles,
        story.sources().first(Story.MAX_SOURCES),
        ChooseMoments.of(story.members(), Story.MAX_ARTICLES),
        story.entities().mostShared(Story.MAX_ENTITIES),
        story.claims().stream()
            .limit(Story.MAX_CLAIMS)
            .map(group -> bounded(group, Story.MAX_EVIDENCE))
            .toList(),
        story.firstPublishedAt(),
        story.lastPublishedAt());
  }

  /** The group with its first {@code limit} articles for and against; its counts are over all. */
  static ClaimGroup bounded(ClaimGroup group, int limit) {
    if (group.supporting().size() <= limit
        && group.opposing().size() <= limit
        && group.updates().size() <= limit) {
      return group;
    }
    return new ClaimGroup(
        group.schemaVersion(),
        group.claimId(),
        group.storyId(),
        group.text(),
        group.state(),
        group.bestValue(),
        group.range(),
        first(group.supporting(), limit),
        first(group.opposing(), limit),
        group.independentSources(),
        group.firstSeen(),
        group.lastSeen(),
        group.supportingCount(),
        group.opposingCount(),
        first(group.updates(), limit),
        group.variants(),
        group.reason());
  }

  private static Story.Member article(LiveStory.Member member, double centrality) {
    ArticleRecord article = member.article();
    return new Story.Member(
        article.articleId(),
        article.revision(),
        article.title(),
        article.url(),
        article.source(),
        article.publishedAt(),
        Math.round(THOUSANDTHS * centrality) / THOUSANDTHS,
        member.reprints().stream().limit(Story.MAX_REPRINTS).toList());
  }

  private static <T> List<T> first(List<T> all, int limit) {
    return all.subList(0, Math.min(limit, all.size()));
  }
}
