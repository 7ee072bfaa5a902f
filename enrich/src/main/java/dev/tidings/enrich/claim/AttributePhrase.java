package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what where no verb tells: {@code according to S, C}, {@code S's claim that C},
 * {@code their opposition to C}.
 */
final class AttributePhrase {

  private static final int MAX_CONTENT = 25;

  /** Words of a source behind its first preposition or participle. */
  private static final int MAX_REST = 10;

  private final CueWords cues = Objects.requireNonNull(CueWords.of("en"));
  private final NounPhrase nounPhrase;
  private final FindContent findContent;

  AttributePhrase(NounPhrase nounPhrase, FindContent findContent) {
    this.nounPhrase = nounPhrase;
    this.findContent = findContent;
  }

  /** What is attributed by the word at a place; null if nothing is. */
  @Nullable Attribution attribute(Words words, boolean[] quoted, int at) {
    if (words.is(at, "according") && words.is(at + 1, "to")) {
      return accordingTo(words, at);
    }
    return cues.isNoun(words.lower(at)) ? byNoun(words, quoted, at) : null;
  }

  private @Nullable Attribution accordingTo(Words words, int at) {
    int sourceEnd = Math.min(nounPhrase.rightFrom(words, at + 2), words.size());
    boolean inserted = words.is(at - 1, ",") && isOpen(words, at - 2);
    if (inserted || (at == 0 && !words.is(sourceEnd, ","))) {
      // "where, according to S, the two met", "According to S, the port is closed": no apposition
      sourceEnd = beforeClause(words, at + 2, sourceEnd, inserted);
    }
    if (sourceEnd == at + 2) {
      return null;
    }
    List<Span> contents = new ArrayList<>(2);
    int left = words.is(at - 1, ",") ? at - 1 : at;
    if (left > 0) {
      int from = findContent.clauseStart(words, left);
      if (!isOpen(words, left - 1)) {
        contents.add(span(words, from, left));
      }
    }
    int right = sourceEnd;
    boolean goesOn = words.is(right, ",") && !FindSubject.isRelative(words.lower(right + 1));
    if (goesOn && (at == 0 || left < at || isOpen(words, at - 1))) {
      int end = findContent.withoutFullStop(words, words.size());
      if (right + 1 < end) {
        contents.add(span(words, right + 1, end));
      }
    }
    contents.removeIf(Span::isEmpty);
    return contents.isEmpty()
        ? null
        : new Attribution(
            span(words, at + 2, sourceEnd),
            span(words, at, at + 2),
            "according to",
            contents,
            true);
  }

  /** The comma that ends a source: the first, or the last where others close appositions. */
  private static int beforeClause(Words words, int from, int end, boolean first) {
    int comma = end;
    for (int at = end - 1; at > from; at--) {
      if (words.is(at, ",") && (first || comma == end)) {
        comma = at;
      }
    }
    for (int at = comma; comma == end && !first && at < end + MAX_REST; at++) {
      if (words.is(at, ",")) {
        // "According to a report by the police, C"
        return at;
      }
    }
    return comma;
  }

  /** {@code where, according to S, C}: what is said follows. */
  private static boolean isOpen(Words words, int at) {
    return FunctionWords.isConjunction(words.lower(at)) || words.is(at, "that");
  }

  /** {@code S's claim that C}: the one who owns the noun, and what follows it. */
  private @Nullable Attribution byNoun(Words words, boolean[] quoted, int at) {
    int owner = isOwner(words, at - 1) ? at - 1 : isOwner(words, at - 2) ? at - 2 : -1;
    if (owner < 0) {
      return null;
    }
    int from =
        switch (words.lower(at + 1)) {
          case "that", "to" -> at + 1;
          case "of", "for", "on", "about", "against" -> at + 2;
          default -> -1;
        };
    boolean pronoun = FunctionWords.isDeterminer(words.lower(owner));
    int sourceFrom = pronoun ? owner : nounPhrase.leftFrom(words, owner + 1);
    if (from < 0 || from >= words.size() || sourceFrom > owner) {
      return null;
    }
    int end = contentEnd(words, quoted, from);
    return end <= from + 1
        ? null
        : new Attribution(
            span(words, sourceFrom, owner + 1),
            span(words, at, Math.max(at + 1, words.is(at + 1, "that") ? at + 1 : from)),
            words.lower(at),
            List.of(span(words, from, end)),
            words.is(at + 1, "that"));
  }

  private static boolean isOwner(Words words, int at) {
    return words.possessive(at)
        || switch (words.lower(at)) {
          case "his", "her", "their", "its", "my", "our" -> at >= 0;
          default -> false;
        };
  }

  private int contentEnd(Words words, boolean[] quoted, int from) {
    int limit = Math.min(findContent.withoutFullStop(words, words.size()), from + MAX_CONTENT);
    for (int at = from + 1; at < limit; at++) {
      if (words.isMark(at) && !quoted[at] && !words.is(at, "(")) {
        return at;
      }
    }
    return limit;
  }

  private static Span span(Words words, int from, int end) {
    return from >= end ? Span.NONE : new Span(words.start(from), words.end(end - 1));
  }
}
