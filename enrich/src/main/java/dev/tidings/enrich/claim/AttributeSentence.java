package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.Attribution.Span;
import dev.tidings.enrich.claim.CueWords.Cue;
import dev.tidings.enrich.claim.CueWords.Kind;
import dev.tidings.enrich.claim.FindSource.Source;
import dev.tidings.enrich.claim.InflectVerb.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
  private final RecogniseCue recogniseCue = new RecogniseCue(predicates);
  private final FindSource findSource =
      new FindSource(nounPhrase, new FindSubject(nounPhrase), cues, recogniseCue);
  private final AttributeState attributeState = new AttributeState(cues, findSource, findContent);
  private final AttributePassive attributePassive = new AttributePassive(findSource, findContent);

  /**
   * @param words the sentence
   * @param quoted which words stand in quotation marks
   */
  List<Attribution> attribute(Words words, boolean[] quoted) {
    List<Attribution> found = new ArrayList<>(2);
    int end = findContent.withoutFullStop(words, words.size());
    Attribution label = AttributeLabel.attribute(words, quoted, end);
    if (label != null) {
      found.add(label);
    }
    for (int at = 0; at < words.size(); at++) {
      if (quoted[at] || !words.isWord(at)) {
        continue;
      }
      Attribution phrase = attributePhrase.attribute(words, quoted, at);
      if (phrase == null) {
        phrase = attributeState.attribute(words, quoted, at);
      }
      if (phrase != null) {
        found.add(phrase);
      } else {
        Cue cue = cues.get(words.lower(at));
        if (cue != null && recogniseCue.isVerb(words, at, cue, end)) {
          Attribution attribution = attributeAt(words, quoted, at, cue);
          if (attribution != null) {
            found.add(attribution);
          }
        }
      }
    }
    return ClipContents.clip(words, found);
  }

  private @Nullable Attribution attributeAt(Words words, boolean[] quoted, int at, Cue cue) {
    int verbStart = auxiliariesBefore(words, at);
    int cueEnd = behindParticle(words, at, cue);
    if (cueEnd == at) {
      return null;
    }
    if (isPassive(words, verbStart, at, cue)) {
      return attributePassive.attribute(words, quoted, verbStart, cueEnd, cue);
    }
    boolean ing = cue.form() == Form.ING && !isAuxiliary(words, verbStart, at);
    FindContent.Right right =
        withinRelative(
            words, quoted, verbStart, findContent.behind(words, quoted, cueEnd - 1, cue));
    boolean markBefore =
        verbStart == 0 || (words.isMark(verbStart - 1) && !words.is(verbStart - 1, ")"));
    boolean speaks = cue.kind() == Kind.SAY || asksQuotation(words, verbStart, cue);
    List<Span> contents = new ArrayList<>(2);
    Source source;
    if (markBefore && !ing && speaks && !hasSubject(words, verbStart)) {
      // "C," said S
      source = findSource.behind(words, at + 1);
      if (verbStart == 0 || source.end() == source.from()) {
        return null;
      }
      int contentEnd = words.isQuoteMark(verbStart - 1) ? verbStart : verbStart - 1;
      contents.add(span(words, findContent.clauseStart(words, contentEnd), contentEnd));
      addRest(words, quoted, source.end(), contents);
    } else {
      source =
          ing
              ? findSource.ofParticiple(words, quoted, at)
              : findSource.before(words, quoted, verbStart);
      if (source == null) {
        return null;
      }
      boolean adds = ing && !words.is(at - 1, "as"); // not "was quoted as saying"
      addContents(words, quoted, at, cue, source.from(), adds, right, contents);
    }
    contents.removeIf(Span::isEmpty);
    if (contents.isEmpty() || source.end() <= source.from()) {
      return null;
    }
    return new Attribution(
        span(words, source.from(), source.end()),
        span(words, verbStart, cueEnd),
        cue.lemma(),
        contents,
        cue.kind() != Kind.ASK
            && !isDenied(words, verbStart, at)
            && !isPhrase(words, contents, right));
  }

  /** What is said, behind the cue or before the source. */
  private void addContents(
      Words words,
      boolean[] quoted,
      int at,
      Cue cue,
      int sourceFrom,
      boolean ing,
      FindContent.@Nullable Right behind,
      List<Span> contents) {
    // "N, S said on Friday, V": what follows the comma goes on with N
    FindContent.Right right = behind != null && words.is(behind.from(), ",") ? null : behind;
    boolean quoteBefore =
        !ing && sourceFrom > 1 && (quoted[sourceFrom - 1] || quoted[sourceFrom - 2]);
    boolean last = at + 1 >= findContent.withoutFullStop(words, words.size());
    boolean inserted = words.is(at + 1, ",") && words.is(sourceFrom - 1, ",") && !ing;
    boolean says = cue.kind() == Kind.SAY || last || inserted;
    boolean clauseBefore = !ing && says && isClauseBefore(words, quoted, sourceFrom);
    if (clauseBefore && (right == null || right.from() > at + 1)) {
      contents.add(span(words, findContent.clauseStart(words, sourceFrom - 1), sourceFrom - 1));
      right = right != null && quoted[Math.min(right.from() + 1, words.size() - 1)] ? right : null;
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

  /** {@code S, who says C, V}: C ends where the relative clause does. */
  private static FindContent.@Nullable Right withinRelative(
      Words words, boolean[] quoted, int verb, FindContent.@Nullable Right right) {
    boolean relative =
        words.is(verb - 2, ",") && (words.is(verb - 1, "who") || words.is(verb - 1, "which"));
    if (right == null || !relative || quoted[right.from()]) {
      return right;
    }
    for (int i = right.from() + 1; i < right.end(); i++) {
      if (words.is(i, ",") && !quoted[i] && !words.isDigit(i + 1)) {
        return new FindContent.Right(right.from(), i, right.clause());
      }
    }
    return right;
  }

  /** {@code S announced N}: all that is said is a phrase. */
  private static boolean isPhrase(
      Words words, List<Span> contents, FindContent.@Nullable Right right) {
    return right != null && !right.clause() && contents.get(0).start() == words.start(right.from());
  }

  private static boolean isAuxiliary(Words words, int from, int end) {
    return IntStream.range(from, end).anyMatch(i -> FunctionWords.isAuxiliary(words.lower(i)));
  }

  /** "..." asked S: not stated, but said. */
  private static boolean asksQuotation(Words words, int verbStart, Cue cue) {
    return words.isQuoteMark(verbStart - 1)
        && switch (cue.lemma()) {
          case "ask", "wonder", "demand", "plead", "question", "agree", "predict" -> true;
          default -> false;
        };
  }

  /** "did not say that": nothing is stated. */
  private static boolean isDenied(Words words, int verbStart, int at) {
    for (int i = verbStart; i < at; i++) {
      if (FindPredicates.isNegation(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind a cue and the particle that makes it one: "pointed out that", "referred to", "talked
   * about"; the cue itself if such a particle is missing.
   */
  static int behindParticle(Words words, int at, Cue cue) {
    String next = words.lower(at + 1);
    if (!cue.particles().isEmpty()) {
      return cue.particles().contains(next) ? at + 2 : at;
    }
    boolean calls = cue.lemma().equals("call") && (next.equals("for") || next.equals("on"));
    return calls ? at + 2 : at + 1;
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
  private void addRest(Words words, boolean[] quoted, int behind, List<Span> contents) {
    int from = findContent.behindTime(words, behind, words.size());
    int at = from;
    while (at < words.size() && !words.isQuoteMark(at) && at - from < 25) {
      at++;
    }
    int end = findContent.withoutFullStop(words, words.size());
    if (at < words.size() && at > 0 && quoted[at] && at < end) {
      contents.add(span(words, at, end));
    } else if (words.is(from, ",") && from + 3 < end && !words.is(from + 1, "who")) {
      String next = words.lower(from + 1);
      boolean begun = !contents.isEmpty() && isFragment(words, contents.get(0));
      if (begun || next.equals("and") || next.equals("but") || FunctionWords.isPronoun(next)) {
        contents.add(span(words, from + 1, end));
      }
    }
  }

  /** {@code The trouble, S wrote, began then}: the content has no verb yet. */
  private boolean isFragment(Words words, Span content) {
    int from = words.indexAt(content.start());
    int end = words.indexAt(content.end());
    return end - from < 12 && !findContent.hasVerb(words, from, end) && !words.isQuoteMark(from);
  }

  static int auxiliariesBefore(Words words, int at) {
    int from = at;
    while (from > 0) {
      String before = words.lower(from - 1);
      boolean adverb = FunctionWords.isAdverb(words, from - 1) || isSmallAdverb(before);
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

  /** {@code Smith, a spokesman for X, said}: the comma before the cue closes an insertion. */
  private boolean hasSubject(Words words, int verbStart) {
    return verbStart > 3
        && words.is(verbStart - 1, ",")
        && (nounPhrase.appositionHead(words, verbStart) >= 0
            || (words.is(nounPhrase.rightFrom(words, 0) + 1, "when")
                && words.is(nounPhrase.rightFrom(words, 0), ",")));
  }

  private static Span span(Words words, int from, int end) {
    return from >= end ? Span.NONE : new Span(words.start(from), words.end(end - 1));
  }
}
