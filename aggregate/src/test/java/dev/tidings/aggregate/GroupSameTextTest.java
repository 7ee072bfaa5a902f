package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.enrich.claim.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupSameTextTest {
  private final GroupSameText grouping = new GroupSameText("story");

  @Test
  void punctuationAndCaseDoNotTellClaimsApart() {
    put("a", "The Herald", "Ten people died.");
    put("b", "The Post", "TEN people  died");

    assertThat(grouping.groups())
        .extracting(ClaimGroup::state, ClaimGroup::text)
        .containsExactly(tuple(ClaimGroup.State.CORROBORATED, "Ten people died."));
  }

  @Test
  void twoArticlesOfOneOutletAreOneSource() {
    put("a", "The Herald", "Ten people died.");
    put("b", "The Herald", "Ten people died.");

    assertThat(grouping.groups())
        .extracting(ClaimGroup::state, ClaimGroup::independentSources)
        .containsExactly(tuple(ClaimGroup.State.SINGLE_SOURCE, 1));
  }

  @Test
  void aGroupKeepsItsIdWhenItsFirstArticleLeaves() {
    put("a", "The Herald", "Ten people died.");
    put("b", "The Post", "Ten people died.");
    String claimId = grouping.groups().iterator().next().claimId();
    grouping.remove("a");

    assertThat(grouping.groups()).extracting(ClaimGroup::claimId).containsExactly(claimId);
  }

  @Test
  void aGroupThatDidNotChangeIsTheSameObject() {
    put("a", "The Herald", "Ten people died.");
    ClaimGroup before = grouping.groups().iterator().next();
    put("b", "The Post", "The port is closed.");

    assertThat(grouping.groups()).anySatisfy(group -> assertThat(group).isSameAs(before));
  }

  @Test
  void theLastArticleToLeaveTakesTheGroupAlong() {
    put("a", "The Herald", "Ten people died.");
    grouping.remove("a");
    grouping.remove("unknown");

    assertThat(grouping.groups()).isEmpty();
  }

  private void put(String articleId, String source, String text) {
    grouping.put(
        articleId,
        source,
        SampleArticle.NOON,
        List.of(SampleArticle.claim(articleId, text, Claim.Polarity.AFFIRMED)));
  }
}
