package dev.tidings.ingest.duplicate;

/**
 * The text of a unique article, as it is kept for comparison.
 *
 * @param firstSequence place of the article's first text in the order of its language
 * @param sequence place of this text in that order
 * @param eventTime when the article was published, milliseconds since the epoch
 * @param fingerprint of its newest text
 */
public record RememberedText(
    long firstSequence, long sequence, long eventTime, Fingerprint fingerprint) {

  /** With only what the index needs, so that all can be held while it is built. */
  RememberedText withoutSets() {
    int[] none = new int[0];
    Fingerprint keys =
        new Fingerprint(
            fingerprint.words(),
            fingerprint.textHash(),
            fingerprint.urlHash(),
            fingerprint.bands(),
            none,
            none,
            none,
            none,
            none);
    return new RememberedText(firstSequence, sequence, eventTime, keys);
  }
}
