package dev.tidings.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.app.Processed;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Computes from the articles, reprints and events what every story must say, in the plainest way
 * and without the code that made the stories, and compares.
 */
final class RecomputeStories {
  private final Map<String, EnrichedArticle> articles = new HashMap<>();
  private final Map<String, List<Duplicate>> reprintsByOriginal = new HashMap<>();
  private final Set<String> alsoUnique;
  private final Map<String, Set<String>> members = new TreeMap<>();
  private final Set<String> retired = new TreeSet<>();

  RecomputeStories(Processed topics) {
    alsoUnique = topics.unique().stream().map(Article::articleId).collect(Collectors.toSet());
    for (EnrichedArticle enriched : topics.enriched()) {
      articles.merge(
          enriched.article().articleId(),
          enriched,
          (a, b) -> a.article().revision() > b.article().revision() ? a : b);
    }
    articles.values().removeIf(enriched -> enriched.article().retracted());
    for (Duplicate reprint : latestReprints(topics.duplicates())) {
      reprintsByOriginal
          .computeIfAbsent(reprint.duplicateOf(), id -> new ArrayList<>())
          .add(reprint);
    }
    fold(topics.events());
  }

  /** All open stories, and nothing else, say what their articles give. */
  void compareWith(Map<String, Story> stories, Map<String, ClaimGroup> claims) {
    Map<String, Story> open = new TreeMap<>(stories);
    open.values().removeIf(story -> story.status() != Story.Status.ACTIVE);
    Set<String> expected = new TreeSet<>(members.keySet());
    expected.removeAll(retired);
    assertThat(open.keySet()).as("open stories are those of the events").isEqualTo(expected);
    open.values().forEach(this::compare);
    compareClaims(open, claims);
  }

  private void compare(Story story) {
    String name = story.storyId();
    Set<String> ids = members.getOrDefault(name, Set.of());
    List<EnrichedArticle> own = ids.stream().map(articles::get).filter(Objects::nonNull).toList();
    assertThat(own).as("articles of " + name).hasSameSizeAs(ids);
    assertThat(story.articleCount()).as("article count of " + name).isEqualTo(ids.size());
    assertThat(story.articles())
        .as("articles listed by " + name)
        .allMatch(article -> ids.contains(article.articleId()))
        .hasSize(Math.min(ids.size(), Story.MAX_ARTICLES))
        .allMatch(article -> article.revision() == revision(article.articleId()));
    List<Duplicate> reprints =
        ids.stream()
            .flatMap(id -> reprintsByOriginal.getOrDefault(id, List.of()).stream())
            .toList();
    // A reprint that was revised or retracted may have become an article of its own, or nothing:
    // which came last does not show on two topics.
    long open = reprints.stream().filter(one -> alsoUnique.contains(one.articleId())).count();
    assertThat((long) story.reprintCount())
        .as("reprints of " + name)
        .isBetween(reprints.size() - open, (long) reprints.size());
    assertThat(story.sourceCount())
        .as("sources of " + name)
        .isEqualTo(own.stream().map(one -> one.article().source()).distinct().count());
    if (story.sources().size() < Story.MAX_SOURCES && open == 0) {
      assertThat(
              story.sources().stream()
                  .collect(
                      Collectors.toMap(Story.Source::source, s -> s.articles() + s.reprints())))
          .as("coverage by source of " + name)
          .isEqualTo(coverage(own, reprints));
    }
    Map<String, Long> entities = entities(own);
    assertThat(story.entities())
        .as("entities of " + name)
        .hasSize(Math.min(entities.size(), Story.MAX_ENTITIES))
        .allMatch(entity -> entities.getOrDefault(entity.id(), 0L) == entity.articles());
    assertThat(story.firstPublishedAt())
        .isEqualTo(
            own.stream()
                .map(one -> one.article().publishedAt())
                .min(Comparator.naturalOrder())
                .orElseThrow());
    assertThat(story.lastPublishedAt())
        .isEqualTo(
            own.stream()
                .map(one -> one.article().publishedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow());
  }

  /** Evidence is what the articles of the story say, and the story shows what the topic has. */
  private void compareClaims(Map<String, Story> open, Map<String, ClaimGroup> claims) {
    for (ClaimGroup group : claims.values()) {
      Set<String> ids = members.getOrDefault(group.storyId(), Set.of());
      assertThat(open).as("story of claim " + group.claimId()).containsKey(group.storyId());
      for (ClaimGroup.Evidence evidence : evidence(group).toList()) {
        assertThat(ids).as("evidence of " + group.claimId()).contains(evidence.articleId());
        assertThat(claimsOf(evidence.articleId())).contains(evidence.claim());
      }
      assertThat(group.supportingCount()).isGreaterThanOrEqualTo(group.supporting().size());
    }
    for (Story story : open.values()) {
      Map<String, ClaimGroup> shown = new LinkedHashMap<>();
      story.claims().forEach(group -> shown.put(group.claimId(), group));
      assertThat(claims.keySet()).as("claims of " + story.storyId()).containsAll(shown.keySet());
      shown.forEach(
          (id, group) -> {
            ClaimGroup onTopic = Objects.requireNonNull(claims.get(id));
            assertThat(onTopic.text()).isEqualTo(group.text());
            assertThat(onTopic.state()).isEqualTo(group.state());
            assertThat(onTopic.supportingCount()).isEqualTo(group.supportingCount());
            assertThat(onTopic.opposingCount()).isEqualTo(group.opposingCount());
          });
    }
  }

  private static Stream<ClaimGroup.Evidence> evidence(ClaimGroup group) {
    return Stream.of(group.supporting(), group.opposing(), group.updates()).flatMap(List::stream);
  }

  private List<Claim> claimsOf(String articleId) {
    return Objects.requireNonNull(articles.get(articleId)).claims();
  }

  private int revision(String articleId) {
    return Objects.requireNonNull(articles.get(articleId)).article().revision();
  }

  private static Map<String, Integer> coverage(List<EnrichedArticle> own, List<Duplicate> more) {
    Map<String, Integer> coverage = new TreeMap<>();
    own.forEach(one -> coverage.merge(one.article().source(), 1, Integer::sum));
    more.forEach(one -> coverage.merge(one.source(), 1, Integer::sum));
    return coverage;
  }

  private static Map<String, Long> entities(List<EnrichedArticle> own) {
    return own.stream()
        .flatMap(one -> one.entities().stream().map(Entity::id).distinct())
        .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
  }

  /**
   * Of several records about one article the last; one that it came again, or an older text of it,
   * leaves it a reprint.
   */
  private static List<Duplicate> latestReprints(List<Duplicate> duplicates) {
    Map<String, Duplicate> byArticle = new LinkedHashMap<>();
    duplicates.stream()
        .filter(RecomputeStories::isReprint)
        .forEach(duplicate -> byArticle.put(duplicate.articleId(), duplicate));
    return List.copyOf(byArticle.values());
  }

  private static boolean isReprint(Duplicate duplicate) {
    return switch (duplicate.kind()) {
      case SAME_TEXT, NEAR_COPY, EXCERPT -> true;
      case SAME_ARTICLE, STALE_REVISION -> false;
    };
  }

  private void fold(List<StoryEvent> events) {
    Map<String, String> storyOf = new HashMap<>();
    for (StoryEvent event :
        events.stream().sorted(Comparator.comparingLong(StoryEvent::position)).toList()) {
      switch (event.type()) {
        case CREATED, GREW -> event.articleIds().forEach(id -> storyOf.put(id, event.storyId()));
        case SPLIT ->
            event
                .articleIds()
                .forEach(id -> storyOf.put(id, Objects.requireNonNull(event.otherStoryId())));
        case MERGED -> {
          String heir = Objects.requireNonNull(event.otherStoryId());
          storyOf.replaceAll((id, story) -> story.equals(event.storyId()) ? heir : story);
        }
        case SHRANK -> event.articleIds().forEach(id -> storyOf.remove(id, event.storyId()));
        case RETIRED -> retired.add(event.storyId());
        case REVISED, RETITLED, CLAIM_DISPUTED -> {
          // Nothing moves.
        }
      }
    }
    storyOf.forEach((id, story) -> members.computeIfAbsent(story, s -> new TreeSet<>()).add(id));
  }
}
