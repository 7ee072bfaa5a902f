package dev.tidings.bench.train;

import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Precision, recall and F1 over names: typed, where span and type must be right and only people,
 * organisations and places count; and by span alone.
 */
final class NameScore {
  private int typedRight;
  private int typedFound;
  private int typedGold;
  private int right;
  private int found;
  private int gold;

  /** Counts one sentence. */
  void add(List<Span> goldSpans, List<Span> foundSpans) {
    Set<Span> typed = new HashSet<>();
    Set<Long> places = new HashSet<>();
    for (Span span : goldSpans) {
      places.add(place(span));
      if (span.type() != NameType.OTHER) {
        typed.add(span);
      }
    }
    gold += places.size();
    typedGold += typed.size();
    for (Span span : foundSpans) {
      found++;
      right += places.contains(place(span)) ? 1 : 0;
      if (span.type() != NameType.OTHER) {
        typedFound++;
        typedRight += typed.contains(span) ? 1 : 0;
      }
    }
  }

  double typedF1() {
    return f1(typedRight, typedFound, typedGold);
  }

  private static long place(Span span) {
    return span.first() * 100_000L + span.end();
  }

  private static double f1(int right, int found, int gold) {
    return right == 0 ? 0 : 2.0 * right / (found + gold);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "typed P %.3f R %.3f F1 %.3f, span P %.3f R %.3f F1 %.3f",
        typedRight / (double) Math.max(1, typedFound),
        typedRight / (double) Math.max(1, typedGold),
        typedF1(),
        right / (double) Math.max(1, found),
        right / (double) Math.max(1, gold),
        f1(right, found, gold));
  }
}
