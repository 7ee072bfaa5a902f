package dev.tidings.enrich.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what an article is about from the words that speak for each of IPTC's top-level subjects.
 *
 * <p>The words are chosen by hand from IPTC's definitions and general usage, not learned from a
 * newspaper's sections, so that no newspaper's habits are built in. Where they say too little or
 * contradict one another the article stays unclassified. Not thread-safe.
 */
public final class ClassifySubject {
  /** Least evidence, in weights of words, for any subject. */
  private static final double LEAST_EVIDENCE = 4;

  /** Least share of the evidence for a subject to be named. */
  private static final double LEAST_SHARE = 0.2;

  private static final int MOST_SUBJECTS = 3;

  /** How much a subject with more evidence outweighs the others. */
  private static final double SHARPNESS = 2;

  private final Map<String, SubjectWords> words = new HashMap<>();
  private final Map<String, NameTopics> topics = new HashMap<>();

  /**
   * Classifies an article.
   *
   * @param language ISO 639-1 code
   * @param terms its stemmed terms with their counts, sorted by term
   * @return subjects with their shares of the evidence, most likely first; empty when unclassified
   */
  public List<ScoredSubject> classify(String language, Map<String, Integer> terms) {
    SubjectWords known = words.computeIfAbsent(language, SubjectWords::of);
    EnumMap<Subject, Double> evidence = new EnumMap<>(Subject.class);
    terms.forEach(
        (term, count) ->
            known
                .evidence(term)
                .forEach(
                    (subject, weight) ->
                        evidence.merge(subject, weight * (1 + Math.log(count)), Double::sum)));
    NameTopics nameTopics = topics.computeIfAbsent(language, NameTopics::of);
    return subjects(evidence, nameTopics.name(terms));
  }

  private static List<ScoredSubject> subjects(
      EnumMap<Subject, Double> evidence, Map<Subject, List<MediaTopic>> named) {
    double total = 0;
    for (double value : evidence.values()) {
      total += Math.pow(value, SHARPNESS);
    }
    List<ScoredSubject> subjects = new ArrayList<>();
    for (Map.Entry<Subject, Double> entry : evidence.entrySet()) {
      double share = Math.pow(entry.getValue(), SHARPNESS) / total;
      if (entry.getValue() >= LEAST_EVIDENCE && share >= LEAST_SHARE) {
        Subject subject = entry.getKey();
        subjects.add(
            new ScoredSubject(
                subject,
                Math.round(share * 1000) / 1000.0,
                named.getOrDefault(subject, List.of())));
      }
    }
    subjects.sort(
        Comparator.comparingDouble(ScoredSubject::score)
            .reversed()
            .thenComparing(ScoredSubject::subject));
    return List.copyOf(subjects.subList(0, Math.min(MOST_SUBJECTS, subjects.size())));
  }
}
