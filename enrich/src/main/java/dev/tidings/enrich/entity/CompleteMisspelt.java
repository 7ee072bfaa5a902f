package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.entity.tag.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds long names of the document again where one of their words is misspelt: taggers break those
 * names up, because the small words in them hold only when the whole is known.
 */
final class CompleteMisspelt {
  /** Shortest names in words; shorter ones are told apart by a single letter too often. */
  private static final int SHORTEST = 3;

  /** Longest ones; what is longer is no name, and a text may be one line of capitals. */
  private static final int LONGEST = 12;

  /** Of the names that begin with the same word, how many are looked for. */
  private static final int MOST = 20;

  private static final int SHORTEST_WORD = 4;

  /** A name and the line in which it stands. */
  private record LongName(Line line, Span span) {
    int length() {
      return span.end() - span.first();
    }

    String word(int at) {
      return line.word(span.first() + at);
    }

    boolean isSameAs(LongName other) {
      return length() == other.length()
          && IntStream.range(0, length()).allMatch(at -> word(at).equals(other.word(at)));
    }
  }

  List<List<Span>> complete(List<Line> lines, List<List<Span>> tagged) {
    Map<String, List<LongName>> byFirstWord = longNames(lines, tagged);
    if (byFirstWord.isEmpty()) {
      return tagged;
    }
    List<List<Span>> completed = new ArrayList<>(tagged);
    for (int i = 0; i < lines.size(); i++) {
      List<Span> found = misspelt(lines.get(i), byFirstWord);
      if (!found.isEmpty()) {
        completed.set(i, with(completed.get(i), found));
      }
    }
    return completed;
  }

  private static Map<String, List<LongName>> longNames(List<Line> lines, List<List<Span>> tagged) {
    Map<String, List<LongName>> byFirstWord = new HashMap<>();
    for (int i = 0; i < tagged.size(); i++) {
      for (Span span : tagged.get(i)) {
        LongName name = new LongName(lines.get(i), span);
        if (name.length() >= SHORTEST && name.length() <= LONGEST && !lines.get(i).isHeadline()) {
          List<LongName> names =
              byFirstWord.computeIfAbsent(name.word(0), unused -> new ArrayList<>(2));
          if (names.size() < MOST && names.stream().noneMatch(name::isSameAs)) {
            names.add(name);
          }
        }
      }
    }
    return byFirstWord;
  }

  /** In order; of two that overlap the later. */
  private static List<Span> misspelt(Line line, Map<String, List<LongName>> byFirstWord) {
    List<Span> all = new ArrayList<>();
    for (int at = 0; at < line.length(); at++) {
      Span found = misspelt(line, at, byFirstWord);
      if (found != null) {
        while (!all.isEmpty() && all.get(all.size() - 1).end() > at) {
          all.remove(all.size() - 1);
        }
        all.add(found);
      }
    }
    return all;
  }

  private static @Nullable Span misspelt(
      Line line, int at, Map<String, List<LongName>> byFirstWord) {
    for (LongName name : byFirstWord.getOrDefault(line.word(at), List.of())) {
      int end = at + name.length();
      if (end <= line.length() && isMisspelt(line, at, name)) {
        return new Span(at, end, name.span().type());
      }
    }
    return null;
  }

  private static boolean isMisspelt(Line line, int at, LongName name) {
    int different = 0;
    for (int i = 1; i < name.length(); i++) {
      String word = line.word(at + i);
      String right = name.word(i);
      if (!word.equals(right)) {
        different++;
        if (word.length() < SHORTEST_WORD
            || Character.isUpperCase(word.charAt(0)) != Character.isUpperCase(right.charAt(0))
            || !JoinMisspelt.isNear(word, right)) {
          return false;
        }
      }
    }
    return different == 1;
  }

  /** The spans with others in place of those that overlap them; both are in order. */
  private static List<Span> with(List<Span> spans, List<Span> added) {
    List<Span> all = new ArrayList<>(added);
    int next = 0;
    for (Span span : spans) {
      while (next < added.size() && added.get(next).end() <= span.first()) {
        next++;
      }
      if (next == added.size() || added.get(next).first() >= span.end()) {
        all.add(span);
      }
    }
    all.sort(Comparator.comparingInt(Span::first));
    return all;
  }
}
