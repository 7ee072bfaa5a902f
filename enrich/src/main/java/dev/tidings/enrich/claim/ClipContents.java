package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import java.util.ArrayList;
import java.util.List;

/** Ends what is said inside of what another says before that other one is named. */
final class ClipContents {

  private ClipContents() {}

  /**
   * {@code C1 called C2, S said}: C2 ends before S; {@code S said C1 and said C2}: C1 before "and".
   */
  static List<Attribution> clip(Words words, List<Attribution> attributions) {
    if (attributions.size() < 2) {
      return attributions;
    }
    List<Attribution> clipped = new ArrayList<>(attributions.size());
    for (Attribution inner : attributions) {
      int limit = Integer.MAX_VALUE;
      for (Attribution outer : attributions) {
        int border = outer.contents().get(0).end();
        if (outer.source().equals(inner.source()) && outer.cue().start() > inner.cue().end()) {
          limit = Math.min(limit, joint(words, outer));
        }
        boolean contentFirst = border <= outer.cue().start();
        if (contentFirst && !outer.equals(inner) && inner.cue().start() < border) {
          limit = Math.min(limit, border);
        }
      }
      clipped.add(limit == Integer.MAX_VALUE ? inner : until(inner, limit));
    }
    clipped.removeIf(attribution -> attribution.contents().isEmpty());
    return clipped;
  }

  /** Where the "and" before a cue stands; behind everything if there is none. */
  private static int joint(Words words, Attribution attribution) {
    int at = words.indexAt(attribution.cue().start()) - 1;
    boolean joins = words.is(at, "and") || words.is(at, "but");
    int from = joins && words.is(at - 1, ",") ? at - 1 : at;
    return joins ? words.start(from) : Integer.MAX_VALUE;
  }

  private static Attribution until(Attribution attribution, int limit) {
    List<Span> contents = new ArrayList<>(attribution.contents().size());
    for (Span content : attribution.contents()) {
      Span span = new Span(content.start(), Math.min(content.end(), limit));
      if (!span.isEmpty()) {
        contents.add(span);
      }
    }
    return new Attribution(
        attribution.source(),
        attribution.cue(),
        attribution.lemma(),
        contents,
        attribution.assertion());
  }
}
