package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.tag.CueWords;
import dev.tidings.enrich.entity.tag.Line;
import java.util.List;
import java.util.Set;

/**
 * Tells a name that is only a piece of a longer one that was not found whole: the place in {@code
 * Protect Marriage Maine}, the network in {@code CBS Sports}. Such a piece is not what is meant.
 */
final class PartOfLonger {
  /** What has a capital beside a name and is no part of it. */
  private static final Set<String> STRANGERS =
      CueWords.words(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december jan feb mar apr jun jul aug sep sept
          oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. i prime vice foreign
          interior finance defense defence press deputy special chief former inspector acting senior
          police republican democratic republicans democrats sens. reps. gov. north south east
          west in at on from the this that a an and but when as if two three four five six seven
          kingdom republic state states commonwealth government federation city county town province
          embassy consulate territory parliament congress senate house
          """);

  private final NewsDocument document;

  PartOfLonger(NewsDocument document) {
    this.document = document;
  }

  /**
   * Whether most of these names are pieces, among those where capitals tell.
   *
   * @param people they name a people, before which words of any kind stand
   */
  boolean are(List<FoundName> names, boolean people) {
    int pieces = 0;
    int wholes = 0;
    for (FoundName name : names) {
      Line line = document.line(name.line);
      if (!line.isHeadline() && !line.isShouted()) {
        if (isPieceBehind(name, line) || (!people && isPieceBefore(name, line))) {
          pieces++;
        } else {
          wholes++;
        }
      }
    }
    return pieces > wholes;
  }

  private boolean isPieceBehind(FoundName name, Line line) {
    return isStrange(name, line, name.end) || isHyphenated(name);
  }

  private boolean isPieceBefore(FoundName name, Line line) {
    return (name.first > 1 && isStrange(name, line, name.first - 1))
        || (name.first > 2
            && isLink(line.normal(name.first - 1))
            && isStrange(name, line, name.first - 2));
  }

  /** Whether a word with a capital belongs to no name that was found. */
  private boolean isStrange(FoundName name, Line line, int at) {
    return at < line.length()
        && line.isCapitalised(at)
        && !document.isTaken(name.line, at)
        && Character.isLetter(line.word(at).charAt(line.word(at).length() - 1))
        && !Line.isAllCapitals(line.word(at))
        && !CueWords.isTitle(line.normal(at))
        && !Surroundings.isOffice(line.normal(at))
        && !STRANGERS.contains(line.normal(at));
  }

  /** {@code U.S.-Japan Council}. */
  private boolean isHyphenated(FoundName name) {
    String behind = document.behind(name.line, name.end - 1, 2);
    return behind.length() == 2
        && behind.charAt(0) == '-'
        && Character.isUpperCase(behind.charAt(1));
  }

  private static boolean isLink(String word) {
    return word.equals("in") || word.equals("of");
  }
}
