package dev.tidings.serve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.serve.sample.SampleNews;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SummariseStoryTest {
  private final StorySummary summary =
      SummariseStory.of(new SampleNews(Instant.parse("2026-03-02T18:00:00Z")).earthquake().story());

  @Test
  void tellsTheDisputedClaimFirst() {
    StorySummary.LeadClaim lead = Objects.requireNonNull(summary.leadClaim());

    assertThat(lead.state()).isEqualTo(ClaimGroup.State.DISPUTED);
    assertThat(lead.independentSources()).isEqualTo(2);
    assertThat(lead.opposingSources()).isEqualTo(2);
    assertThat(summary.claims()).isEqualTo(new StorySummary.ClaimCounts(1, 1, 2));
  }

  @Test
  void coverageCountsEveryArticleAndReprint() {
    assertThat(summary.coverage().articles()).hasSize(24);
    assertThat(summary.coverage().articles().stream().mapToInt(n -> n).sum()).isEqualTo(9 + 4);
    assertThat(summary.coverage().articles().get(0)).isPositive();
    assertThat(summary.coverage().articles().get(23)).isEqualTo(1);
  }
}
