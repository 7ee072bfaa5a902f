package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.aggregate.claim.ClaimGroup.Evidence;
import dev.tidings.enrich.claim.Claim;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A group of claims with as many articles as readers are to get; its counts are over all. */
class DescribeStoryTest {
  private static final Claim.Quantity ONE_DAY = new Claim.Quantity(1.0, 1.0, 1.0, "day", null);

  private static List<Evidence> evidence(int articles) {
    return IntStream.range(0, articles)
        .mapToObj(
            i ->
                new Evidence(
                    "a" + i,
                    "S" + i,
                    NOON,
                    SampleArticle.claim("a" + i, "It rains.", Claim.Polarity.AFFIRMED)))
        .toList();
  }

  private static ClaimGroup group(int supporting, int opposing, int updates) {
    return new ClaimGroup(
        ClaimGroup.SCHEMA_VERSION,
        "claim",
        "story",
        "It rains.",
        ClaimGroup.State.DISPUTED,
        ONE_DAY,
        ONE_DAY,
        evidence(supporting),
        evidence(opposing),
        supporting,
        NOON,
        NOON,
        supporting,
        opposing,
        evidence(updates),
        List.of(),
        "");
  }

  @Test
  void aSmallGroupStaysAsItIs() {
    ClaimGroup small = group(2, 2, 2);
    assertThat(DescribeStory.bounded(small, 2)).isSameAs(small);
  }

  @ParameterizedTest
  @CsvSource({"3, 1, 0", "1, 3, 0", "0, 1, 3"})
  void ofALargerOneTheFirstAreGiven(int supporting, int opposing, int updates) {
    ClaimGroup bounded = DescribeStory.bounded(group(supporting, opposing, updates), 2);
    assertThat(bounded.supporting()).isEqualTo(evidence(Math.min(2, supporting)));
    assertThat(bounded.opposing()).isEqualTo(evidence(Math.min(2, opposing)));
    assertThat(bounded.updates()).isEqualTo(evidence(Math.min(2, updates)));
    assertThat(bounded.supportingCount()).isEqualTo(supporting);
    assertThat(bounded.opposingCount()).isEqualTo(opposing);
  }
}
