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
 * The claims of a story's most recent articles, about {@value #MAX_ARTICLES}: claims are by far the
 * largest part of an article, and a story may have 50,000.
 *
 * <p>All groups are made anew when the oldest article leaves. So that this is not done for each
 * article that comes, they leave a tenth at a time: how many stay depends on how many the story
 * has, not on the order in which they came.
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
  private final int step;
  private final TreeMap<Place, String> grouped = new TreeMap<>();
  private final TreeMap<Place, String> older = new TreeMap<>();
  private @Nullable List<ClaimGroup> groups;

  /**
   * @param storyId the story whose claims they are
   * @param articles reads an article that comes back because a more recent one left
   * @param limit how many are grouped of a story that has more, or up to a tenth more than that
   */
  RecentClaims(String storyId, Function<String, @Nullable ArticleRecord> articles, int limit) {
    this.storyId = storyId;
    this.step = Math.max(1, limit / 10);
    // For a moment it holds one more: the new article comes before the oldest go.
    this.book = new ClaimBook(limit + step + 1);
    this.articles = articles;
    this.limit = limit;
  }

  void put(ArticleRecord article) {
    Place place = Place.of(article);
    if (!older.isEmpty() && place.compareTo(older.lastKey()) < 0) {
      older.put(place, article.articleId());
    } else {
      group(article);
    }
    balance();
  }

  void remove(Place place) {
    if (older.remove(place) == null && grouped.remove(place) != null) {
      groups = null;
      book.remove(place.articleId());
    }
    balance();
  }

  private int wanted() {
    int all = grouped.size() + older.size();
    return all < limit ? all : limit + (all - limit) % step;
  }

  private void balance() {
    while (grouped.size() > wanted()) {
      Map.Entry<Place, String> oldest = grouped.pollFirstEntry();
      groups = null;
      book.remove(oldest.getValue());
      older.put(oldest.getKey(), oldest.getValue());
    }
    while (grouped.size() < wanted() && !older.isEmpty()) {
      ArticleRecord article = articles.apply(older.pollLastEntry().getValue());
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
