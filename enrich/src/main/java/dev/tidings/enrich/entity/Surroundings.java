package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.FoldName;
import dev.tidings.enrich.entity.name.KnownName;
import dev.tidings.enrich.entity.tag.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the rest of an article says for or against a link. */
final class Surroundings {
  /** Words on either side of a name that may tell its bearer's office. */
  private static final int REACH = 5;

  /** Shorter words of a description say nothing. */
  private static final int SHORTEST_WORD = 4;

  private static final Set<String> OFFICES =
      Set.of(
          ("senator senators sen sen. rep rep. representative congressman congresswoman lawmaker"
                  + " lawmakers legislator assemblyman assemblywoman assembly councillor minister"
                  + " ministers ministry mp mps deputy governor gov. mayor parliament parliamentary"
                  + " senate secretary president premier party republican democrat democratic labour"
                  + " conservative politician commissioner opposition cabinet envoy ambassador")
              .split(" "));

  /** Heads of anything, who need not be politicians. */
  private static final Set<String> LEADERS =
      Set.of(
          ("leader chief head director chairman chairwoman administrator commander general gen. gen"
                  + " admiral chancellor king queen prince princess pope emir sultan dictator ruler"
                  + " candidate nominee lawmaker executive founder ceo judge justice attorney")
              .split(" "));

  private static final Set<String> TOWNS =
      Set.of("town", "village", "hamlet", "township", "suburb", "borough");

  /** Words of descriptions that stand in any article. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "with",
          "from",
          "united",
          "states",
          "city",
          "town",
          "county",
          "based",
          "company",
          "group",
          "multinational",
          "that",
          "national");

  private final NewsDocument document;
  private final Set<String> places;
  private final Set<String> words = new HashSet<>();

  /** The surroundings in a document that names these places, folded. */
  Surroundings(NewsDocument document, Set<String> places) {
    this.document = document;
    this.places = places;
    for (Line line : document.lines()) {
      for (int i = 0; i < line.length(); i++) {
        words.add(line.normal(i));
      }
    }
  }

  /** Whether the country of a town is named. */
  boolean nameCountryOf(KnownName town) {
    return !town.context().isEmpty() && places.contains(FoldName.fold(town.context()));
  }

  /** Whether the article has words of a thing's description: {@code Danish supermarket chain}. */
  boolean speakOf(KnownName thing) {
    String name = thing.name().toLowerCase(Locale.ROOT);
    for (String word : thing.context().split("[^\\p{L}]+", -1)) {
      String normal = word.toLowerCase(Locale.ROOT);
      if (normal.length() >= SHORTEST_WORD
          && !EMPTY_WORDS.contains(normal)
          && !name.contains(normal)
          && words.contains(normal)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, in lower case, belongs to an office, a party or the head of anything. */
  static boolean isOffice(String word) {
    return OFFICES.contains(word) || LEADERS.contains(word);
  }

  /** Whether a word beside one of these names belongs to an office or a party. */
  boolean giveOffice(List<FoundName> names) {
    return names.stream().anyMatch(name -> isBeside(name, OFFICES));
  }

  /** Whether a word beside one of these names belongs to an office or to the head of anything. */
  boolean giveLead(List<FoundName> names) {
    return giveOffice(names) || names.stream().anyMatch(name -> isBeside(name, LEADERS));
  }

  /** Whether one of these names is said to be of something smaller than a country or state. */
  boolean speakOfTown(List<FoundName> names) {
    for (FoundName name : names) {
      Line line = document.line(name.line);
      if (name.first > 1
          && line.normal(name.first - 1).equals("of")
          && TOWNS.contains(line.normal(name.first - 2))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeside(FoundName name, Set<String> sought) {
    Line line = document.line(name.line);
    int last = Math.min(line.length(), name.end + REACH);
    for (int i = Math.max(0, name.first - REACH); i < last; i++) {
      if (sought.contains(line.normal(i))) {
        return true;
      }
    }
    return false;
  }
}
