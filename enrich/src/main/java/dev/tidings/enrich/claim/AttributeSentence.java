package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import dev.tidings.enrich.claim.CueWords.Cue;
import dev.tidings.enrich.claim.CueWords.Kind;
import dev.tidings.enrich.claim.InflectVerb.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what inside of one English sentence: {@code S said (that) C}, {@code C, S said},
 * {@code "C," said S}, {@code according to S, C}.
 */
final class AttributeSentence {

  private final CueWords cues = Objects.requireNonNull(CueWords.of("en"));
  private final Predicates predicates = Predicates.of("en");
  private final NounPhrase nounPhrase = new NounPhrase(predicates);
  private final FindContent findContent = new FindContent(predicates, nounPhrase);
  private final AttributePhrase attributePhrase = new AttributePhrase(nounPhrase, findContent);

  /**
   * @param words the sentence
   * @param quoted which words stand in quotation marks
   */
  List<Attribution> attribute(Words words, boolean[] quoted) {
    List<Attribution> found = new ArrayList<>(2);
    for (int at = 0; at < words.size(); at++) {
      if (quoted[at] || !words.isWord(at)) {
        continue;
      }
      Attribution phrase = attributePhrase.attribute(words, quoted, at);
      if (phrase != null) {
        found.add(phrase);
      } else {
        Cue cue = cues.get(words.lower(at));
        if (cue != null && canBeVerb(words, at, cue)) {
          Attribution attribution = attributeAt(words, quoted, at, cue);
          if (attribution != null) {
            found.add(attribution);
          }
        }
      }
    }
    return ClipContents.clip(found);
  }

  private boolean canBeVerb(Words words, int at, Cue cue) {
    String before = words.lower(at - 1);
    if (words.capitalised(at) && at > 0) {
      return false;
    }
    boolean determined = FunctionWords.isDeterminer(before) && !before.equals("that");
    if ((determined && !before.equals("all")) || words.possessive(at - 1)) {
      return false;
    }
    if (cue.form() == Form.BASE) {
      if (predicates.noun(words.lower(at)) != null || cue.kind() == Kind.ASK) {
        return FunctionWords.isPronoun(before);
      }
      return !before.equals("to") && !FunctionWords.isPreposition(before);
    }
    if (cue.form() == Form.PRESENT && !isPlainVerb(cue.lemma())) {
      return FunctionWords.isPronoun(before)
          || at + 1 == findContent.withoutFullStop(words, words.size())
          || words.is(at + 1, "that")
          || words.is(at + 1, ":")
          || (words.capitalised(at - 1) && FunctionWords.isDeterminer(words.lower(at + 1)));
    }
    if (FunctionWords.isPreposition(before) && cue.form() != Form.ING) {
      return false;
    }
    return true;
  }

  /** Verbs whose form in -s is no noun. */
  private static boolean isPlainVerb(String lemma) {
    return switch (lemma) {
      case "say", "tell", "write", "add", "argue", "believe", "think", "know", "suggest" -> true;
      case "insist", "explain", "indicate", "want", "acknowledge", "deny", "describe" -> true;
      case "declare", "announce", "confirm", "admit", "contend", "allege", "expect" -> true;
      case "continue", "conclude", "agree", "recall", "stress", "ask", "warn", "seem" -> true;
      default -> false;
    };
  }

  private @Nullable Attribution attributeAt(Words words, boolean[] quoted, int at, Cue cue) {
    int verbStart = auxiliariesBefore(words, at);
    int cueEnd = behindParticle(words, at, cue);
    if (isPassive(words, verbStart, at, cue) || cueEnd == at) {
      return null;
    }
    boolean ing = cue.form() == Form.ING && verbStart == at;
    FindContent.Right right = findContent.behind(words, quoted, cueEnd - 1, cue);
    boolean markBefore = verbStart == 0 || words.isMark(verbStart - 1);
    List<Span> contents = new ArrayList<>(2);
    int sourceFrom;
    int sourceEnd;
    if (markBefore && !ing && cue.kind() == Kind.SAY && !isApposition(words, verbStart)) {
      // "C," said S
      sourceFrom = at + 1;
      sourceEnd = nounPhrase.rightFrom(words, sourceFrom);
      if (verbStart == 0 || sourceEnd == sourceFrom) {
        return null;
      }
      int contentEnd = words.isQuoteMark(verbStart - 1) ? verbStart : verbStart - 1;
      contents.add(span(words, findContent.clauseStart(words, contentEnd), contentEnd));
      addRest(words, quoted, sourceEnd, contents);
    } else {
      sourceEnd = verbStart;
      sourceFrom = ing ? subjectOfSentence(words, at) : sourceBefore(words, verbStart);
      if (ing) {
        sourceEnd = sourceFrom < 0 ? sourceEnd : subjectEnd(words, sourceFrom);
        sourceFrom = Math.max(sourceFrom, 0);
      }
      boolean quoteBefore = sourceFrom > 1 && (quoted[sourceFrom - 1] || quoted[sourceFrom - 2]);
      boolean last = at + 1 >= findContent.withoutFullStop(words, words.size());
      boolean inserted = words.is(at + 1, ",") && words.is(sourceFrom - 1, ",") && !ing;
      boolean says = cue.kind() == Kind.SAY || last || inserted;
      boolean clauseBefore = !ing && says && isClauseBefore(words, quoted, sourceFrom);
      if (clauseBefore && (right == null || right.from() > at + 1)) {
        contents.add(span(words, findContent.clauseStart(words, sourceFrom - 1), sourceFrom - 1));
        right =
            right != null && quoted[Math.min(right.from() + 1, words.size() - 1)] ? right : null;
      }
      if (clauseBefore && right == null && !contents.isEmpty()) {
        addRest(words, quoted, at + 1, contents);
      } else if (right != null && !(quoteBefore && says && isPlain(words, quoted, right))) {
        if (quoteBefore && says) {
          contents.add(span(words, findContent.clauseStart(words, sourceFrom), sourceFrom));
        }
        contents.add(span(words, right.from(), right.end()));
      } else if (says && sourceFrom > 1 && words.isMark(sourceFrom - 1) && !ing) {
        // C, S said
        int contentEnd = words.isQuoteMark(sourceFrom - 1) ? sourceFrom : sourceFrom - 1;
        contents.add(span(words, findContent.clauseStart(words, contentEnd), contentEnd));
        addRest(words, quoted, at + 1, contents);
      }
    }
    contents.removeIf(Span::isEmpty);
    if (contents.isEmpty() || sourceEnd <= sourceFrom) {
      return null;
    }
    boolean assertion = cue.kind() == Kind.SAY || cue.kind() == Kind.SHOW;
    return new Attribution(
        span(words, sourceFrom, sourceEnd),
        span(words, verbStart, cueEnd),
        cue.lemma(),
        contents,
        assertion);
  }

  /**
   * Behind a cue and the particle that makes it one: "pointed out that", "referred to", "talked
   * about"; the cue itself if such a particle is missing.
   */
  private static int behindParticle(Words words, int at, Cue cue) {
    String next = words.lower(at + 1);
    boolean particle =
        switch (next) {
          case "out", "to", "about", "of", "for", "on", "against" -> true;
          default -> false;
        };
    return switch (cue.lemma()) {
      case "point" -> next.equals("out") || next.equals("to") ? at + 2 : at;
      case "refer", "talk", "speak" -> particle ? at + 2 : at;
      case "call" -> next.equals("for") || next.equals("on") ? at + 2 : at + 1;
      default -> at + 1;
    };
  }

  /** {@code C, S said on Monday, calling it "Q"}: a comma before S, and a verb before the comma. */
  private boolean isClauseBefore(Words words, boolean[] quoted, int sourceFrom) {
    int comma = sourceFrom - 1;
    return comma > 2
        && words.is(comma, ",")
        && !quoted[comma]
        && findContent.hasVerb(words, 0, comma)
        && !FunctionWords.isConjunction(words.lower(0))
        && !FunctionWords.isPreposition(words.lower(0));
  }

  /** Whether a clause begins neither with "that" nor with a quotation. */
  private static boolean isPlain(Words words, boolean[] quoted, FindContent.Right right) {
    return !words.is(right.from(), "that") && !quoted[right.from()] && !words.is(right.from(), ":");
  }

  /** {@code "C1," S said, "C2"}: what goes on behind the attribution. */
  private void addRest(Words words, boolean[] quoted, int from, List<Span> contents) {
    int at = from;
    while (at < words.size() && !words.isQuoteMark(at) && at - from < 25) {
      at++;
    }
    int end = findContent.withoutFullStop(words, words.size());
    if (at < words.size() && at > 0 && quoted[at] && at < end) {
      contents.add(span(words, at, end));
    } else if (words.is(from, ",") && from + 3 < end && !words.is(from + 1, "who")) {
      String next = words.lower(from + 1);
      if (next.equals("and") || next.equals("but") || FunctionWords.isPronoun(next)) {
        contents.add(span(words, from + 1, end));
      }
    }
  }

  private static int auxiliariesBefore(Words words, int at) {
    int from = at;
    while (from > 0) {
      String before = words.lower(from - 1);
      boolean adverb = (before.endsWith("ly") && before.length() > 4) || isSmallAdverb(before);
      if (!adverb && !FunctionWords.isAuxiliary(before) && !before.equals("not")) {
        break;
      }
      from--;
    }
    return from;
  }

  private static boolean isSmallAdverb(String lower) {
    return switch (lower) {
      case "also", "has", "later", "then", "once", "previously", "never", "always", "often" -> true;
      case "now", "still", "even", "further", "first", "just", "however" -> true;
      default -> false;
    };
  }

  private static boolean isPassive(Words words, int verbStart, int at, Cue cue) {
    if (cue.form() != Form.PAST) {
      return false;
    }
    for (int i = verbStart; i < at; i++) {
      if (FunctionWords.isBe(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Smith, a spokesman for X, said}: the comma before the cue closes an apposition. */
  private boolean isApposition(Words words, int verbStart) {
    return verbStart > 3
        && words.is(verbStart - 1, ",")
        && nounPhrase.appositionHead(words, verbStart) >= 0;
  }

  private int sourceBefore(Words words, int verbStart) {
    if (isApposition(words, verbStart)) {
      return nounPhrase.appositionHead(words, verbStart);
    }
    return nounPhrase.leftFrom(words, verbStart);
  }

  /** The phrase before the sentence's first verb: who goes on speaking with ", adding that". */
  private int subjectOfSentence(Words words, int at) {
    for (int i = 1; i < at; i++) {
      if (FunctionWords.isAuxiliary(words.lower(i)) || nounPhrase.isFiniteVerb(words, i)) {
        int from = nounPhrase.leftFrom(words, i);
        return from < i ? from : -1;
      }
    }
    return -1;
  }

  private int subjectEnd(Words words, int from) {
    int at = from;
    while (at < words.size()
        && !FunctionWords.isAuxiliary(words.lower(at))
        && !nounPhrase.isFiniteVerb(words, at)) {
      at++;
    }
    return at;
  }

  private static Span span(Words words, int from, int end) {
    return from >= end ? Span.NONE : new Span(words.start(from), words.end(end - 1));
  }
}
