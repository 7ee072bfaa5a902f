package dev.tidings.enrich.claim;

import dev.tidings.enrich.claim.FrameStatement.Argument;
import dev.tidings.enrich.entity.Entity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one clause of a sentence: its subject, its verb and what follows, up to the next verb's
 * clause.
 */
final class WriteClause {

  /** Words between a subject and its verb that are kept. */
  private static final int NEAR = 8;

  private static final int MIN_WORDS = 4;

  private final RenderWords render;

  WriteClause(String body) {
    this.render = new RenderWords(body);
  }

  /**
   * Empty if it would have too few words to say anything.
   *
   * @param verbs all of the statement
   * @param subject the verb's subject; its name is put before a clause that lacks it
   * @param referent the person a pronoun subject stands for, null if none
   */
  String write(
      Statement statement,
      VerbPhrase verb,
      List<VerbPhrase> verbs,
      Argument subject,
      @Nullable Entity referent) {
    int end = end(statement, verb, verbs);
    boolean near =
        subject.from() >= statement.from()
            && subject.from() < verb.chainStart()
            && verb.chainStart() - subject.end() <= NEAR
            && !hasVerb(verbs, subject.end(), verb);
    boolean leads = !near && !subject.isMissing() && subject.from() < verb.at();
    int from = near ? subject.from() : verb.chainStart();
    int room = WriteText.MAX_WORDS - (leads ? 2 : 0);
    end = Math.min(end, from + room);
    while (end > verb.at() + 1 && !statement.words().isWord(end - 1)) {
      end--;
    }
    if (end - from < (leads ? MIN_WORDS - 1 : MIN_WORDS)) {
      return "";
    }
    boolean pronoun = subject.pronoun() && near;
    String name = referent != null ? referent.name() : subject.text();
    String lead = leads && name != null ? name + " \u2026 " : "";
    String text =
        lead + render.render(statement, from, end, referent, pronoun ? subject.end() - 1 : -1);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** The statement as it is, its first words if they are too many. */
  String writeAll(Statement statement) {
    Words words = statement.words();
    int end = Math.min(statement.end(), statement.from() + WriteText.MAX_WORDS);
    while (end > statement.from() && !words.isWord(end - 1)) {
      end--;
    }
    int from = ClauseBorders.behindLabel(words, statement.from(), end);
    return end - from < MIN_WORDS ? "" : render.render(statement, from, end, null, -1);
  }

  private static boolean hasVerb(List<VerbPhrase> verbs, int from, VerbPhrase verb) {
    for (VerbPhrase other : verbs) {
      if (other.finite() && other.at() >= from && other.at() < verb.chainStart()) {
        return true;
      }
    }
    return false;
  }

  /** Where the next clause begins: behind a semicolon, or with the word that joins its verb. */
  private static int end(Statement statement, VerbPhrase verb, List<VerbPhrase> verbs) {
    Words words = statement.words();
    int next = statement.end();
    for (VerbPhrase other : verbs) {
      if (other.at() > verb.at() && other.finite() && !other.isNoun()) {
        next = other.chainStart();
        break;
      }
    }
    for (int at = verb.at() + 1; at < next; at++) {
      boolean comma = words.is(at, ",") && joins(words.lower(at + 1));
      if (comma || words.is(at, ";") || (next < statement.end() && joins(words.lower(at)))) {
        return at;
      }
    }
    return next;
  }

  private static boolean joins(String lower) {
    return switch (lower) {
      case "and", "but", "who", "which", "whose", "where", "while", "because", "although" -> true;
      case "after", "before", "when", "as", "though", "whereas", "that", "if", "so" -> true;
      default -> false;
    };
  }
}
