package dev.tidings.ingest.duplicate;

/**
 * What must be known of a text to compare it with another. Sets are sorted hash values, each once.
 *
 * @param words how many words the text has
 * @param textHash of all its words in their order
 * @param urlHash of the canonical address; 0 when there is none
 * @param bands one key for each band of the MinHash signature; empty for very short texts
 * @param shingles word 3-grams, the {@link #MAX_SHINGLES} with the smallest hash values
 * @param capitals words of three letters or more that begin with a capital
 * @param numbers words with digits, names of months and weekdays
 * @param figures for each of these where it stands and what it is, see {@link PlacedFigures}
 * @param titleWords words of the title
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record Fingerprint(
    int words,
    long textHash,
    long urlHash,
    int[] bands,
    int[] shingles,
    int[] capitals,
    int[] numbers,
    int[] figures,
    int[] titleWords) {

  /** Larger sets are cut to a bottom-k sketch, which keeps the shares of overlap. */
  static final int MAX_SHINGLES = 2_000;

  static final int MAX_WORDS_OF_KIND = 1_000;

  /** Up to which value the set of 3-grams is complete. */
  int highestShingle() {
    return shingles.length < MAX_SHINGLES ? Integer.MAX_VALUE : shingles[shingles.length - 1];
  }
}
