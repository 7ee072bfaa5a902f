package dev.tidings.aggregate;

import dev.tidings.enrich.subject.ScoredSubject;
import dev.tidings.enrich.subject.Subject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a story is about, by vote: each article gives each of its subjects its probability, in whole
 * thousandths so that a vote can be taken back exactly.
 */
final class SubjectVotes {
  /** How much more than the present subject another needs; below, a story does not move. */
  static final double LEAD = 1.25;

  private static final int THOUSANDTHS = 1_000;

  private final Map<Subject, Long> votes = new EnumMap<>(Subject.class);

  void add(List<ScoredSubject> subjects) {
    subjects.forEach(vote -> votes.merge(vote.subject(), weight(vote), Long::sum));
  }

  void remove(List<ScoredSubject> subjects) {
    subjects.forEach(vote -> votes.merge(vote.subject(), -weight(vote), Long::sum));
  }

  /**
   * The subject by vote. A story that stands on one subject's list stays there until another leads
   * clearly, so that readers do not see it jump to and fro.
   *
   * @param present its subject so far, null for a new story
   */
  Subject choose(@Nullable Subject present) {
    Subject leader = leader();
    if (present == null || present == Subject.UNCLASSIFIED) {
      return leader;
    }
    long held = votes.getOrDefault(present, 0L);
    return held > 0 && votes.getOrDefault(leader, 0L) < LEAD * held ? present : leader;
  }

  /** The subject with most votes, the first of the enumeration among equals. */
  private Subject leader() {
    Subject leader = Subject.UNCLASSIFIED;
    long most = 0;
    for (Map.Entry<Subject, Long> entry : votes.entrySet()) {
      if (entry.getValue() > most && entry.getKey() != Subject.UNCLASSIFIED) {
        leader = entry.getKey();
        most = entry.getValue();
      }
    }
    return leader;
  }

  private static long weight(ScoredSubject vote) {
    return Math.round(THOUSANDTHS * vote.score());
  }
}
