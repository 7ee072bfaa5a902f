package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FindSubject.Subject;
import dev.tidings.enrich.claim.InflectVerb.Form;
import org.jspecify.annotations.Nullable;

/** Finds the words that name who says something, by the place of the verb that says so. */
final class FindSource {

  private final NounPhrase nounPhrase;
  private final FindSubject findSubject;
  private final CueWords cues;
  private final RecogniseCue recogniseCue;

  FindSource(
      NounPhrase nounPhrase, FindSubject findSubject, CueWords cues, RecogniseCue recogniseCue) {
    this.nounPhrase = nounPhrase;
    this.findSubject = findSubject;
    this.cues = cues;
    this.recogniseCue = recogniseCue;
  }

  /**
   * Words of the sentence.
   *
   * @param from first word
   * @param end behind the last
   */
  record Source(int from, int end) {}

  /** {@code S said}: the subject, or that of the verb before in {@code S came and said}. */
  @Nullable Source before(Words words, boolean[] quoted, int verb) {
    String last = words.lower(verb - 1);
    if (last.equals("who") || last.equals("which")) {
      return new Source(verb - 1, verb);
    }
    if (last.equals("and") || last.equals("but") || last.equals("then")) {
      Source speaker = ofSpeechBefore(words, quoted, verb);
      return speaker == null ? ofVerbBefore(words, quoted, verb) : speaker;
    }
    Subject subject = findSubject.before(words, 0, verb);
    if (subject == null) {
      return words.is(verb - 1, ",") ? ofVerbBefore(words, quoted, verb) : null;
    }
    int end = withoutTime(words, subject.from(), subject.end());
    if (end == subject.from()) {
      return ofVerbBefore(words, quoted, verb);
    }
    return new Source(listStart(words, subject.from()), end);
  }

  /** {@code S1, S2 and S3 said}: names between commas before the last. */
  private static int listStart(Words words, int from) {
    int start = from;
    int at = from - 1;
    int names = 0;
    while (at > 0 && words.is(at, ",") && words.capitalised(start)) {
      int name = at;
      while (name > 0
          && words.capitalised(name - 1)
          && Months.weekday(words.lower(name - 1)) == 0) {
        name--;
      }
      if (at - name < 2 || (name > 0 && !words.is(name - 1, ","))) {
        break;
      }
      start = name;
      at = name - 1;
      names++;
    }
    return names > 0 ? start : from;
  }

  /** {@code S said C and said}: who spoke before. */
  private @Nullable Source ofSpeechBefore(Words words, boolean[] quoted, int before) {
    for (int at = 1; at < before - 1; at++) {
      CueWords.Cue cue = quoted[at] ? null : cues.get(words.lower(at));
      if (cue == null || cue.kind() != CueWords.Kind.SAY || cue.form() == Form.BASE) {
        continue;
      }
      if (!words.isMark(at - 1) && recogniseCue.isVerb(words, at, cue, before)) {
        Subject subject =
            findSubject.before(words, 0, AttributeSentence.auxiliariesBefore(words, at));
        return subject == null
            ? null
            : new Source(subject.from(), withoutTime(words, subject.from(), subject.end()));
      }
    }
    return null;
  }

  /** {@code S V, saying}: the subject of the verb before, unless a noun stands right before. */
  @Nullable Source ofParticiple(Words words, boolean[] quoted, int at) {
    if (words.is(at - 1, "and") && !words.is(at + 1, "that")) {
      // "and warning the public is its task": a noun
      return null;
    }
    boolean described =
        words.isWord(at - 1)
            && at > 0
            && !FunctionWords.isFunctionWord(words.lower(at - 1))
            && !FunctionWords.isAdverb(words, at - 1);
    if (described) {
      int from = nounPhrase.leftFrom(words, at);
      return from < at ? new Source(from, withoutTime(words, from, at)) : null;
    }
    CueWords.Cue cue = cues.get(words.lower(at));
    boolean says = words.is(at - 1, ",") && cue != null && cue.kind() == CueWords.Kind.SAY;
    Source speaker = says ? ofSpeechBefore(words, quoted, at) : null;
    return speaker == null ? ofVerbBefore(words, quoted, at) : speaker;
  }

  /** {@code said S}: the phrase behind. */
  Source behind(Words words, int from) {
    int end = nounPhrase.rightFrom(words, from);
    while (end > from + 1 && FunctionWords.isPreposition(words.lower(end - 1))) {
      // "accused by S of stealing"
      end--;
    }
    return new Source(from, end);
  }

  /** The subject of the verb that carries the clause before a place. */
  private @Nullable Source ofVerbBefore(Words words, boolean[] quoted, int before) {
    int lowest = clauseStart(words, quoted, before);
    for (int at = Math.max(1, lowest); at < before; at++) {
      if (quoted[at] || !isVerb(words, at) || isRelative(words, at, lowest)) {
        continue;
      }
      CueWords.Cue cue = cues.get(words.lower(at));
      boolean inverted =
          words.isMark(at - 1)
              && cue != null
              && cue.kind() == CueWords.Kind.SAY
              && (words.isQuoteMark(at - 1) || findSubject.before(words, lowest, at) == null);
      if (inverted) {
        Source source = behind(words, at + 1);
        if (source.end() > source.from() && source.end() <= before) {
          return source;
        }
      }
      Subject subject =
          findSubject.before(words, lowest, AttributeSentence.auxiliariesBefore(words, at));
      if (subject == null || quoted[subject.from()]) {
        continue;
      }
      int end = withoutTime(words, subject.from(), subject.end());
      if (end > subject.from()) {
        return new Source(subject.from(), end);
      }
    }
    return null;
  }

  /** Where the last clause with a subject of its own begins. */
  private int clauseStart(Words words, boolean[] quoted, int before) {
    for (int at = before - 3; at > 0; at--) {
      boolean joins =
          words.is(at, ";")
              || (words.is(at - 1, ",")
                  && (words.is(at, "and") || words.is(at, "but") || words.is(at, "while")));
      if (joins && !quoted[at] && !isVerb(words, at + 1) && hasVerb(words, at + 2, before)) {
        return at + 1;
      }
    }
    return 0;
  }

  private boolean hasVerb(Words words, int from, int end) {
    for (int at = from; at < end; at++) {
      if (FunctionWords.isAuxiliary(words.lower(at)) || nounPhrase.isFiniteVerb(words, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRelative(Words words, int at, int lowest) {
    for (int i = at - 1; i > Math.max(lowest, at - 6) && !words.isMark(i); i--) {
      if (FindSubject.isRelative(words.lower(i)) || words.is(i, "as") || words.is(i, "when")) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(Words words, int at) {
    CueWords.Cue cue = cues.get(words.lower(at));
    boolean told = cue != null && cue.form() == Form.PAST && !words.capitalised(at);
    return told || FunctionWords.isAuxiliary(words.lower(at)) || nounPhrase.isFiniteVerb(words, at);
  }

  /** Without "on Friday", "late Thursday", "this week", "instead" at the end. */
  static int withoutTime(Words words, int from, int end) {
    int at = end;
    while (at > from) {
      String last = words.lower(at - 1);
      boolean measured =
          isPeriod(last)
              && (words.is(at - 2, "this") || words.is(at - 2, "last") || words.is(at - 2, "next"));
      if (measured) {
        at -= 2;
      } else if (Months.weekday(last) > 0 || isTimeWord(last)) {
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isPeriod(String lower) {
    return switch (lower) {
      case "week", "month", "year", "summer", "fall", "spring", "winter", "night" -> true;
      default -> false;
    };
  }

  private static boolean isTimeWord(String lower) {
    return switch (lower) {
      case "on", "late", "early", "later", "earlier", "today", "yesterday", "morning" -> true;
      case "afternoon", "evening", "instead", "recently", "now", "repeatedly", "ago", "tonight" ->
          true;
      default -> false;
    };
  }
}
