package dev.tidings.enrich.entity.tag;

import java.util.Set;

/**
 * Runs of capitalised words and what joins them: {@code Organizaci\u00f3n de Estados Americanos},
 * {@code Commission europ\u00e9enne}.
 */
final class RunsOfCapitals {
  /** Longest name in words. */
  private static final int LONGEST = 8;

  private static final Set<String> LINKS =
      CueWords.words(
          "de del la las los l' l\u2019 du des von van der den di da do dos das y of al el le bin"
              + " e");

  /** Of these a German name may be made up; behind the others the next noun begins. */
  private static final Set<String> GERMAN_LINKS = CueWords.words("von van zu de bin al el di da");

  /** They join two names as often as they stand in one. */
  private static final Set<String> CONJUNCTIONS = Set.of("y", "e");

  /**
   * Names of organisations go on with them in small letters: {@code Commission europ\u00e9enne}.
   */
  private static final String[] ADJECTIVES = {
    "al",
    "ale",
    "el",
    "elle",
    "enne",
    "\u00e9en",
    "ique",
    "aise",
    "ais",
    "ain",
    "aine",
    "if",
    "ive",
    "iste",
    "ieur",
    "ieure",
    "aux"
  };

  private final NameHints hints;
  private final boolean nounsHaveCapitals;

  RunsOfCapitals(NameHints hints, boolean nounsHaveCapitals) {
    this.hints = hints;
    this.nounsHaveCapitals = nounsHaveCapitals;
  }

  /** Whether a small word may stand inside a name. */
  static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  /** The word behind the run that begins with a capitalised word. */
  int end(Line line, int start) {
    int end = start + 1;
    while (end < line.length() && end - start < LONGEST) {
      if (CueWords.isOrganizationWord(line.word(end - 1)) && isAdjective(line.word(end))) {
        end++;
        continue;
      }
      int next = end;
      while (next < line.length() && next - end < 2 && joins(line, start, next)) {
        next++;
      }
      if (next >= line.length()) {
        return end;
      }
      if (!line.isCapitalised(next)) {
        boolean goesOn = next > end && isOrganizationSoFar(line, start, end);
        return goesOn && Line.startsWithLetter(line.word(next)) ? next + 1 : end;
      }
      if (next > end && CONJUNCTIONS.contains(line.word(end)) && hints.of(line.word(next)) != 0) {
        return end;
      }
      end = next + 1;
    }
    return Math.min(end, line.length());
  }

  /** {@code Cour de cassation}: such a name may end in a small noun behind its link. */
  private boolean isOrganizationSoFar(Line line, int start, int end) {
    boolean ofThings = line.normal(end).startsWith("d");
    boolean oneCapital = end - start == 1 || !line.isCapitalised(end - 1);
    return !nounsHaveCapitals
        && ofThings
        && oneCapital
        && CueWords.isOrganizationWord(line.word(start));
  }

  private boolean joins(Line line, int start, int at) {
    String word = line.word(at);
    if (!nounsHaveCapitals) {
      return LINKS.contains(word);
    }
    boolean person = (hints.of(line.word(start)) & NameHints.FIRST_NAME) != 0;
    return person && GERMAN_LINKS.contains(word);
  }

  private static boolean isAdjective(String word) {
    if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
      return false;
    }
    for (String ending : ADJECTIVES) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
