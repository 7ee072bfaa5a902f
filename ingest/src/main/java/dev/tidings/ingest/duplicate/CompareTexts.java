package dev.tidings.ingest.duplicate;

import dev.tidings.ingest.duplicate.Likeness.Kind;

/** The exact comparison of two fingerprints. */
final class CompareTexts {
  private static final double MIN_JACCARD = 0.5;
  private static final double MIN_CONTAINED = 0.8;
  private static final double MIN_TITLE = 0.5;
  private static final double MIN_RELATED = 0.2;

  private CompareTexts() {}

  /** How {@code later} repeats {@code earlier}. */
  static Likeness apply(Fingerprint later, Fingerprint earlier) {
    boolean form = CompareFigures.isForm(later) || CompareFigures.isForm(earlier);
    if (form && IntSet.overlap(later.titleWords(), earlier.titleWords()) < MIN_TITLE) {
      return Likeness.NONE;
    }
    if (later.textHash() == earlier.textHash()) {
      return new Likeness(Kind.SAME_TEXT, 1);
    }
    int highest = Math.min(later.highestShingle(), earlier.highestShingle());
    int common = IntSet.common(later.shingles(), earlier.shingles(), highest);
    int laterSize = IntSet.sizeUpTo(later.shingles(), highest);
    int earlierSize = IntSet.sizeUpTo(earlier.shingles(), highest);
    double jaccard = share(common, laterSize + earlierSize - common);
    double contained = share(common, laterSize);
    boolean near = jaccard >= MIN_JACCARD;
    if ((!near && contained < MIN_CONTAINED)
        || !CompareFigures.agree(later, earlier, jaccard, contained)
        || CorrectionWords.announce(later, earlier)) {
      return Likeness.NONE;
    }
    return near ? new Likeness(Kind.NEAR_COPY, jaccard) : new Likeness(Kind.EXCERPT, contained);
  }

  /** Whether two texts at the same address are versions of one article. */
  static boolean areVersions(Fingerprint a, Fingerprint b) {
    int highest = Math.min(a.highestShingle(), b.highestShingle());
    int common = IntSet.common(a.shingles(), b.shingles(), highest);
    int smaller =
        Math.min(IntSet.sizeUpTo(a.shingles(), highest), IntSet.sizeUpTo(b.shingles(), highest));
    return share(common, smaller) >= MIN_RELATED
        || IntSet.jaccard(a.titleWords(), b.titleWords()) > MIN_TITLE;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
