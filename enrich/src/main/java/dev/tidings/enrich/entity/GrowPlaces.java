package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.CueWords;
import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.entity.tag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place's name is often the first part of a longer one that no table has: {@code Kansas City
 * Chiefs}, {@code West Virginia State University}. Capitalised words right behind a place belong to
 * its name, unless they are an office, a day or another name's.
 */
final class GrowPlaces {
  /** How many words more a name may have. */
  private static final int REACH = 3;

  private static final int SHORTEST_WORD = 3;

  private static final Set<String> STOPS =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april"
                  + " may june july august september october november december republican"
                  + " republicans democrat democrats democratic conservative conservatives labour"
                  + " liberal liberals muslim muslims christian christians jewish catholic catholics"
                  + " olympian olympic day the and but who when while where that this these it its"
                  + " his her their former vice prime foreign defense defence interior finance"
                  + " attorney deputy senior special")
              .split(" "));

  private static final Set<String> PLACES =
      Set.of(
          ("county city river island islands airport park street avenue road bridge bay beach lake"
                  + " mountain mountains province district region peninsula valley harbor harbour"
                  + " port heights hills square stadium station coast gulf sea strait desert canyon")
              .split(" "));

  private static final Set<String> OTHERS =
      Set.of(
          ("games marathon open cup agreement accord accords treaty war festival championship"
                  + " championships prix derby stakes exhibition summit act bill award awards prize"
                  + " convention protocol")
              .split(" "));

  private final NameTable table;

  GrowPlaces(NameTable table) {
    this.table = table;
  }

  List<List<Span>> grow(NewsDocument document, List<List<Span>> spans) {
    List<List<Span>> grown = new ArrayList<>(spans.size());
    for (int line = 0; line < spans.size(); line++) {
      Line words = document.line(line);
      // Where every word has a capital, a capital joins nothing.
      grown.add(
          words.isHeadline() || words.isShouted() ? spans.get(line) : grow(words, spans.get(line)));
    }
    return grown;
  }

  private List<Span> grow(Line words, List<Span> spans) {
    List<Span> grown = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.type() != NameType.LOCATION) {
        grown.add(span);
        continue;
      }
      boolean last = i + 1 == spans.size();
      Span next = last ? span : spans.get(i + 1);
      if (!last && next.first() == span.end() && isOneName(words, span, next)) {
        grown.add(new Span(span.first(), next.end(), NameType.ORGANIZATION));
        i++;
      } else {
        grown.add(grow(words, span, last ? words.length() : next.first()));
      }
    }
    return grown;
  }

  /** A place and an organisation side by side, unless the place says where: {@code in Paris}. */
  private static boolean isOneName(Line words, Span place, Span next) {
    return next.type() == NameType.ORGANIZATION
        && words.isCapitalised(next.first())
        && !(place.first() > 0 && CueWords.isPlacePreposition(words.normal(place.first() - 1)));
  }

  private Span grow(Line words, Span place, int limit) {
    int most = Math.min(limit, place.end() + REACH);
    int end = place.end();
    while (end < most && continues(words, end)) {
      end++;
    }
    // A further name right behind is somebody with a title that no list has.
    if (end == place.end() || (end == limit && limit < words.length())) {
      return place;
    }
    return new Span(place.first(), end, type(words.normal(end - 1)));
  }

  private boolean continues(Line words, int at) {
    String word = words.normal(at);
    return words.isCapitalised(at)
        && word.length() >= SHORTEST_WORD
        && word.chars().allMatch(Character::isLetter)
        && !STOPS.contains(word)
        && !CueWords.isTitle(word)
        && !table.isDemonym(words.word(at));
  }

  private static NameType type(String noun) {
    if (PLACES.contains(noun)) {
      return NameType.LOCATION;
    }
    return OTHERS.contains(noun) ? NameType.OTHER : NameType.ORGANIZATION;
  }
}
