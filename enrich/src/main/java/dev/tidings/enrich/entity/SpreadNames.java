package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.name.NameType;
import dev.tidings.enrich.entity.tag.CueWords;
import dev.tidings.enrich.entity.tag.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds again, everywhere in the document, the names that were found somewhere in it, and the
 * surnames of its people.
 */
final class SpreadNames {

  /** A name to look for: its words and what it names. */
  private record Sought(List<String> words, NameType type) {}

  void spread(NewsDocument document, List<FoundName> names) {
    Map<String, List<Sought>> byFirstWord = sought(document, names);
    for (int line = 0; line < document.lines().size(); line++) {
      Line words = document.line(line);
      for (int at = 0; at < words.length(); at++) {
        if (document.isTaken(line, at)) {
          continue;
        }
        for (Sought sought : byFirstWord.getOrDefault(words.word(at), List.of())) {
          if (stands(document, line, at, sought)) {
            int end = at + sought.words.size();
            names.add(FoundName.recalled(document, line, at, end, sought.type));
            document.take(line, at, end, true);
            break;
          }
        }
      }
    }
  }

  private static Map<String, List<Sought>> sought(NewsDocument document, List<FoundName> names) {
    Set<String> lowerCase = lowerCaseWords(document);
    Map<String, List<Sought>> byFirstWord = new HashMap<>();
    Set<List<String>> known = new HashSet<>();
    for (FoundName name : names) {
      if (!name.headline) {
        Line line = document.line(name.line);
        List<String> words = new ArrayList<>(name.end - name.first);
        for (int i = name.first; i < name.end; i++) {
          words.add(line.word(i));
        }
        seek(new Sought(words, name.type), lowerCase, known, byFirstWord);
        if (name.type == NameType.PERSON && words.size() > 1) {
          Sought surname = new Sought(words.subList(words.size() - 1, words.size()), name.type);
          seek(surname, lowerCase, known, byFirstWord);
        }
      }
    }
    // The longest first: of two names that begin alike the longer one is meant.
    for (List<Sought> all : byFirstWord.values()) {
      all.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
    }
    return byFirstWord;
  }

  private static void seek(
      Sought sought,
      Set<String> lowerCase,
      Set<List<String>> known,
      Map<String, List<Sought>> byFirstWord) {
    String first = sought.words.get(0);
    if (sought.words.size() == 1 && !isDistinct(first, lowerCase)) {
      return;
    }
    if (known.add(sought.words)) {
      byFirstWord.computeIfAbsent(first, unused -> new ArrayList<>(2)).add(sought);
    }
  }

  /** Whether a single word is a name wherever it stands. */
  private static boolean isDistinct(String word, Set<String> lowerCase) {
    return word.length() >= 3
        && Character.isUpperCase(word.codePointAt(0))
        && !word.endsWith(".")
        && !lowerCase.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean stands(NewsDocument document, int line, int at, Sought sought) {
    Line words = document.line(line);
    int end = at + sought.words.size();
    if (end > words.length() || !document.isFree(line, at, end)) {
      return false;
    }
    for (int i = at + 1; i < end; i++) {
      if (!words.word(i).equals(sought.words.get(i - at))) {
        return false;
      }
    }
    return sought.words.size() > 1 || !isPartOfAnother(document, line, at);
  }

  /** Whether a free capitalised word beside a single word makes it part of an unknown name. */
  private static boolean isPartOfAnother(NewsDocument document, int line, int at) {
    Line words = document.line(line);
    boolean before =
        at > 1
            && words.isCapitalised(at - 1)
            && !document.isTaken(line, at - 1)
            && !CueWords.isTitle(words.normal(at - 1));
    boolean behind =
        at + 1 < words.length() && words.isCapitalised(at + 1) && !document.isTaken(line, at + 1);
    return before || behind;
  }

  private static Set<String> lowerCaseWords(NewsDocument document) {
    Set<String> lowerCase = new HashSet<>();
    for (Line line : document.lines()) {
      for (int i = 0; i < line.length(); i++) {
        String word = line.word(i);
        if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
          lowerCase.add(word);
        }
      }
    }
    return lowerCase;
  }
}
