package dev.tidings.ingest;

import dev.tidings.pipe.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way through the stage: read and cleaned, not yet known to be new.
 *
 * @param relation what it is to the article of the same id that is known
 * @param article the article; its revision is not yet right
 * @param dated whether the publisher gave a publication time
 * @param fingerprint see {@link dev.tidings.ingest.duplicate.FingerprintBytes}; empty for a
 *     retraction
 * @param publishedKey for a retraction, the input record's key
 * @param publishedValue for a retraction, the input record's value, in case it must be rejected
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes, never compared
record Draft(
    Relation relation,
    Article article,
    boolean dated,
    byte[] fingerprint,
    byte @Nullable [] publishedKey,
    byte @Nullable [] publishedValue)
    implements EventTime.Timed {

  /** What an article is to the known one of the same id. */
  enum Relation {
    /** No article of the id is known, or it was retracted. */
    NEW,
    /** Its text is newer. */
    REVISION,
    /** Its text is the same. */
    REPEAT,
    /** Its text is older. */
    STALE,
    /** It takes the article back. */
    RETRACTION
  }

  /** With less text. */
  Draft with(Article newArticle, byte[] newFingerprint) {
    return new Draft(relation, newArticle, dated, newFingerprint, publishedKey, publishedValue);
  }

  Draft with(Relation newRelation, Article newArticle) {
    return new Draft(newRelation, newArticle, dated, fingerprint, publishedKey, publishedValue);
  }

  /** Zero without a date: what is only a guess must not move stream time. */
  @Override
  public long eventTimeMillis() {
    return dated ? article.eventTimeMillis() : 0;
  }
}
