package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrongestTermsTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final StrongestTerms strongest = new StrongestTerms();

  private void offer(String term, long contribution) {
    strongest.offer(vocabulary.add(term), contribution);
  }

  @Test
  void theEightStrongestAreNamedStrongestFirst() {
    for (int i = 1; i <= 10; i++) {
      offer("t" + i, (i * 7) % 11);
    }
    assertThat(strongest.in(vocabulary))
        .containsExactly("t3", "t6", "t9", "t1", "t4", "t7", "t10", "t2");
  }

  @Test
  void ofEqualOnesThoseThatCameFirst() {
    for (int i = 0; i < 9; i++) {
      offer("t" + i, 5);
    }
    assertThat(strongest.in(vocabulary))
        .containsExactly("t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7");
  }

  @Test
  void whatContributesNothingIsNotNamed() {
    offer("none", 0);
    offer("against", -3);
    offer("little", 1);
    assertThat(strongest.in(vocabulary)).isEqualTo(List.of("little"));
  }
}
