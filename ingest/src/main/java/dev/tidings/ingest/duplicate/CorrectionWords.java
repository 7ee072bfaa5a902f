package dev.tidings.ingest.duplicate;

/** Titles say when a text corrects an earlier one: then the little that differs matters. */
final class CorrectionWords {
  private static final int[] HASHES =
      TakeFingerprint.titleWords(
          "corrected correction corrects corrections retitled recast korrektur korrigiert"
              + " berichtigung corrigé rectificatif corrección corregido rettifica corretto"
              + " correção rectificatie");

  private CorrectionWords() {}

  /** Whether the later title speaks of a correction and the earlier one does not. */
  static boolean announce(Fingerprint later, Fingerprint earlier) {
    return IntSet.common(later.titleWords(), HASHES, Integer.MAX_VALUE) > 0
        && IntSet.common(earlier.titleWords(), HASHES, Integer.MAX_VALUE) == 0;
  }
}
