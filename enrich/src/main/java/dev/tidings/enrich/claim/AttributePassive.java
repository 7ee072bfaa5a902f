package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import dev.tidings.enrich.claim.CueWords.Cue;
import dev.tidings.enrich.claim.FindSource.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is attributed in the passive: {@code is expected to C}, {@code was denied by S}. */
final class AttributePassive {

  private final FindSource findSource;
  private final FindContent findContent;

  AttributePassive(FindSource findSource, FindContent findContent) {
    this.findSource = findSource;
    this.findContent = findContent;
  }

  /**
   * What is attributed; null if nothing is. It is never an assertion, as its subject is part of
   * what is said.
   *
   * @param verbStart first auxiliary
   * @param cueEnd behind the verb
   */
  @Nullable Attribution attribute(
      Words words, boolean[] quoted, int verbStart, int cueEnd, Cue cue) {
    int end = findContent.withoutFullStop(words, words.size());
    Span source = Span.NONE;
    Span content = Span.NONE;
    if (words.is(cueEnd, "by")) {
      Source agent = findSource.behind(words, cueEnd + 1);
      Source subject = findSource.before(words, quoted, verbStart);
      if (subject == null || agent.end() == agent.from()) {
        return null;
      }
      source = span(words, agent.from(), agent.end());
      content = span(words, subject.from(), subject.end());
    } else if (words.is(cueEnd, "to") || words.is(cueEnd, "that")) {
      content = span(words, cueEnd, findContent.clauseEnd(words, quoted, cueEnd, end));
    }
    return content.isEmpty()
        ? null
        : new Attribution(
            source, span(words, verbStart, cueEnd), cue.lemma(), List.of(content), false);
  }

  private static Span span(Words words, int from, int end) {
    return from >= end ? Span.NONE : new Span(words.start(from), words.end(end - 1));
  }
}
