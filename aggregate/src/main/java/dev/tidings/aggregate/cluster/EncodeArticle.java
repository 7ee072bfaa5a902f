package dev.tidings.aggregate.cluster;

import org.jspecify.annotations.Nullable;

/**
 * Asks an encoder what an article means, if that can decide anything and is not asked too often:
 * each article earns a share of a call, and what is saved up has a bound. Articles are counted, not
 * time, so that a stream that is read again is encoded in the same places.
 */
final class EncodeArticle {

  private static final long ONE = 1000;

  private final @Nullable Encoder encoder;
  private final ClusterParameters.Encoding encoding;
  private long saved;
  private long savedAt;

  EncodeArticle(@Nullable Encoder encoder, ClusterParameters.Encoding encoding) {
    this.encoder = encoder;
    this.encoding = encoding;
    this.saved = encoding.mostSaved() * ONE;
  }

  /** Whether there is an encoder at all. */
  boolean isOn() {
    return encoder != null;
  }

  /**
   * Gives a document its meaning, or leaves it without.
   *
   * @param text what it says, may be empty
   * @param nearest similarity by terms to the nearest document there is
   * @return whether it has one now
   */
  boolean encode(Document document, String text, double nearest) {
    if (encoder == null || text.isEmpty()) {
      return false;
    }
    if (!encoding.everyArticle()) {
      if (nearest < encoding.from() || nearest > encoding.to() || !spend(document.sequence())) {
        return false;
      }
    }
    document.setMeaning(new Meaning(encoder.encode(text)));
    return true;
  }

  private boolean spend(long sequence) {
    long earned = (sequence - savedAt) * encoding.percent() * ONE / 100;
    long balance = Math.min(encoding.mostSaved() * ONE, saved + earned);
    if (balance < ONE) {
      return false;
    }
    saved = balance - ONE;
    savedAt = sequence;
    return true;
  }

  /** Thousandths of calls that were saved up after the last call. */
  long saved() {
    return saved;
  }

  /** The number of the article that was encoded last. */
  long savedAt() {
    return savedAt;
  }

  /** Goes on where an earlier one was. */
  void restore(long otherSaved, long otherSavedAt) {
    saved = otherSaved;
    savedAt = otherSavedAt;
  }
}
