package dev.tidings.enrich.subject;

import dev.tidings.enrich.text.Stemming;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one language that speak for subjects, and how loudly. Immutable once loaded. */
final class SubjectWords {
  private static final Set<String> LANGUAGES = Set.of("en", "es", "de", "fr");
  private static final double STRONG = 2;

  private final Map<String, Map<Subject, Double>> weights = new HashMap<>();

  private SubjectWords() {}

  /** The words of a language; none of a language that is not known. */
  static SubjectWords of(String language) {
    SubjectWords words = new SubjectWords();
    if (LANGUAGES.contains(language)) {
      Stemming stemming = Stemming.of(language);
      WordLists.lines("subject-words-" + language + ".txt")
          .forEach(line -> words.add(line, stemming));
      words.share();
    }
    return words;
  }

  /** What a stemmed term says: subjects with weights. */
  Map<Subject, Double> evidence(String term) {
    return weights.getOrDefault(term, Map.of());
  }

  private void add(String line, Stemming stemming) {
    int colon = line.indexOf(':');
    Subject subject =
        Subject.of(line.substring(0, colon))
            .orElseThrow(() -> new IllegalStateException("no such subject: " + line));
    for (String word : List.of(line.substring(colon + 1).strip().split(" "))) {
      boolean strong = word.endsWith("*");
      String plain = strong ? word.substring(0, word.length() - 1) : word;
      weights
          .computeIfAbsent(stemming.stem(plain), unused -> new EnumMap<>(Subject.class))
          .merge(subject, strong ? STRONG : 1, Math::max);
    }
  }

  /** A word that speaks for several subjects says less about each. */
  private void share() {
    for (Map<Subject, Double> bySubject : weights.values()) {
      int subjects = bySubject.size();
      bySubject.replaceAll((subject, weight) -> weight / subjects);
    }
  }
}
