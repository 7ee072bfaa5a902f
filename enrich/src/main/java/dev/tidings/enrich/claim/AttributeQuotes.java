package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import dev.tidings.enrich.claim.CueWords.Cue;
import dev.tidings.enrich.claim.CueWords.Kind;
import java.util.List;
import java.util.Locale;

/**
 * Finds who says what in languages for which only a list of cues is at hand: the name beside the
 * cue, and the quotation, or else the rest of the sentence.
 */
final class AttributeQuotes {

  private static final int MAX_SOURCE = 12;

  private AttributeQuotes() {}

  static List<Attribution> attribute(
      CueWords cues, Predicates predicates, Words words, boolean[] quoted) {
    for (int at = 0; at < words.size(); at++) {
      Cue cue = quoted[at] ? null : cues.get(words.lower(at));
      if (cue == null || (words.is(at, "angaben") && !words.is(at - 1, "nach"))) {
        continue;
      }
      Span source = source(predicates, words, quoted, at, cue);
      Span content = content(words, quoted, at, source);
      if (!source.isEmpty() && !content.isEmpty()) {
        Span cueSpan = new Span(words.start(at), words.end(at));
        String lemma = cue.lemma().toLowerCase(Locale.ROOT);
        return List.of(new Attribution(source, cueSpan, lemma, List.of(content), true));
      }
    }
    return List.of();
  }

  /** Behind the cue when a mark stands before it or it is a preposition, else before it. */
  private static Span source(
      Predicates predicates, Words words, boolean[] quoted, int at, Cue cue) {
    int verb = at;
    while (verb > 0 && isHelper(words.lower(verb - 1))) {
      verb--;
    }
    boolean preposition = cue.kind() == Kind.SOURCE && !words.is(at, "zufolge");
    if (verb == 0 || words.isMark(verb - 1) || preposition) {
      int end = at + 1;
      while (end < words.size()
          && end - at <= MAX_SOURCE
          && isInside(words, quoted, end)
          && !(preposition && isVerb(predicates, words.lower(end)))) {
        end++;
      }
      return end > at + 1 ? new Span(words.start(at + 1), words.end(end - 1)) : Span.NONE;
    }
    int from = verb;
    while (from > 0 && verb - from < MAX_SOURCE && isInside(words, quoted, from - 1)) {
      from--;
    }
    return from < verb ? new Span(words.start(from), words.end(verb - 1)) : Span.NONE;
  }

  /** "Laut der Polizei starben": the source ends before. */
  private static boolean isVerb(Predicates predicates, String lower) {
    return predicates.isAuxiliary(lower) || predicates.verb(lower) != null;
  }

  private static boolean isHelper(String lower) {
    return switch (lower) {
      case "a", "ont", "avait", "ha", "han", "hat", "haben", "hatte" -> true;
      default -> false;
    };
  }

  private static boolean isInside(Words words, boolean[] quoted, int index) {
    String lower = words.lower(index);
    boolean conjunction =
        lower.equals("que") || lower.equals("dass") || lower.equals("et") || lower.equals("y");
    return !words.isMark(index) && !quoted[index] && !conjunction;
  }

  private static Span content(Words words, boolean[] quoted, int cueAt, Span source) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      if (quoted[i]) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first >= 0) {
      return new Span(words.start(first), words.end(last));
    }
    boolean sourceLeft = source.start() < words.start(cueAt);
    int from = sourceLeft ? cueAt + 1 : 0;
    int end = sourceLeft ? words.size() : cueAt;
    if (!sourceLeft && end < 3) {
      from = words.indexAt(source.end());
      end = words.size();
    }
    while (from < end && words.isMark(from)) {
      from++;
    }
    while (end > from && (words.isMark(end - 1) || words.is(end - 1, "nach"))) {
      end--;
    }
    return end - from < 3 ? Span.NONE : new Span(words.start(from), words.end(end - 1));
  }
}
