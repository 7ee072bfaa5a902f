package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a sentence into what its speakers say; without a speaker it is one statement. */
final class SplitStatement {

  private static final int MIN_WORDS = 4;

  private static final NounPhrase NOUN_PHRASE = new NounPhrase(Predicates.of("en"));

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
      Statement joined = joined(whole, attribution, speaker);
      if (joined != null) {
        parts.add(joined);
        covered = Math.max(covered, attribution.contents().get(1).end());
        continue;
      }
      for (Span content : attribution.contents()) {
        int from = whole.words().indexAt(content.start());
        int end = whole.words().indexAt(content.end());
        covered = Math.max(covered, content.end());
        boolean asks = isQuestion(whole.words().lower(from));
        if (end - from >= MIN_WORDS && !asks && !isQuoted(whole, from, end)) {
          parts.add(whole.withContent(from, end, speaker, attribution.lemma()));
        }
      }
    }
    if (covered < 0 && !isQuoted(whole, 0, whole.end())) {
      return List.of(whole);
    }
    if (covered >= 0) {
      Statement first = aheadOfAll(whole, attributions);
      Statement rest = behindAll(whole, attributions);
      if (first != null) {
        parts.add(0, first);
      }
      if (rest != null) {
        parts.add(rest);
      }
    }
    return parts;
  }

  /** {@code N, S said, V}: the two are one clause; null if the first is one of its own. */
  private static @Nullable Statement joined(
      Statement whole, Attribution attribution, Claim.@Nullable Speaker speaker) {
    if (attribution.contents().size() != 2) {
      return null;
    }
    Words words = whole.words();
    Span begun = attribution.contents().get(0);
    Span rest = attribution.contents().get(1);
    int from = words.indexAt(begun.start());
    int comma = words.indexAt(begun.end());
    int on = words.indexAt(rest.start());
    int end = words.indexAt(rest.end());
    boolean inserted = words.is(comma, ",") && on > comma && words.is(on - 1, ",");
    boolean opens =
        FunctionWords.isAuxiliary(words.lower(on)) || NOUN_PHRASE.isFiniteVerb(words, on);
    if (!inserted || !opens || whole.quoted().get(from) || whole.quoted().get(on)) {
      return null;
    }
    for (int at = from; at < comma; at++) {
      if (FunctionWords.isAuxiliary(words.lower(at)) || NOUN_PHRASE.isFiniteVerb(words, at)) {
        return null;
      }
    }
    return whole
        .without(comma, on)
        .withContent(from, end - (on - comma), speaker, attribution.lemma());
  }

  /** {@code F, and S said that C}: F is what the article itself states. */
  private static @Nullable Statement aheadOfAll(Statement whole, List<Attribution> attributions) {
    int first = Integer.MAX_VALUE;
    for (Attribution attribution : attributions) {
      if (!states(attribution)) {
        continue;
      }
      int cue = whole.words().indexAt(attribution.cue().start());
      boolean joined = isJoint(whole.words(), cue - 1);
      int source = joined ? attribution.cue().start() : attribution.source().start();
      first = Math.min(first, Math.min(attribution.cue().start(), source));
      for (Span content : attribution.contents()) {
        first = Math.min(first, content.start());
      }
    }
    Words words = whole.words();
    int before = words.indexAt(first) - 1;
    boolean where = words.is(before, ",") && words.is(before - 1, "where");
    int joint = where ? before - 1 : before;
    boolean joins = where || isJoint(words, joint) || words.is(joint, "while");
    int end = words.is(joint - 1, ",") ? joint - 1 : joint;
    return joins && end > MIN_WORDS && !isQuoted(whole, 0, end)
        ? whole.withContent(0, end, null, null)
        : null;
  }

  /** {@code S did F and said}: F is stated by the article, S by both. */
  private static boolean isJoint(Words words, int at) {
    return words.is(at, "and") || words.is(at, "but");
  }

  /** {@code C, S said on Thursday, as R}: R is what the article itself states. */
  private static @Nullable Statement behindAll(Statement whole, List<Attribution> attributions) {
    int last = 0;
    for (Attribution attribution : attributions) {
      if (!states(attribution)) {
        continue;
      }
      last = Math.max(last, Math.max(attribution.cue().end(), attribution.source().end()));
      for (Span content : attribution.contents()) {
        last = Math.max(last, content.end());
      }
    }
    Words words = whole.words();
    int comma = words.indexAt(last);
    while (comma < whole.end() && !words.isMark(comma)) {
      comma++;
    }
    int from = comma + 2;
    boolean goesOn =
        switch (words.lower(comma + 1)) {
          case "as", "while", "after", "although", "though", "but", "because", "when" -> true;
          default -> false;
        };
    boolean states = words.is(comma, ",") && goesOn && whole.end() - from > MIN_WORDS;
    return states && !isQuoted(whole, from, whole.end())
        ? whole.withContent(from, whole.end(), null, null)
        : null;
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
    Words words = whole.words();
    Span content = attribution.contents().get(0);
    int from = words.indexAt(content.start());
    if (words.is(from, "to") || words.is(from, "not")) {
      return true;
    }
    boolean expects =
        switch (attribution.lemma()) {
          case "expect", "want", "believe", "know", "find", "show" -> true;
          default -> false;
        };
    return expects && !words.is(from, "that") && hasInfinitive(words, from, content);
  }

  /** {@code S expects N to V}: before any other verb. */
  private static boolean hasInfinitive(Words words, int from, Span content) {
    int end = Math.min(words.indexAt(content.end()), from + 12);
    for (int at = from + 1; at < end; at++) {
      if (FunctionWords.isAuxiliary(words.lower(at)) && !words.is(at - 1, "to")) {
        return false;
      }
      if (words.is(at, "to") && Predicates.of("en").verb(words.lower(at + 1)) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean states(Attribution attribution) {
    return attribution.assertion();
  }

  /** "said how many it had sold" does not say how many. */
  private static boolean isQuestion(String lower) {
    return switch (lower) {
      case "how", "whether", "why", "what", "where", "if" -> true;
      default -> false;
    };
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
