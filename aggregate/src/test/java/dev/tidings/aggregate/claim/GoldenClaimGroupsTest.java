package dev.tidings.aggregate.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup.Evidence;
import dev.tidings.aggregate.claim.ClaimGroup.State;
import dev.tidings.enrich.entity.Entity;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The claim groups of a small story: the earthquake at Christchurch on 22 February 2011. */
class GoldenClaimGroupsTest {

  private static final String EARLY =
      """
      A magnitude 6.3 earthquake hit Christchurch on Tuesday.
      Prime Minister John Key said the earthquake had killed at least 65 people in Christchurch.
      \u201CWe may be witnessing New Zealand's darkest day,\u201D Key said.
      """;
  private static final String LATER =
      """
      The earthquake killed 98 people in Christchurch, police said on Thursday.
      \u201CWe may well be witnessing New Zealand's darkest day,\u201D John Key told reporters.
      """;
  private static final String FINAL =
      """
      The death toll from the earthquake in Christchurch rose to 185, police said.
      """;

  private final ClaimBook book = new ClaimBook();

  private void publish(String id, String source, String at, String text) {
    String body = text.strip();
    book.put(
        id,
        source,
        Instant.parse(at),
        NewsFixture.claims(
            id,
            Instant.parse(at),
            body,
            NewsFixture.entity(body, "wd:Q79990", Entity.Type.LOCATION, "Christchurch"),
            NewsFixture.entity(body, "wd:Q57792", Entity.Type.PERSON, "John Key", "Key")));
  }

  private ClaimGroup about(String predicateClass) {
    return book.groups("s1").stream()
        .filter(group -> predicate(group).equals(predicateClass))
        .findFirst()
        .orElseThrow();
  }

  private static String predicate(ClaimGroup group) {
    return group.supporting().get(0).claim().frame().predicateClass();
  }

  @Test
  void theStoryHasTheseGroups() {
    publish("a1", "Harbour Post", "2011-02-22T08:00:00Z", EARLY);
    publish("a2", "Island Courier", "2011-02-24T08:00:00Z", LATER);
    publish("a3", "Evening Ledger", "2011-03-10T08:00:00Z", FINAL);

    ClaimGroup toll = about("KILL");
    assertThat(toll.state()).isNotEqualTo(State.DISPUTED);
    assertThat(toll.bestValue()).isNotNull();
    assertThat(toll.text()).contains("185");
    assertThat(toll.updates()).extracting(Evidence::source).contains("Island Courier");

    ClaimGroup quote = about("STATE");
    assertThat(quote.state()).isEqualTo(State.CORROBORATED);
    assertThat(quote.variants()).hasSize(2);
    assertThat(quote.supporting())
        .allSatisfy(
            evidence -> assertThat(evidence.claim().frame().subjectId()).isEqualTo("wd:Q57792"));

    assertThat(book.groups("s1")).hasSize(2);
  }
}
