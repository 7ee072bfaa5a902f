package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FindMeasured.Measured;
import dev.tidings.enrich.claim.FrameStatement.Argument;
import dev.tidings.enrich.claim.InflectVerb.Form;
import dev.tidings.enrich.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Writes a statement so that it stands alone: the clause of its predicate, full names instead of
 * short ones and pronouns, dates instead of weekdays, no leading connective, 25 words at most.
 */
final class WriteText {

  static final int MAX_WORDS = 25;

  /** Words of a subject that stand before a clause without one. */
  private static final int MAX_LEAD = 10;

  private final RenderWords render;
  private final boolean english;
  private final HasClause hasClause;

  WriteText(String body, boolean english, HasClause hasClause) {
    this.render = new RenderWords(body);
    this.english = english;
    this.hasClause = hasClause;
  }

  /**
   * Empty when what is left would say nothing of anybody.
   *
   * @param subject the predicate's subject; its name is put before a clause that lacks it
   * @param referent the person a pronoun subject stands for, null if none
   */
  String write(Statement statement, VerbPhrase verb, Argument subject, @Nullable Entity referent) {
    Words words = statement.words();
    int dateline = ClauseBorders.behindDateline(words, statement.from(), statement.end());
    int opening = ClauseBorders.behindLabel(words, dateline, statement.end());
    int from = ClauseBorders.withoutConnective(words, opening, statement.end());
    if (statement.speaker() != null && words.is(from, "that") && from == statement.from()) {
      from++;
    }
    if (opensWithSource(statement)) {
      from = 0;
    }
    int takenBack = DeniedAtEnd.of(statement, verb);
    int end = takenBack < 0 ? statement.end() : takenBack;
    if (words.is(from, "where")) {
      from = ClauseBorders.behindFirstComma(words, from, end, verb);
    }
    while (end > from
        && (words.isMark(end - 1) && !words.isQuoteMark(end - 1) && !words.is(end - 1, ")"))) {
      end--;
    }
    String lead = "";
    if (end - from > MAX_WORDS) {
      int clauseFrom =
          isParted(words, subject, verb)
              ? verb.chainStart()
              : ClauseBorders.clauseStart(words, from, verb);
      boolean holdsSubject =
          subject.isMissing() || subject.from() >= clauseFrom || subject.from() < 0;
      boolean whole =
          verb.isNoun()
              && hasClause.hasClause(words, clauseFrom, end, true)
              && Predicates.of("en").verb(words.lower(clauseFrom)) == null;
      if (!holdsSubject && clauseFrom > from && !whole) {
        lead = lead(statement, subject, referent, clauseFrom);
      }
      from = clauseFrom;
      end = ClauseBorders.clauseEnd(words, from, end, verb, MAX_WORDS - words(lead));
      end = ClauseBorders.withoutOpenEnd(words, from, end);
      if (!verb.finite()) {
        end = Math.min(end, ClauseBorders.phraseEnd(words, verb.at() + 3, end));
      }
    }
    boolean relative = isRelative(words.lower(from));
    boolean pronounOnly = words.is(from, "who") || words.is(from, "which");
    if (!lead.isEmpty() && pronounOnly && from + 1 >= verb.chainStart()) {
      // "Ana Diaz ... was mayor", not "... who was mayor, came"
      from++;
      end = Math.min(end, ClauseBorders.phraseEnd(words, verb.at() + 1, end));
    } else if (lead.isEmpty() && (relative || opensWithVerb(words, from, verb))) {
      // "Which won seven awards", "has earned a million": nobody can tell who.
      boolean told = subject.from() >= 0 && subject.from() < from && !subject.isMissing();
      lead = told ? lead(statement, subject, referent, from) : "";
      if (lead.isEmpty()) {
        return "";
      }
      from += relative ? 1 : 0;
    } else if (from > statement.from() && isSubordinator(words, from)) {
      from++;
    }
    if (lead.isEmpty() && isPronoun(words, subject, from)) {
      lead = subject.text() + " ";
      from = subject.end();
    }
    if (!lead.isEmpty() && isOfNoun(words, verb)) {
      return "";
    }
    if (lead.isEmpty() && from > statement.from() && isInfinitive(words, from)) {
      return "";
    }
    int known = verb.finite() && !verb.isNoun() ? verb.at() : -1;
    boolean participle = words.lower(from).endsWith("ing") && words.lower(from).length() > 4;
    if (english && lead.isEmpty() && !hasClause.hasClause(words, from, end, !participle, known)) {
      return "";
    }
    // "On Sunday he": the phrase ends in the pronoun.
    int pronoun = subject.pronoun() && subject.end() > from ? subject.end() - 1 : -1;
    if (!lead.isEmpty()
        && verb.passive()
        && !verb.finite()
        && !words.is(verb.chainStart() - 1, ",")) {
      // "10.4 million reached during the pandemic": said of what stands right before it.
      return "";
    }
    return capitalised(lead + render.render(statement, from, end, referent, pronoun));
  }

  /**
   * {@code Labour ... a majority of 172}: who has a value, and the value.
   *
   * @param subject who or what has it
   * @param referent the person a pronoun subject stands for, null if none
   */
  String writeValue(
      Statement statement,
      Measured measured,
      Amount amount,
      Argument subject,
      @Nullable Entity referent) {
    Words words = statement.words();
    int from = measured.from();
    if (FunctionWords.isDeterminer(words.lower(from - 1)) && from - 1 > subject.from()) {
      from--;
    }
    boolean owned = words.possessive(measured.from() - 1);
    if (owned || subject.from() < 0 || subject.from() >= from) {
      return write(statement, measured.asPredicate(), subject, referent);
    }
    for (int at = subject.from(); at < from; at++) {
      if (words.is(at, ";")) {
        // The value belongs to another clause.
        return "";
      }
    }
    String value =
        render.render(statement, from, Math.min(statement.end(), amount.end()), null, -1);
    return capitalised(lead(statement, subject, referent, from) + value);
  }

  /** "To cross the border": who does so stands before. */
  private static boolean isInfinitive(Words words, int from) {
    Predicates.Predicate verb = Predicates.of("en").verb(words.lower(from + 1));
    return words.is(from, "to") && verb != null && verb.form() == Form.BASE;
  }

  /** "Laut der Polizei starben 12 Menschen": without its beginning it would be a question. */
  private static boolean opensWithSource(Statement statement) {
    String cue = statement.cue() == null ? "" : statement.cue();
    return statement.words().isWord(statement.from() - 1)
        && switch (cue) {
          case "laut", "zufolge", "angaben" -> true;
          default -> false;
        };
  }

  private static boolean isRelative(String lower) {
    return switch (lower) {
      case "who", "which", "whom", "whose" -> true;
      default -> false;
    };
  }

  private static boolean isSubordinator(Words words, int at) {
    return switch (words.lower(at)) {
      case "when", "while", "because", "although", "though", "where" -> true;
      // "as many as 20 people"
      case "as" -> !words.is(at + 2, "as");
      default -> false;
    };
  }

  /** "the first team to win": the team does, not the subject. */
  private static boolean isOfNoun(Words words, VerbPhrase verb) {
    if (verb.finite() || !words.is(verb.at() - 1, "to")) {
      return false;
    }
    for (int at = verb.at() - 2; at > Math.max(0, verb.at() - 6); at--) {
      if (words.is(at, "first") || words.is(at, "last") || words.is(at, "only")) {
        return true;
      }
    }
    return false;
  }

  /** {@code N, A, V}: what stands between the commas is left out. */
  private static boolean isParted(Words words, Argument subject, VerbPhrase verb) {
    int behind = words.isQuoteMark(subject.end()) ? subject.end() + 1 : subject.end();
    return subject.from() >= 0
        && behind < verb.chainStart() - 1
        && words.is(behind, ",")
        && words.is(verb.chainStart() - 1, ",");
  }

  /** Only in English has every verb its subject before it. */
  private static boolean opensWithVerb(Words words, int from, VerbPhrase verb) {
    String lower = words.lower(from);
    Predicates.Predicate first = Predicates.of("en").verb(lower);
    boolean past = first != null && first.form() == Form.PAST && lower.endsWith("ed");
    boolean present =
        first != null
            && first.form() == Form.PRESENT
            && words.is(from - 1, ",")
            && FunctionWords.isPreposition(words.lower(from + 1));
    if ((past || present) && (verb.finite() || verb.isNoun()) && from < verb.at() && from > 0) {
      return true;
    }
    return !verb.isNoun()
        && verb.finite()
        && from >= verb.chainStart()
        && (FunctionWords.isAuxiliary(lower) || Predicates.of("en").verb(lower) != null);
  }

  /** Whether a pronoun that opens the text is known to stand for somebody. */
  private static boolean isPronoun(Words words, Argument subject, int from) {
    return !subject.pronoun()
        && subject.text() != null
        && subject.from() == from
        && subject.end() == from + 1
        && (words.is(from, "it")
            || words.is(from, "they")
            || words.is(from, "he")
            || words.is(from, "she"));
  }

  private String lead(
      Statement statement, Argument subject, @Nullable Entity referent, int clauseFrom) {
    if (referent != null && subject.pronoun()) {
      return referent.name() + " \u2026 ";
    }
    int end = Math.min(subject.end(), clauseFrom);
    if (subject.pronoun() || end <= subject.from()) {
      return subject.text() == null ? "" : subject.text() + " \u2026 ";
    }
    return render.render(statement, subject.from(), headEnd(statement, subject, end), referent, -1)
        + " \u2026 ";
  }

  /** Without what describes a long subject further: "A major dam". */
  private static int headEnd(Statement statement, Argument subject, int end) {
    int at = subject.from() + 1;
    if (end - subject.from() <= MAX_LEAD) {
      return end;
    }
    while (at < end
        && !statement.words().isMark(at)
        && !FindSubject.isRelative(statement.words().lower(at))
        && (!FunctionWords.isPreposition(statement.words().lower(at))
            || statement.words().is(at, "of"))) {
      at++;
    }
    return Math.min(at, subject.from() + MAX_LEAD);
  }

  private static int words(String text) {
    return text.isEmpty() ? 0 : text.strip().split("\\s+", -1).length;
  }

  private static String capitalised(String text) {
    String stripped = text.strip();
    return stripped.isEmpty()
        ? stripped
        : Character.toUpperCase(stripped.charAt(0)) + stripped.substring(1);
  }
}
