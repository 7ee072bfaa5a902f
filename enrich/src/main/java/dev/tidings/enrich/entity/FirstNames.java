package dev.tidings.enrich.entity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two people with the same surname are one. */
final class FirstNames {
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  private FirstNames() {}

  /** Whether the first names of a person go with a name: a subset, or an initial. */
  static boolean agree(NameCluster person, FoundName name) {
    String folded = person.folded();
    int space = folded.indexOf(' ');
    if (space < 0) {
      return true;
    }
    String first = folded.substring(0, space);
    String other = name.firstWord();
    if (first.length() == 1 || other.length() == 1) {
      return first.charAt(0) == other.charAt(0);
    }
    Set<String> words = new HashSet<>(Arrays.asList(folded.split(" ")));
    Set<String> others = new HashSet<>(Arrays.asList(name.folded.split(" ")));
    return words.containsAll(others) || others.containsAll(words);
  }

  /** The words, folded, by which a person of that full name may be called alone. */
  static List<String> surnames(FoundName name) {
    String last = name.lastWord();
    if (GENERATIONS.contains(last)) {
      String rest = name.folded.substring(0, name.folded.length() - last.length()).strip();
      return List.of(rest.substring(rest.lastIndexOf(' ') + 1));
    }
    int hyphen = last.lastIndexOf(' ');
    return hyphen < 0 ? List.of(last) : List.of(last, last.substring(hyphen + 1));
  }
}
