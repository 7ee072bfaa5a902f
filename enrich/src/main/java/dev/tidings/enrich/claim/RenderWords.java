package dev.tidings.enrich.claim;

import dev.tidings.enrich.entity.Entity;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies words of the body, with full names for short ones and pronouns, and dates. */
final class RenderWords {

  private final String body;

  RenderWords(String body) {
    this.body = body;
  }

  /**
   * Words {@code from} to {@code end} as they are to be read.
   *
   * @param referent the person a pronoun stands for, null if none does
   * @param pronoun the word that stands for the referent; -1 if none of them does
   */
  String render(Statement statement, int from, int end, @Nullable Entity referent, int pronoun) {
    Words words = statement.words();
    StringBuilder out = new StringBuilder();
    Set<String> named = new HashSet<>();
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
      } else if (at == pronoun && referent != null && ResolveNames.isPersonal(words.lower(at))) {
        boolean owns = words.is(at, "his") || (words.is(at, "her") && words.isWord(at + 1));
        out.append(referent.name()).append(owns ? "'s" : "");
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
}
