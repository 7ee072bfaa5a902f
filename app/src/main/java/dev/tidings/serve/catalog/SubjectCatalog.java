package dev.tidings.serve.catalog;

import dev.tidings.aggregate.SubjectRanking;
import dev.tidings.enrich.subject.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Each subject's ranking, as on its topic. */
public final class SubjectCatalog {
  private final Map<Subject, SubjectRanking> rankings = new ConcurrentHashMap<>();

  public void put(SubjectRanking ranking) {
    rankings.put(ranking.subject(), ranking);
  }

  public void remove(String slug) {
    Subject.of(slug).ifPresent(rankings::remove);
  }

  public Optional<SubjectRanking> get(Subject subject) {
    return Optional.ofNullable(rankings.get(subject));
  }

  /** All with a story, most stories first. */
  public List<SubjectRanking> all() {
    return rankings.values().stream()
        .filter(ranking -> ranking.storyCount() > 0)
        .sorted(
            Comparator.comparingInt(SubjectRanking::storyCount)
                .reversed()
                .thenComparing(ranking -> ranking.subject().slug()))
        .toList();
  }
}
