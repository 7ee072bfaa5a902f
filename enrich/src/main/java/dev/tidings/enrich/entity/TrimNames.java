package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.FoldName;
import dev.tidings.enrich.entity.name.KnownName;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.CueWords;
import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.entity.tag.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes away what taggers put around names: articles, possessives, offices, and a people's name
 * before a person ({@code Salvadoran President Nayib Bukele}), which becomes a mention of its own.
 */
final class TrimNames {
  private static final Set<String> OFFICES =
      new HashSet<>(
          Arrays.asList(
              """
              secretary president minister vice prime former us u.s. uk sen. rep. gov. senator governor
              judge justice special envoy pope king queen prince princess general gen. chairman
              spokesman spokeswoman mr mr. mrs mrs. ms ms. dr dr. sir chancellor foreign defense
              defence interior press attorney state representative congressman congresswoman deputy
              col. lt. capt. sgt. captain sergeant lieutenant colonel detective officer
              """
                  .strip()
                  .split("\\s+")));

  private final NameTable table;

  TrimNames(NameTable table) {
    this.table = table;
  }

  List<FoundName> trim(NewsDocument document, List<List<Span>> spans) {
    Map<String, NameType> longNames = longNames(document, spans);
    List<FoundName> names = new ArrayList<>();
    for (int line = 0; line < spans.size(); line++) {
      for (Span span : spans.get(line)) {
        int split = splitPlace(document, line, span, longNames);
        if (split > span.first()) {
          trim(document, line, new Span(span.first(), split, NameType.LOCATION), names);
          NameType type =
              longNames.getOrDefault(document.surface(line, split, span.end()), span.type());
          trim(document, line, new Span(split, span.end(), type), names);
        } else {
          trim(document, line, span, names);
        }
      }
    }
    for (FoundName name : names) {
      document.take(name.line, name.first, name.end, true);
    }
    return names;
  }

  private static Map<String, NameType> longNames(NewsDocument document, List<List<Span>> spans) {
    Map<String, NameType> names = new HashMap<>();
    for (int line = 0; line < spans.size(); line++) {
      for (Span span : spans.get(line)) {
        if (span.end() - span.first() > 1) {
          names.put(document.surface(line, span.first(), span.end()), span.type());
        }
      }
    }
    return names;
  }

  /**
   * {@code envoy for Latin America Mauricio Example}: a known place and a person of the document
   * that only stand side by side. Where the second begins, else the beginning of the span.
   */
  private int splitPlace(
      NewsDocument document, int line, Span span, Map<String, NameType> longNames) {
    for (int at = span.first() + 1; at < span.end() - 1; at++) {
      if (longNames.get(document.surface(line, at, span.end())) == NameType.PERSON
          && isKnown(document.surface(line, span.first(), at))) {
        return at;
      }
    }
    return span.first();
  }

  private void trim(NewsDocument document, int line, Span span, List<FoundName> names) {
    Line words = document.line(line);
    int first = span.first();
    int end = span.end();
    while (first < end - 1 && words.normal(first).equals("the")) {
      first++;
    }
    while (end - 1 > first && isPossessive(words.word(end - 1))) {
      end--;
    }
    int name = span.type() == NameType.PERSON ? skipOffices(words, first, end) : first;
    if (span.type() != NameType.PERSON && span.type() != NameType.LOCATION) {
      name = skipPeople(document, line, first, end);
      end = cutOffice(document, line, name, end);
    }
    if (name > first && table.isDemonym(words.word(first))) {
      names.add(FoundName.tagged(document, line, first, first + 1, NameType.OTHER));
    }
    if (name < end) {
      names.add(FoundName.tagged(document, line, begin(words, span, name), name, end, span.type()));
    }
  }

  /** Where a name begins with its article, if that has a capital amid a sentence. */
  private static int begin(Line words, Span span, int name) {
    boolean article = name == span.first() + 1 && words.word(span.first()).equals("The");
    return article && span.first() > 0 && !words.isHeadline() ? span.first() : name;
  }

  /** Index behind leading offices and peoples; {@code end} when there is nothing else. */
  private int skipOffices(Line words, int first, int end) {
    int at = first;
    while (at < end - 1 && (isOffice(words, at) || table.isDemonym(words.word(at)))) {
      at++;
    }
    return at == end - 1 && isOffice(words, at) && words.word(at).length() > 3 ? end : at;
  }

  private static boolean isOffice(Line words, int at) {
    return OFFICES.contains(words.normal(at));
  }

  /** {@code Venezuelan gang Tren de Aragua}: the name begins behind the lower-case words. */
  private int skipPeople(NewsDocument document, int line, int first, int end) {
    Line words = document.line(line);
    if (end - first < 2
        || !table.isDemonym(words.word(first))
        || isKnown(document.surface(line, first, end))) {
      return first;
    }
    int at = first + 1;
    while (at < end && !words.isCapitalised(at)) {
      at++;
    }
    if (at == end) {
      return first;
    }
    boolean known = isKnown(document.surface(line, at, end));
    return at > first + 1 || known ? at : first;
  }

  /** {@code State Department Special Envoy}: a known name ends before someone's office in it. */
  private int cutOffice(NewsDocument document, int line, int first, int end) {
    if (isKnown(document.surface(line, first, end))
        || CueWords.isOrganizationWord(document.line(line).word(end - 1))) {
      return end;
    }
    // One word is too little: Fairmont State University is not the hotel called Fairmont.
    for (int at = first + 2; at < end; at++) {
      if (isOffice(document.line(line), at) && isKnown(document.surface(line, first, at))) {
        return at;
      }
    }
    return end;
  }

  private boolean isKnown(String surface) {
    for (KnownName known : table.named(FoldName.fold(surface))) {
      if (known.aliases().contains(surface)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("\u2019s") || word.equals("'") || word.equals("\u2019");
  }
}
