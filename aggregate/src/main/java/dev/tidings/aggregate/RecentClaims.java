package dev.tidings.aggregate;

import dev.tidings.aggregate.claim.ClaimBook;
import dev.tidings.aggregate.claim.ClaimGroup;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a story's most recent articles, at most {@value #MAX_ARTICLES}: claims are by far
 * the largest part of an article, and a story may have 50,000.
 */
final class RecentClaims {
  static final int MAX_ARTICLES = 1_000;

  /** Oldest first. */
  record Place(Instant publishedAt, String articleId) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::publishedAt).thenComparing(Place::articleId);

    static Place of(ArticleRecord article) {
      return new Place(article.publishedAt(), article.articleId());
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private final String storyId;
  private final ClaimBook book;
  private final Function<String, @Nullable ArticleRecord> articles;
  private final int limit;
  private final TreeMap<Place, String> grouped = new TreeMap<>();
  private final TreeMap<Place, String> older = new TreeMap<>();
  private @Nullable List<ClaimGroup> groups;

  /**
   * @param storyId the story whose claims they are
   * @param articles reads an article that comes back because a more recent one left
   */
  RecentClaims(String storyId, Function<String, @Nullable ArticleRecord> articles, int limit) {
    this.storyId = storyId;
    // For a moment it holds one more: the new article comes before the oldest goes.
    this.book = new ClaimBook(limit + 1);
    this.articles = articles;
    this.limit = limit;
  }

  void put(ArticleRecord article) {
    Place place = Place.of(article);
    if (grouped.size() >= limit && place.compareTo(grouped.firstKey()) < 0) {
      older.put(place, article.articleId());
      return;
    }
    group(article);
    if (grouped.size() > limit) {
      Map.Entry<Place, String> oldest = grouped.pollFirstEntry();
      groups = null;
      book.remove(oldest.getValue());
      older.put(oldest.getKey(), oldest.getValue());
    }
  }

  void remove(Place place) {
    older.remove(place);
    if (grouped.remove(place) == null) {
      return;
    }
    groups = null;
    book.remove(place.articleId());
    Map.Entry<Place, String> newest = older.pollLastEntry();
    if (newest != null) {
      ArticleRecord article = articles.apply(newest.getValue());
      if (article != null) {
        group(article);
      }
    }
  }

  /** A group that did not change is the same object as before. */
  List<ClaimGroup> groups() {
    List<ClaimGroup> now = groups == null ? book.groups(storyId) : groups;
    groups = now;
    return now;
  }

  private void group(ArticleRecord article) {
    groups = null;
    grouped.put(Place.of(article), article.articleId());
    book.put(article.articleId(), article.source(), article.publishedAt(), article.claims());
  }
}
