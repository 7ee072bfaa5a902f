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
                  + " conservative politician commissioner opposition cabinet spokesman")
              .split(" "));

  /** Words of descriptions that stand in any article. */
  private static final Set<String> EMPTY_WORDS =
      Set.of("with", "from", "based", "company", "group", "multinational", "that", "national");

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
    for (String word : thing.context().split("[^\\p{L}]+", -1)) {
      String normal = word.toLowerCase(Locale.ROOT);
      if (normal.length() >= SHORTEST_WORD
          && !EMPTY_WORDS.contains(normal)
          && words.contains(normal)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word beside one of these names belongs to an office or a party. */
  boolean giveOffice(List<FoundName> names) {
    for (FoundName name : names) {
      Line line = document.line(name.line);
      int last = Math.min(line.length(), name.end + REACH);
      for (int i = Math.max(0, name.first - REACH); i < last; i++) {
        if (OFFICES.contains(line.normal(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
