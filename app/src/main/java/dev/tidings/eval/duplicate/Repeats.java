package dev.tidings.eval.duplicate;

import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestInMemory;
import dev.tidings.ingest.Ingested;
import dev.tidings.pipe.Settings;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What the ingest stage makes of articles: which repeat which. */
final class Repeats {
  /** A later text of the same article: no duplicate, and yet together with the first. */
  static final String REVISION = "revision";

  private final Map<String, String> originals = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();

  private Repeats() {}

  /**
   * Sends articles through the stage's steps, in order of time.
   *
   * @param progress is told how many are done
   */
  static Repeats find(List<NewsItem> articles, Settings settings, IntConsumer progress) {
    Repeats repeats = new Repeats();
    IngestInMemory ingest = new IngestInMemory(settings);
    List<NewsItem> inOrder =
        articles.stream().sorted(Comparator.comparing(NewsItem::publishedAt)).toList();
    for (int i = 0; i < inOrder.size(); i++) {
      NewsItem item = inOrder.get(i);
      repeats.add(item.id(), ingest.apply(item.bytes(), item.publishedAt()));
      progress.accept(i + 1);
    }
    return repeats;
  }

  private void add(String id, Ingested ingested) {
    Duplicate duplicate = ingested.duplicate();
    Article article = ingested.article();
    if (duplicate != null) {
      originals.put(id, duplicate.duplicateOf());
      kinds.put(id, duplicate.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    } else if (article != null) {
      originals.put(id, article.articleId());
      if (article.revision() > 1) {
        kinds.put(id, REVISION);
      }
    }
  }

  boolean isUnique(String id) {
    return originals.containsKey(id) && !kinds.containsKey(id);
  }

  /** How the stage says two articles repeat each other; null when it says they do not. */
  @Nullable String kind(LabelledPair pair) {
    String first = originals.get(pair.first());
    if (first == null || !first.equals(originals.get(pair.second()))) {
      return null;
    }
    String kind = kinds.get(pair.second());
    return kind == null ? kinds.get(pair.first()) : kind;
  }

  boolean knows(String id) {
    return originals.containsKey(id);
  }
}
