package dev.tidings.aggregate;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.claim.Claim;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The claims of one story, those that say the same as one group.
 *
 * <p>What it answers follows from the articles that are in it and from the order in which they were
 * put; one that was removed leaves no trace. So a grouping that is built anew from a story's
 * articles after a restart equals the one that was lost.
 */
interface ClaimGrouping {

  /** Makes the grouping of a story. */
  @FunctionalInterface
  interface Factory {
    ClaimGrouping open(String storyId);
  }

  /** Adds an article's claims. The article is not in it. */
  void put(String articleId, String source, Instant publishedAt, List<Claim> claims);

  /** Takes an article's claims out; nothing happens if it is not in it. */
  void remove(String articleId);

  /**
   * All groups, disputed ones first, then by support. A group that did not change is the same
   * object as before, so that finding what did is cheap.
   */
  Collection<ClaimGroup> groups();
}
