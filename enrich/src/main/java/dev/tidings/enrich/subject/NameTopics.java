package dev.tidings.enrich.subject;

import dev.tidings.enrich.text.Stemming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names Media Topics of the second level, where the words of a topic clearly speak for it. English
 * only. Immutable once loaded.
 */
final class NameTopics {
  private static final double STRONG = 2;

  /** Least evidence, in weights of words, for a topic to be sure. */
  private static final double LEAST_EVIDENCE = 8;

  /** Least number of different words. */
  private static final int LEAST_WORDS = 3;

  /** Least share of what speaks for topics of the same subject. */
  private static final double LEAST_SHARE = 0.4;

  /** A topic as the resource lists it. */
  private record Listed(Subject subject, String code, String name) {}

  /** What speaks for a topic. */
  private static final class Evidence {
    private double weight;
    private int words;
  }

  private final Map<String, Map<Listed, Double>> weights = new HashMap<>();

  /** The topics' words of a language; none of a language that is not known. */
  static NameTopics of(String language) {
    NameTopics topics = new NameTopics();
    if (language.equals("en")) {
      Stemming stemming = Stemming.of(language);
      WordLists.lines("topic-words-en.txt").forEach(line -> topics.add(line, stemming));
    }
    return topics;
  }

  /**
   * Names the topics of an article.
   *
   * @param terms its stemmed terms with their counts
   * @return by subject, most likely first; only subjects with a sure topic
   */
  Map<Subject, List<MediaTopic>> name(Map<String, Integer> terms) {
    Map<Listed, Evidence> evidence =
        new TreeMap<>(Comparator.comparing(Listed::code).thenComparing(Listed::subject));
    terms.forEach(
        (term, count) ->
            weights
                .getOrDefault(term, Map.of())
                .forEach(
                    (topic, weight) -> {
                      Evidence sum = evidence.computeIfAbsent(topic, unused -> new Evidence());
                      sum.weight += weight * (1 + Math.log(count));
                      sum.words++;
                    }));
    Map<Subject, Double> totals = new HashMap<>();
    evidence.forEach((topic, sum) -> totals.merge(topic.subject, sum.weight, Double::sum));
    Map<Subject, List<MediaTopic>> sure = new HashMap<>();
    evidence.forEach(
        (topic, sum) -> {
          double share = sum.weight / totals.getOrDefault(topic.subject, 1.0);
          if (sum.weight >= LEAST_EVIDENCE && sum.words >= LEAST_WORDS && share >= LEAST_SHARE) {
            sure.computeIfAbsent(topic.subject, unused -> new ArrayList<>(2))
                .add(new MediaTopic(topic.code, topic.name, Math.round(share * 1000) / 1000.0));
          }
        });
    sure.values()
        .forEach(all -> all.sort(Comparator.comparingDouble(MediaTopic::score).reversed()));
    return sure;
  }

  private void add(String line, Stemming stemming) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", 3);
    Subject subject =
        Subject.of(head[0])
            .orElseThrow(() -> new IllegalStateException("no such subject: " + line));
    Listed topic = new Listed(subject, head[1], head[2]);
    for (String word : List.of(line.substring(colon + 1).strip().split(" "))) {
      boolean strong = word.endsWith("*");
      String plain = strong ? word.substring(0, word.length() - 1) : word;
      weights
          .computeIfAbsent(stemming.stem(plain), unused -> new HashMap<>())
          .merge(topic, strong ? STRONG : 1, Math::max);
    }
  }
}
