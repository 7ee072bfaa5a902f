package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FindMeasured.Measured;
import dev.tidings.enrich.claim.FrameStatement.Argument;
import dev.tidings.enrich.entity.Entity;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a statement so that it stands alone: the clause of its predicate, full names instead of
 * short ones and pronouns, dates instead of weekdays, no leading connective, 25 words at most.
 */
final class WriteText {

  static final int MAX_WORDS = 25;

  private final String body;

  WriteText(String body) {
    this.body = body;
  }

  /**
   * Empty when what is left would say nothing of anybody.
   *
   * @param subject the predicate's subject; its name is put before a clause that lacks it
   * @param referent the person a pronoun subject stands for, null if none
   */
  String write(Statement statement, VerbPhrase verb, Argument subject, @Nullable Entity referent) {
    Words words = statement.words();
    int opening = ClauseBorders.behindDateline(words, statement.from(), statement.end());
    int from = ClauseBorders.withoutConnective(words, opening, statement.end());
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
      int clauseFrom = ClauseBorders.clauseStart(words, from, verb);
      boolean holdsSubject =
          subject.isMissing() || subject.from() >= clauseFrom || subject.from() < 0;
      if (!holdsSubject && clauseFrom > from) {
        lead = lead(statement, subject, referent, clauseFrom);
      }
      from = clauseFrom;
      end = ClauseBorders.clauseEnd(words, from, end, verb, MAX_WORDS - words(lead));
      if (!verb.finite()) {
        end = Math.min(end, ClauseBorders.phraseEnd(words, verb.at() + 3, end));
      }
    }
    boolean relative = isRelative(words.lower(from));
    if (lead.isEmpty() && (relative || opensWithVerb(words, from, verb))) {
      // "Which won seven awards", "has earned a million": nobody can tell who.
      boolean told = subject.from() >= 0 && subject.from() < from;
      lead = told ? lead(statement, subject, referent, from) : "";
      if (lead.isEmpty()) {
        return "";
      }
      from += relative ? 1 : 0;
    } else if (from > statement.from() && isSubordinator(words.lower(from))) {
      from++;
    }
    if (lead.isEmpty() && isPronoun(words, subject, from)) {
      lead = subject.text() + " ";
      from = subject.end();
    }
    return capitalised(lead + render(statement, from, end, referent));
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
    String value = render(statement, from, Math.min(statement.end(), amount.end()), null);
    return capitalised(lead(statement, subject, referent, from) + value);
  }

  private static boolean isRelative(String lower) {
    return switch (lower) {
      case "who", "which", "whom", "whose" -> true;
      default -> false;
    };
  }

  private static boolean isSubordinator(String lower) {
    return switch (lower) {
      case "when", "while", "because", "although", "though", "as" -> true;
      default -> false;
    };
  }

  /** Only in English has every verb its subject before it. */
  private static boolean opensWithVerb(Words words, int from, VerbPhrase verb) {
    String lower = words.lower(from);
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
    if (subject.pronoun() || end <= subject.from() || end - subject.from() > 10) {
      return subject.text() == null ? "" : subject.text() + " \u2026 ";
    }
    return render(statement, subject.from(), end, referent) + " \u2026 ";
  }

  private static int words(String text) {
    return text.isEmpty() ? 0 : text.strip().split("\\s+", -1).length;
  }

  private String render(Statement statement, int from, int end, @Nullable Entity referent) {
    Words words = statement.words();
    StringBuilder out = new StringBuilder();
    Set<String> named = new HashSet<>();
    boolean referred = referent == null;
    int at = from;
    while (at < end) {
      if (at > from && words.start(at) > words.end(at - 1)) {
        out.append(' ');
      }
      When when = whenAt(statement, at);
      Entity entity = statement.entity(at);
      if (when != null && !when.text().isEmpty() && when.end() <= end) {
        out.append(when.text());
        at = when.end();
      } else if (!referred && referent != null && ResolveNames.isPersonal(words.lower(at))) {
        boolean owns = words.is(at, "his") || (words.is(at, "her") && words.isWord(at + 1));
        out.append(referent.name()).append(owns ? "'s" : "");
        referred = true;
        at++;
      } else if (entity != null && entity.type() == Entity.Type.PERSON) {
        at = appendPerson(statement, at, end, entity, named.add(entity.id()), out);
      } else {
        out.append(body, words.start(at), words.end(at));
        at++;
      }
    }
    return balanced(out.toString().replace('\n', ' ').strip());
  }

  private int appendPerson(
      Statement statement, int at, int end, Entity entity, boolean first, StringBuilder out) {
    Words words = statement.words();
    int stop = at + 1;
    while (stop < end && entity.equals(statement.entity(stop)) && !words.possessive(stop - 1)) {
      stop++;
    }
    String written = body.substring(words.start(at), words.end(stop - 1));
    String plain =
        words.possessive(stop - 1) ? written.substring(0, written.length() - 2) : written;
    boolean shorter = entity.name().length() > plain.length() && entity.name().contains(plain);
    boolean adjective = words.possessive(stop - 1) || isCommonNoun(words, stop, end);
    if (first && shorter && !adjective && !words.isQuoteMark(at - 1)) {
      out.append(entity.name());
    } else {
      out.append(written);
    }
    return stop;
  }

  /** "the Trump administration" stays as it is. */
  private static boolean isCommonNoun(Words words, int at, int end) {
    return at < end
        && switch (words.lower(at)) {
          case "administration", "government", "campaign", "team", "officials" -> true;
          default -> words.isWord(at) && words.lower(at).endsWith("ration");
        };
  }

  private static @Nullable When whenAt(Statement statement, int at) {
    for (When when : statement.times()) {
      if (when.from() == at) {
        return when;
      }
    }
    return null;
  }

  /** A quotation mark without its partner is left out. */
  private static String balanced(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks += QuoteMarks.isQuoteMark(text.charAt(i)) ? 1 : 0;
    }
    if (marks % 2 == 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!QuoteMarks.isQuoteMark(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static String capitalised(String text) {
    String stripped = text.strip();
    return stripped.isEmpty()
        ? stripped
        : Character.toUpperCase(stripped.charAt(0)) + stripped.substring(1);
  }
}
