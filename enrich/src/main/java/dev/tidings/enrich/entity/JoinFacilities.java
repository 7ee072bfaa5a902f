package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.CueWords;
import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.entity.tag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is named after somebody is not somebody: {@code Francis Scott Key Bridge} is one place, of
 * which no part is a person.
 */
final class JoinFacilities {
  /** Most words between what looks like a person and the noun. */
  private static final int REACH = 2;

  private static final Set<String> PLACES =
      CueWords.words(
          """
          bridge dam airport tower tunnel stadium arena park square street avenue boulevard highway
          expressway river lake canal dock pier harbor harbour plaza station memorial monument gym
          prison reservoir
          """);

  private static final Set<String> ORGANIZATIONS =
      CueWords.words(
          """
          university college school hospital institute foundation academy museum library orchestra
          """);

  /** Nouns that are surnames as well: {@code Veronica Lake}. */
  private static final Set<String> SURNAMES = Set.of("bridge", "lake", "park", "street");

  private JoinFacilities() {}

  static List<List<Span>> join(NewsDocument document, List<List<Span>> spans) {
    List<List<Span>> joined = new ArrayList<>(spans.size());
    for (int line = 0; line < spans.size(); line++) {
      Line words = document.line(line);
      // Where every word has a capital, a capital joins nothing.
      joined.add(
          words.isHeadline() || words.isShouted() ? spans.get(line) : join(words, spans.get(line)));
    }
    return joined;
  }

  private static List<Span> join(Line words, List<Span> spans) {
    List<Span> joined = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      int end = span.type() == NameType.PERSON ? end(words, span) : span.end();
      int next = i + 1;
      while (next < spans.size() && spans.get(next).first() < end) {
        next++;
      }
      Span last = spans.get(next - 1);
      NameType type = type(words.normal(end - 1));
      // A person right behind, or a name that goes on behind the noun, is another matter.
      boolean whole = last.end() <= end && (next == i + 1 || last.type() != NameType.PERSON);
      if (end > span.end() && type != null && whole) {
        joined.add(new Span(span.first(), end, type));
        i = next - 1;
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /** Behind the noun that follows a person's name, or behind the name. */
  private static int end(Line words, Span person) {
    int most = Math.min(words.length(), person.end() + 1 + REACH);
    for (int at = person.end(); at < most && words.isCapitalised(at); at++) {
      boolean goesOn = at + 1 < words.length() && words.isCapitalised(at + 1);
      if (type(words.normal(at)) != null && !(goesOn && type(words.normal(at + 1)) != null)) {
        boolean surname = at == person.first() + 1 && SURNAMES.contains(words.normal(at));
        return surname ? person.end() : at + 1;
      }
    }
    return person.end();
  }

  private static @Nullable NameType type(String noun) {
    if (PLACES.contains(noun)) {
      return NameType.LOCATION;
    }
    return ORGANIZATIONS.contains(noun) ? NameType.ORGANIZATION : null;
  }
}
