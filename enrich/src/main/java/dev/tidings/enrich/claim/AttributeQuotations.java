package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import dev.tidings.enrich.claim.FindQuotes.Quotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives every quotation a speaker where the text tells one: by the sentence that holds it, by a
 * line that ends in a colon before it, by a name behind a dash after it, or by going on from the
 * quotation before.
 */
final class AttributeQuotations {

  /** Shorter quotations without an attribution of their own are terms, not speech. */
  static final int MIN_WORDS = 4;

  /** A quotation goes on from one that ended at most this many characters before. */
  private static final int MAX_GAP = 350;

  private AttributeQuotations() {}

  /**
   * One attribution for each quotation, in order; null where nobody is named.
   *
   * @param body the text
   * @param quotations in order
   * @param attributions of its sentences, in order
   */
  static List<@Nullable Attribution> attribute(
      String body, List<Quotation> quotations, List<Attribution> attributions) {
    List<@Nullable Attribution> speakers = new ArrayList<>(quotations.size());
    int first = 0;
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      while (first < attributions.size()
          && end(attributions.get(first)) < quotation.start() - MAX_GAP) {
        first++;
      }
      Attribution found = byContent(attributions, first, quotation);
      if (found == null) {
        found = byDash(body, quotation);
      }
      if (found == null) {
        found = goingOn(body, quotations, speakers, i);
      }
      if (found == null) {
        found = byNeighbour(body, attributions, first, quotation);
      }
      speakers.add(found == null ? null : whole(found, quotation));
    }
    return speakers;
  }

  private static @Nullable Attribution byContent(
      List<Attribution> attributions, int first, Quotation quotation) {
    Span span = new Span(quotation.start(), quotation.end());
    Attribution best = null;
    for (int i = first; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      if (start(attribution) > quotation.end()) {
        break;
      }
      for (Span content : attribution.contents()) {
        boolean better = best == null || (attribution.assertion() && !best.assertion());
        if (content.overlaps(span) && better) {
          best = attribution;
        }
      }
    }
    return best;
  }

  /** {@code "C" – Name}: a dash, then two to five words on the same line. */
  private static @Nullable Attribution byDash(String body, Quotation quotation) {
    int lineEnd = body.indexOf('\n', quotation.end());
    int limit = lineEnd < 0 ? body.length() : lineEnd;
    int at = quotation.end();
    while (at < limit && body.charAt(at) == ' ') {
      at++;
    }
    if (at >= limit || "-\u2013\u2014\u2015".indexOf(body.charAt(at)) < 0 || limit - at > 60) {
      return null;
    }
    int dash = at++;
    while (at < limit && body.charAt(at) == ' ') {
      at++;
    }
    if (at >= limit || !Character.isUpperCase(body.charAt(at))) {
      return null;
    }
    int end = limit;
    while (end > at && !Character.isLetterOrDigit(body.charAt(end - 1))) {
      end--;
    }
    Span content = new Span(quotation.start(), quotation.end());
    return new Attribution(
        new Span(at, end), new Span(dash, dash + 1), "say", List.of(content), true);
  }

  private static @Nullable Attribution goingOn(
      String body, List<Quotation> quotations, List<@Nullable Attribution> speakers, int index) {
    if (index == 0) {
      return null;
    }
    Quotation before = quotations.get(index - 1);
    Quotation quotation = quotations.get(index);
    Attribution speaker = speakers.get(index - 1);
    if (speaker == null) {
      return null;
    }
    if (quotation.continued()) {
      return speaker;
    }
    boolean near = quotation.start() - before.end() < MAX_GAP;
    int from = Math.max(0, before.end());
    String between = near ? body.substring(from, quotation.start()) : "";
    boolean sameParagraph = near && between.indexOf('\n') < 0;
    boolean startsSentence = between.isBlank() || between.stripTrailing().endsWith(".");
    return sameParagraph && startsSentence ? speaker : null;
  }

  /** A sentence before that announces it with a colon, or an attribution just before or behind. */
  private static @Nullable Attribution byNeighbour(
      String body, List<Attribution> attributions, int first, Quotation quotation) {
    Attribution best = null;
    for (int i = first; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      if (start(attribution) >= quotation.start()) {
        break;
      }
      String between =
          end(attribution) < quotation.start()
              ? body.substring(end(attribution), quotation.start())
              : "";
      boolean announced = between.stripTrailing().endsWith(":") && between.length() < 150;
      if (announced || (between.length() < 80 && between.indexOf('\n') < 0)) {
        best = attribution;
      }
    }
    return best;
  }

  private static Attribution whole(Attribution found, Quotation quotation) {
    Span span = new Span(quotation.start(), quotation.end());
    return new Attribution(
        found.source(), found.cue(), found.lemma(), List.of(span), found.assertion());
  }

  private static int start(Attribution attribution) {
    int start = Math.min(attribution.source().start(), attribution.cue().start());
    return Math.min(start, attribution.contents().get(0).start());
  }

  private static int end(Attribution attribution) {
    int end = Math.max(attribution.source().end(), attribution.cue().end());
    return Math.max(end, attribution.contents().get(attribution.contents().size() - 1).end());
  }
}
