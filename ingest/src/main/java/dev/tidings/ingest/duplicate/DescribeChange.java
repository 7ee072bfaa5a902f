package dev.tidings.ingest.duplicate;

import dev.tidings.ingest.duplicate.TextChange.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says what changed from one text of an article to the next, of which only the last is kept. */
final class DescribeChange {
  private static final int MAX_PASSAGES = 100;

  /** A paragraph counts as rewritten when more of it is new; a changed word renews three. */
  private static final double MIN_NEW = 0.25;

  private DescribeChange() {}

  /**
   * Compares.
   *
   * @param body of the later text
   */
  static TextChange apply(Fingerprint later, Fingerprint earlier, String body) {
    int highest = Math.min(later.highestShingle(), earlier.highestShingle());
    int common = IntSet.common(later.shingles(), earlier.shingles(), highest);
    int laterSize = IntSet.sizeUpTo(later.shingles(), highest);
    int earlierSize = IntSet.sizeUpTo(earlier.shingles(), highest);
    return new TextChange(
        share(common, laterSize + earlierSize - common),
        1 - share(common, laterSize),
        1 - share(common, earlierSize),
        !Arrays.equals(later.titleWords(), earlier.titleWords()),
        !Arrays.equals(later.numbers(), earlier.numbers()),
        passages(body, earlier));
  }

  private static List<Passage> passages(String body, Fingerprint earlier) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    while (start < body.length() && passages.size() < MAX_PASSAGES) {
      int feed = body.indexOf('\n', start);
      int end = feed < 0 ? body.length() : feed;
      if (isNew(TakeFingerprint.shingles(body.substring(start, end)), earlier)) {
        passages.add(new Passage(start, end - start));
      }
      start = end + 1;
    }
    return passages;
  }

  /** Of a long text only the smallest 3-grams are known, and only those can be asked for. */
  private static boolean isNew(int[] shingles, Fingerprint earlier) {
    int asked = IntSet.sizeUpTo(shingles, earlier.highestShingle());
    int known = IntSet.common(shingles, earlier.shingles(), earlier.highestShingle());
    return asked - known > MIN_NEW * asked;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
