package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.subject.ScoredSubject;
import dev.tidings.enrich.subject.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectVotesTest {
  private final SubjectVotes votes = new SubjectVotes();

  @Test
  void withoutVotesAStoryIsUnclassified() {
    assertThat(votes.choose(null)).isEqualTo(Subject.UNCLASSIFIED);
  }

  @Test
  void theSubjectWithMostVotesWins() {
    votes.add(List.of(vote(Subject.SPORT, .6), vote(Subject.HEALTH, .3)));
    votes.add(List.of(vote(Subject.HEALTH, .5)));

    assertThat(votes.choose(null)).isEqualTo(Subject.HEALTH);
  }

  @Test
  void theFirstClassificationNeedsNoLead() {
    votes.add(List.of(vote(Subject.SPORT, .1)));

    assertThat(votes.choose(Subject.UNCLASSIFIED)).isEqualTo(Subject.SPORT);
  }

  @Test
  void anotherSubjectNeedsAClearLead() {
    votes.add(List.of(vote(Subject.SPORT, .8), vote(Subject.HEALTH, .9)));
    assertThat(votes.choose(Subject.SPORT)).isEqualTo(Subject.SPORT);
    votes.add(List.of(vote(Subject.HEALTH, .2)));

    assertThat(votes.choose(Subject.SPORT)).isEqualTo(Subject.HEALTH);
  }

  @Test
  void aVoteCanBeTakenBack() {
    votes.add(List.of(vote(Subject.SPORT, .333)));
    votes.remove(List.of(vote(Subject.SPORT, .333)));

    assertThat(votes.choose(Subject.SPORT)).isEqualTo(Subject.UNCLASSIFIED);
  }

  @Test
  void articlesThatCouldNotBeClassifiedDoNotOutvoteOthers() {
    votes.add(List.of(vote(Subject.UNCLASSIFIED, .9)));
    votes.add(List.of(vote(Subject.SPORT, .2)));

    assertThat(votes.choose(null)).isEqualTo(Subject.SPORT);
  }

  private static ScoredSubject vote(Subject subject, double score) {
    return new ScoredSubject(subject, score);
  }
}
