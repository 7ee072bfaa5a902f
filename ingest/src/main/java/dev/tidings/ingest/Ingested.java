package dev.tidings.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What became of a published record; exactly one of the three is given.
 *
 * @param article as it would stand on unique-articles: new, a revision or a retraction
 * @param duplicate as it would stand on duplicates
 * @param rejected why it cannot be used
 */
public record Ingested(
    @Nullable Article article, @Nullable Duplicate duplicate, @Nullable String rejected) {

  static Ingested of(Outcome outcome) {
    if (outcome instanceof Outcome.IsUnique unique) {
      return new Ingested(unique.article(), null, null);
    }
    if (outcome instanceof Outcome.IsDuplicate repeat) {
      return new Ingested(null, repeat.duplicate(), null);
    }
    if (outcome instanceof Outcome.IsRejected refused) {
      return new Ingested(null, null, refused.rejected().detail());
    }
    throw new IllegalStateException("the record is still on its way");
  }
}
