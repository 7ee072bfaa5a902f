package dev.tidings.aggregate;

import dev.tidings.aggregate.cluster.Change;
import dev.tidings.aggregate.cluster.ClusterStore;
import dev.tidings.aggregate.cluster.Clusterer;
import dev.tidings.aggregate.cluster.FoldChanges;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.pipe.Settings;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides about articles as the aggregate stage does, but in memory and without describing stories:
 * for measuring how good and how quick the decisions are. Not thread-safe.
 */
public final class ClusterArticles {
  private final ClustererFactory factory;
  private final Map<String, Clusterer> byLanguage = new HashMap<>();
  private final FoldChanges folded = new FoldChanges();

  /**
   * Begins with nothing, by the stage's settings.
   *
   * @throws dev.tidings.pipe.SettingsException when they ask for an encoder that is not there
   */
  public ClusterArticles(Settings settings) {
    this.factory = OpenClusterer.by(settings);
  }

  /**
   * Takes the next article, a new text of one, or a retraction.
   *
   * @param publishedAt counts in place of the article's own date
   */
  public void put(EnrichedArticle article, Instant publishedAt) {
    Clusterer clusterer =
        byLanguage.computeIfAbsent(
            article.article().language(), language -> factory.open(new InMemory(), language));
    List<Change> changes =
        Arrival.of(article, factory.readsLead()) instanceof Arrival.Published published
            ? clusterer.put(
                published.articleId(),
                published.terms(),
                published.text(),
                publishedAt.toEpochMilli())
            : clusterer.remove(article.article().articleId());
    folded.apply(changes);
  }

  /** The story of each article that was not retracted; also of those in stories long retired. */
  public Map<String, String> storyByArticle() {
    return folded.storyByArticle();
  }

  /** How often an article was moved from one story to another. */
  public long moved() {
    return folded.moved();
  }

  private static final class InMemory implements ClusterStore {
    private final TreeMap<String, byte[]> entries = new TreeMap<>();

    @Override
    public void put(String key, byte @Nullable [] value) {
      if (value == null) {
        entries.remove(key);
      } else {
        entries.put(key, value);
      }
    }

    @Override
    public byte @Nullable [] get(String key) {
      return entries.get(key);
    }

    @Override
    public Iterator<Map.Entry<String, byte[]>> withPrefix(String prefix) {
      return entries.subMap(prefix, prefix + Character.MAX_VALUE).entrySet().iterator();
    }
  }
}
