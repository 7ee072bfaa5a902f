package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.tag.Line;
import dev.tidings.enrich.entity.tag.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds long names of the document again where one of their words is misspelt: taggers break those
 * names up, because the small words in them hold only when the whole is known.
 */
final class CompleteMisspelt {
  /** Shortest names in words; shorter ones are told apart by a single letter too often. */
  private static final int SHORTEST = 3;

  private static final int SHORTEST_WORD = 4;

  /** A name and the line in which it stands. */
  private record LongName(Line line, Span span) {
    int length() {
      return span.end() - span.first();
    }

    String word(int at) {
      return line.word(span.first() + at);
    }
  }

  List<List<Span>> complete(List<Line> lines, List<List<Span>> tagged) {
    Map<String, List<LongName>> byFirstWord = new HashMap<>();
    for (int i = 0; i < tagged.size(); i++) {
      for (Span span : tagged.get(i)) {
        if (span.end() - span.first() >= SHORTEST && !lines.get(i).isHeadline()) {
          byFirstWord
              .computeIfAbsent(lines.get(i).word(span.first()), unused -> new ArrayList<>(2))
              .add(new LongName(lines.get(i), span));
        }
      }
    }
    if (byFirstWord.isEmpty()) {
      return tagged;
    }
    List<List<Span>> completed = new ArrayList<>(tagged);
    for (int i = 0; i < lines.size(); i++) {
      for (int at = 0; at < lines.get(i).length(); at++) {
        Span found = misspelt(lines.get(i), at, byFirstWord);
        if (found != null) {
          completed.set(i, with(completed.get(i), found));
        }
      }
    }
    return completed;
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

  /** The spans with another one in place of those that overlap it. */
  private static List<Span> with(List<Span> spans, Span added) {
    List<Span> all = new ArrayList<>(spans.size() + 1);
    for (Span span : spans) {
      if (span.end() <= added.first() || span.first() >= added.end()) {
        all.add(span);
      }
    }
    all.add(added);
    all.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return all;
  }
}
