package dev.tidings.ingest.duplicate;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;

/** Takes the fingerprint of a text. Not thread-safe: the hasher keeps its work space. */
public final class TakeFingerprint {
  /** Bands of the signature. */
  static final int BANDS = 42;

  private static final int ROWS = 3;
  private static final int BITS = 16;
  private static final int SHINGLE = 3;

  // Fixed versions: fingerprints outlive the process that made them.
  private static final Hasher64 HASHER = Hashing.komihash5_0();
  private static final SimilarityHashPolicy POLICY =
      SimilarityHashing.superMinHash(BANDS * ROWS, BITS, SuperMinHashVersion.V1);

  private final SimilarityHasher minHash = POLICY.createHasher();

  /**
   * Takes a fingerprint.
   *
   * @param title headline
   * @param body cleaned text; when it is empty the title is the text
   * @param url canonical address, empty when there is none
   */
  public Fingerprint apply(String title, CharSequence body, String url) {
    WordScanner titleWords = new WordScanner(HASHER).scan(title);
    WordScanner words = body.length() == 0 ? titleWords : new WordScanner(HASHER).scan(body);
    long[] shingles = shingles(words);
    return new Fingerprint(
        words.count(),
        textHash(words),
        url.isEmpty() ? 0 : HASHER.hashCharsToLong(url),
        bands(shingles),
        low32(shingles),
        words.capitals(),
        words.numbers(),
        PlacedFigures.of(words, HASHER),
        titleWords.distinct());
  }

  /** The words of a title as they stand in a fingerprint. */
  static int[] titleWords(String title) {
    return new WordScanner(HASHER).scan(title).distinct();
  }

  /** The word 3-grams of a passage as they stand in a fingerprint. */
  static int[] shingles(String passage) {
    return low32(shingles(new WordScanner(HASHER).scan(passage)));
  }

  private static long textHash(WordScanner words) {
    long hash = words.count();
    for (int i = 0; i < words.count(); i++) {
      hash = HASHER.hashLongLongToLong(hash, words.word(i));
    }
    return hash;
  }

  private static long[] shingles(WordScanner words) {
    long[] shingles = new long[Math.max(0, words.count() - SHINGLE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] =
          HASHER.hashLongLongLongToLong(words.word(i), words.word(i + 1), words.word(i + 2));
    }
    return shingles;
  }

  private int[] bands(long[] shingles) {
    if (shingles.length == 0) {
      return new int[0];
    }
    byte[] signature = minHash.compute(ElementHashProvider.ofValues(shingles));
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = key << BITS | POLICY.getComponent(signature, band * ROWS + row);
      }
      bands[band] = HASHER.hashLongToInt(key);
    }
    return bands;
  }

  private static int[] low32(long[] shingles) {
    int[] low = new int[shingles.length];
    for (int i = 0; i < low.length; i++) {
      low[i] = (int) shingles[i];
    }
    return IntSet.of(low, low.length, Fingerprint.MAX_SHINGLES);
  }
}
