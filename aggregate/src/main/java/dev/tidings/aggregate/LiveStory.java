package dev.tidings.aggregate;

import dev.tidings.aggregate.claim.ClaimGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A story in memory: its articles and what they add up to. An article costs the same whether it is
 * the second or the fifty-thousandth, and one that leaves takes exactly its share away.
 */
final class LiveStory {
  private static final Comparator<Story.Reprint> BY_TIME =
      Comparator.comparing(Story.Reprint::publishedAt).thenComparing(Story.Reprint::articleId);

  private final Map<String, Member> byId = new HashMap<>();
  private final TreeMap<RecentClaims.Place, Member> byTime = new TreeMap<>();
  private final SourceTally sources = new SourceTally();
  private final EntityTally entities = new EntityTally();
  private final SubjectVotes subjects = new SubjectVotes();
  private final ArticlesByHour hours = new ArticlesByHour();
  private final Centroid centroid = new Centroid();
  private final RecentClaims claims;
  private Map<String, ClaimGroup> publishedClaims = Map.of();
  private StoryRecord record;
  private int reprintCount;

  /**
   * An article of the story.
   *
   * @param article without its claims and its vector
   * @param joined its place in the order in which the story's articles joined
   */
  record Member(
      ArticleRecord article,
      long joined,
      Centroid.Vector vector,
      TreeSet<Story.Reprint> reprints) {}

  LiveStory(StoryRecord record, RecentClaims claims) {
    this.record = record;
    this.claims = claims;
  }

  String storyId() {
    return record.storyId();
  }

  StoryRecord record() {
    return record;
  }

  void record(StoryRecord next) {
    record = next;
  }

  /** Adds an article, or puts it in the place of its earlier text. Its reprints stay with it. */
  void put(ArticleRecord article, long joined, Collection<Story.Reprint> reprints) {
    remove(article.articleId());
    TreeSet<Story.Reprint> sorted = new TreeSet<>(BY_TIME);
    sorted.addAll(reprints);
    Member member = new Member(article.described(), joined, centroid.add(article.vector()), sorted);
    byId.put(article.articleId(), member);
    byTime.put(RecentClaims.Place.of(article), member);
    sources.addArticle(article.source(), article.publishedAt());
    entities.add(article.entities());
    subjects.add(article.subjects());
    hours.add(article.publishedAt());
    claims.put(article);
    sorted.forEach(reprint -> sources.addReprint(reprint.source(), reprint.publishedAt()));
    reprintCount += sorted.size();
  }

  /** Takes an article and its reprints out; null when it is not here. */
  @Nullable Member remove(String articleId) {
    Member member = byId.remove(articleId);
    if (member == null) {
      return null;
    }
    ArticleRecord article = member.article();
    RecentClaims.Place place = RecentClaims.Place.of(article);
    byTime.remove(place);
    centroid.remove(member.vector());
    sources.removeArticle(article.source(), article.publishedAt());
    entities.remove(article.entities());
    subjects.remove(article.subjects());
    hours.remove(article.publishedAt());
    claims.remove(place);
    for (Story.Reprint reprint : member.reprints()) {
      sources.removeReprint(reprint.source(), reprint.publishedAt());
    }
    reprintCount -= member.reprints().size();
    return member;
  }

  /** Adds a reprint to the article that it repeats, if that is here. */
  void putReprint(String originalId, Story.Reprint reprint) {
    Member original = byId.get(originalId);
    if (original != null && original.reprints().add(reprint)) {
      sources.addReprint(reprint.source(), reprint.publishedAt());
      reprintCount++;
    }
  }

  /** Takes a reprint away again. */
  void removeReprint(String originalId, Story.Reprint reprint) {
    Member original = byId.get(originalId);
    if (original != null && original.reprints().remove(reprint)) {
      sources.removeReprint(reprint.source(), reprint.publishedAt());
      reprintCount--;
    }
  }

  int size() {
    return byId.size();
  }

  int reprintCount() {
    return reprintCount;
  }

  @Nullable Member member(String articleId) {
    return byId.get(articleId);
  }

  /** All, oldest first. */
  NavigableMap<RecentClaims.Place, Member> members() {
    return Collections.unmodifiableNavigableMap(byTime);
  }

  /** The ids of all, in the order in which they joined. */
  List<String> articleIds() {
    List<Member> members = new ArrayList<>(byId.values());
    members.sort(Comparator.comparing(Member::joined));
    return members.stream().map(member -> member.article().articleId()).toList();
  }

  Instant firstPublishedAt() {
    return byTime.firstKey().publishedAt();
  }

  Instant lastPublishedAt() {
    return byTime.lastKey().publishedAt();
  }

  double centrality(Member member) {
    return centroid.meanSimilarity(member.vector(), byId.size() - 1);
  }

  SourceTally sources() {
    return sources;
  }

  EntityTally entities() {
    return entities;
  }

  SubjectVotes subjects() {
    return subjects;
  }

  ArticlesByHour hours() {
    return hours;
  }

  Collection<ClaimGroup> claims() {
    return claims.groups();
  }

  /** The groups as they stand on the claims topic, by id. */
  Map<String, ClaimGroup> publishedClaims() {
    return publishedClaims;
  }

  /** Remembers that the present groups are on the claims topic, and returns them by id. */
  Map<String, ClaimGroup> publishClaims() {
    Collection<ClaimGroup> groups = claims.groups();
    Map<String, ClaimGroup> published = new LinkedHashMap<>(groups.size() * 4 / 3 + 1);
    groups.forEach(group -> published.put(group.claimId(), group));
    publishedClaims = published;
    return published;
  }
}
