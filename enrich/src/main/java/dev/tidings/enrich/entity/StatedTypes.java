package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.CueWords;
import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.entity.tag.TypeNouns;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says outright that a name names: {@code the band Example}, {@code Example is a
 * Brazilian manufacturer of bicycles}, {@code Example was founded in 1898}.
 */
final class StatedTypes {
  /** Most words between an article and the noun that belongs to it. */
  private static final int REACH = 7;

  private static final int LONGEST_PARENTHESIS = 12;

  private static final Set<String> BEING = Set.of("is", "was", "are", "were", "became", "remains");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "another");

  private static final Set<String> NAMING = Set.of("called", "named", "\"", "``", "\u201c");

  /** What countries and companies are called as well. */
  private static final Set<String> METAPHORS =
      CueWords.words("leader player champion producer model driver friend mother father");

  /** What happens to organisations and never to people. */
  private static final Set<String> FOUNDING =
      CueWords.words("founded established formed incorporated headquartered liquidated");

  /** What may stand behind a noun that is not itself part of a longer one. */
  private static final Set<String> BEHIND_NOUNS =
      CueWords.words(
          """
          . , ; : ( - -- --- of in from based that which who whose and or with for at on by near to as
          founded formed established located headquartered owned run operated made produced published
          specializing specialising providing offering serving
          """);

  /** What may stand before the noun as well: {@code a rock and roll band}. */
  private static final Set<String> JOINING = Set.of("and", "or", "-", "--", "---");

  /** Before the names of their members. */
  private static final Set<String> GROUPS = Set.of("duo", "trio", "quartet");

  private StatedTypes() {}

  /** What the sentence in which it stands says a name is; null when it says nothing. */
  static @Nullable NameType of(Line line, FoundName name) {
    NameType before = before(line, name.first);
    if (before != null) {
      return before;
    }
    NameType behind = behind(line, name.end);
    boolean place = name.first > 0 && CueWords.isPlacePreposition(line.normal(name.first - 1));
    if (behind != null) {
      return place && behind != NameType.LOCATION ? null : behind;
    }
    return name.type == NameType.PERSON && isFounded(line, name.end) ? NameType.ORGANIZATION : null;
  }

  private static @Nullable NameType before(Line line, int first) {
    if (first == 0) {
      return null;
    }
    String previous = word(line, first - 1);
    if (first > 1 && NAMING.contains(previous)) {
      return TypeNouns.type(word(line, first - 2));
    }
    if (first > 1 && previous.equals("of")) {
      NameType type = TypeNouns.type(word(line, first - 2));
      return type == NameType.LOCATION ? type : null;
    }
    return GROUPS.contains(previous) ? null : TypeNouns.type(previous);
  }

  private static @Nullable NameType behind(Line line, int end) {
    int at = skipParenthesis(line, end);
    if (at + 2 >= line.length()) {
      return null;
    }
    boolean states = BEING.contains(word(line, at)) || word(line, at).equals(",");
    if (!states || !ARTICLES.contains(word(line, at + 1))) {
      return null;
    }
    int last = Math.min(line.length(), at + 2 + REACH);
    for (int i = at + 2; i < last; i++) {
      NameType type = TypeNouns.type(word(line, i));
      boolean ends = i + 1 == line.length() || BEHIND_NOUNS.contains(word(line, i + 1));
      if (type != null && ends) {
        return METAPHORS.contains(word(line, i)) ? null : type;
      }
      if (BEHIND_NOUNS.contains(word(line, i)) && !JOINING.contains(word(line, i))) {
        return null;
      }
    }
    return null;
  }

  private static boolean isFounded(Line line, int end) {
    int at = skipParenthesis(line, end);
    return at + 1 < line.length()
        && (word(line, at).equals("was") || word(line, at).equals("were"))
        && FOUNDING.contains(word(line, at + 1));
  }

  /** A word as written; in a headline, where capitals say nothing, in lower case. */
  private static String word(Line line, int at) {
    return line.isHeadline() ? line.normal(at) : line.word(at);
  }

  private static int skipParenthesis(Line line, int at) {
    if (at >= line.length() || !word(line, at).equals("(")) {
      return at;
    }
    int last = Math.min(line.length(), at + LONGEST_PARENTHESIS);
    for (int i = at + 1; i < last; i++) {
      if (word(line, i).equals(")")) {
        return i + 1;
      }
    }
    return at;
  }
}
