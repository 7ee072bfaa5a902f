package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SourceTallyTest {
  private final SourceTally tally = new SourceTally();

  private static Instant at(int hours) {
    return NOON.plusSeconds(3600L * hours);
  }

  @Test
  void whoHadItFirstComesFirst() {
    tally.addArticle("Late", at(5));
    tally.addArticle("Early", at(2));
    tally.addReprint("Beta", at(3));
    tally.addReprint("Alpha", at(3));
    tally.addArticle("Late", at(1));
    tally.addReprint("Late", at(9));

    assertThat(tally.first(9))
        .containsExactly(
            new Story.Source("Late", 2, 1, at(1)),
            new Story.Source("Early", 1, 0, at(2)),
            new Story.Source("Alpha", 0, 1, at(3)),
            new Story.Source("Beta", 0, 1, at(3)));
    assertThat(tally.first(1)).extracting(Story.Source::source).containsExactly("Late");
  }

  @Test
  void whoOnlyReprintsIsNotIndependent() {
    tally.addReprint("A", at(0));
    assertThat(tally.independent()).isZero();
    tally.addArticle("A", at(1));
    tally.addArticle("A", at(2));
    tally.addArticle("B", at(2));
    assertThat(tally.independent()).isEqualTo(2);
    tally.removeArticle("A", at(1));
    assertThat(tally.independent()).isEqualTo(2);
    tally.removeArticle("A", at(2));
    assertThat(tally.independent()).isEqualTo(1);
  }

  @Test
  void whatLeavesIsAsIfItHadNeverCome() {
    tally.addArticle("A", at(0));
    tally.addReprint("A", at(2));
    tally.addArticle("B", at(1));
    tally.removeArticle("A", at(0));
    assertThat(tally.first(9))
        .containsExactly(new Story.Source("B", 1, 0, at(1)), new Story.Source("A", 0, 1, at(2)));
    tally.removeReprint("A", at(2));
    tally.removeArticle("nobody", at(2));
    assertThat(tally.first(9)).extracting(Story.Source::source).containsExactly("B");
    assertThat(tally.independent()).isEqualTo(1);
  }
}
