package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.put;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartSidesTest {

  private static final String WORDS = "the chain will stop serving pies in January";

  private static ClaimFixture stops() {
    return statement(WORDS, "chain", "END", "pie").predicate("stop");
  }

  private static HeldClaim held(String article, ClaimFixture claim) {
    return HeldClaim.of(article, article, NOON, claim.in(article));
  }

  @Test
  void whoContradictsMostStandsAgainstThem() {
    HeldClaim denial = held("b", stops().denied());
    assertThat(PartSides.against(List.of(held("a", stops()), denial, held("c", stops()))))
        .containsExactly(denial);
    assertThat(PartSides.against(List.of(held("a", stops()), held("c", stops())))).isEmpty();
  }

  @Test
  void ofTwoTheOneThatDenies() {
    HeldClaim denial = held("a", stops().denied());
    assertThat(PartSides.against(List.of(denial, held("b", stops())))).containsExactly(denial);
  }

  /** The report goes with both, and stands for the group. */
  @Test
  void aReportOfAReportDoesNotHideThatTheyDiffer() {
    ClaimBook book = new ClaimBook();
    ClaimFixture report =
        statement("a report says " + WORDS, "report", "REPORT", "").predicate("say").worth(0.9);
    put(book, "a1", "A", 0, stops().worth(0.2).in("a1"));
    put(book, "a2", "B", 1, report.in("a2"));
    put(book, "a3", "C", 2, stops().denied().worth(0.2).in("a3"));
    assertThat(book.groups("s1")).hasSize(1);
    ClaimGroup group = book.groups("s1").get(0);
    assertThat(group.state()).isEqualTo(State.DISPUTED);
    assertThat(group.opposing()).extracting(ClaimGroup.Evidence::articleId).containsExactly("a3");
    assertThat(group.reason()).contains("denies it");
  }
}
