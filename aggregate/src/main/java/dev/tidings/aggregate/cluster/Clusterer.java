package dev.tidings.aggregate.cluster;

import java.util.List;
import java.util.Map;

/**
 * Decides which story each article of one language belongs to.
 *
 * <p>Everything follows from the order of the calls: the same calls give the same changes. After
 * each call all that is needed to go on stands in the {@link ClusterStore}, so that a clusterer
 * that is built anew over the same store goes on as if nothing had happened. Not thread-safe.
 */
public interface Clusterer {

  /**
   * Adds an article, or replaces one of the same id (a revision).
   *
   * @param articleId its id
   * @param terms stemmed terms with their weighted counts
   * @param text title and lead, for an encoder; may be empty
   * @param eventTimeMillis when it was published, milliseconds since the epoch
   * @return what changed, in order; also changes to other stories (merges, splits, retirements)
   */
  List<Change> put(String articleId, Map<String, Integer> terms, String text, long eventTimeMillis);

  /** Adds or replaces an article of which only the terms are known. */
  default List<Change> put(String articleId, Map<String, Integer> terms, long eventTimeMillis) {
    return put(articleId, terms, "", eventTimeMillis);
  }

  /**
   * Takes an article out.
   *
   * @return what changed; empty when the article is not known
   */
  List<Change> remove(String articleId);
}
