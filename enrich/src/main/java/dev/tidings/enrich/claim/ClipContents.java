package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import java.util.ArrayList;
import java.util.List;

/** Ends what is said inside of what another says before that other one is named. */
final class ClipContents {

  private ClipContents() {}

  /** {@code C1 called C2, S said}: C2 ends before S. */
  static List<Attribution> clip(List<Attribution> attributions) {
    if (attributions.size() < 2) {
      return attributions;
    }
    List<Attribution> clipped = new ArrayList<>(attributions.size());
    for (Attribution inner : attributions) {
      int limit = Integer.MAX_VALUE;
      for (Attribution outer : attributions) {
        int border = outer.contents().get(0).end();
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
