package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import dev.tidings.enrich.claim.CueWords.Cue;
import dev.tidings.enrich.claim.CueWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Splits a sentence into what its speakers say; without a speaker it is one statement. */
final class SplitStatement {

  private static final int MIN_WORDS = 4;

  private SplitStatement() {}

  static List<Statement> split(
      Statement whole, List<Attribution> attributions, ResolveNames resolveNames) {
    List<Statement> parts = new ArrayList<>(2);
    int covered = -1;
    for (Attribution attribution : attributions) {
      if (!states(attribution)
          || holdsAnother(whole, attribution, attributions)
          || promises(whole, attribution)) {
        continue;
      }
      Claim.Speaker speaker = resolveNames.speaker(attribution.source());
      for (Span content : attribution.contents()) {
        int from = whole.words().indexAt(content.start());
        int end = whole.words().indexAt(content.end());
        covered = Math.max(covered, content.end());
        if (end - from >= MIN_WORDS && !isQuoted(whole, from, end)) {
          parts.add(whole.withContent(from, end, speaker, attribution.lemma()));
        }
      }
    }
    if (covered < 0 && !isQuoted(whole, 0, whole.end())) {
      return List.of(whole);
    }
    return parts;
  }

  /** {@code S said that T had said C}: C is what is stated. */
  private static boolean holdsAnother(
      Statement whole, Attribution outer, List<Attribution> attributions) {
    for (Attribution inner : attributions) {
      for (Span content : outer.contents()) {
        if (!inner.equals(outer)
            && states(inner)
            && content.overlaps(inner.cue())
            && isLong(whole, inner)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLong(Statement whole, Attribution attribution) {
    int words = 0;
    for (Span content : attribution.contents()) {
      words += whole.words().indexAt(content.end()) - whole.words().indexAt(content.start());
    }
    return words >= MIN_WORDS;
  }

  /** {@code S vowed to C} is about S. */
  private static boolean promises(Statement whole, Attribution attribution) {
    int from = whole.words().indexAt(attribution.contents().get(0).start());
    return whole.words().is(from, "to") || whole.words().is(from, "not");
  }

  private static boolean states(Attribution attribution) {
    if (attribution.assertion()) {
      return true;
    }
    Cue cue = Objects.requireNonNull(CueWords.of("en")).get(attribution.lemma());
    return cue != null && cue.kind() == Kind.THINK;
  }

  /** What is quoted in full is a claim of its own already. */
  private static boolean isQuoted(Statement whole, int from, int end) {
    int outside = 0;
    for (int i = from; i < end; i++) {
      outside += whole.quoted().get(i) || whole.words().isMark(i) ? 0 : 1;
    }
    return outside < 3;
  }
}
