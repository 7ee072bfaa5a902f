package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import dev.tidings.enrich.claim.FindSource.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what somebody thinks by an adjective: {@code S is confident that C}. */
final class AttributeState {

  private final CueWords cues;
  private final FindSource findSource;
  private final FindContent findContent;

  AttributeState(CueWords cues, FindSource findSource, FindContent findContent) {
    this.cues = cues;
    this.findSource = findSource;
    this.findContent = findContent;
  }

  /** What is attributed by the word at a place; null if nothing is. It is never an assertion. */
  @Nullable Attribution attribute(Words words, boolean[] quoted, int at) {
    if (!cues.isState(words.lower(at)) || !introduces(words.lower(at + 1))) {
      return null;
    }
    int verbStart = AttributeSentence.auxiliariesBefore(words, at);
    if (verbStart == at || !isBe(words, verbStart, at)) {
      return null;
    }
    Source source = findSource.before(words, quoted, verbStart);
    int end = findContent.withoutFullStop(words, words.size());
    int contentEnd = findContent.clauseEnd(words, quoted, at + 1, end);
    if (source == null || contentEnd < at + 3) {
      return null;
    }
    return new Attribution(
        new Span(words.start(source.from()), words.end(source.end() - 1)),
        new Span(words.start(verbStart), words.end(at)),
        words.lower(at),
        List.of(new Span(words.start(at + 1), words.end(contentEnd - 1))),
        false);
  }

  private static boolean isBe(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (FunctionWords.isBe(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean introduces(String lower) {
    return switch (lower) {
      case "that", "of", "about", "to", "with", "by", "over", "whether", "how", "if" -> true;
      default -> false;
    };
  }
}
