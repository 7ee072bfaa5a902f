package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.put;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two groups that one claim fits become one, and two again when that claim goes. */
class MergedGroupsTest {

  private static final String EARLY = "the harbour authority closed the eastern terminal on Monday";
  private static final String LATE = "on Monday the eastern terminal was shut for weeks of repair";
  private static final String BOTH =
      "the harbour authority closed the eastern terminal on Monday, which was shut for weeks of"
          + " repair";

  private final HeldGroup early = group(0, held("a", 0, EARLY));
  private final HeldGroup late = group(1, held("b", 1, LATE));
  private final HeldClaim both = held("c", 2, BOTH);

  private static HeldClaim held(String article, int hours, String text) {
    Claim claim = statement(text, "", "CLOSE", "").in(article);
    return HeldClaim.of(article, article, NOON.plusSeconds(3600L * hours), claim);
  }

  private static HeldGroup group(int number, HeldClaim... claims) {
    HeldGroup group = new HeldGroup(number);
    for (HeldClaim claim : claims) {
      group.add(claim);
    }
    return group;
  }

  @Test
  void theEarlierTakesInTheLaterInTheOrderOfTime() {
    HeldClaim last = held("d", 3, EARLY);
    early.add(last);
    early.absorb(late, both);
    assertThat(early.claims()).extracting(HeldClaim::articleId).containsExactly("a", "b", "d");
    assertThat(late.isPart()).isTrue();
    assertThat(late.show("s1")).isNull();
  }

  @Test
  void whatIsTakenInIsLetGoWithTheClaimThatJoinedThem() {
    early.add(both);
    early.absorb(late, both);
    assertThat(early.keepBefore(both)).containsExactly(late);
    assertThat(early.claims()).extracting(HeldClaim::articleId).containsExactly("a");
    assertThat(late.claims()).extracting(HeldClaim::articleId).containsExactly("b");
    assertThat(late.isPart()).isFalse();
  }

  @Test
  void whatWasTakenInBeforeStays() {
    early.add(both);
    early.absorb(late, both);
    HeldClaim later = held("e", 5, BOTH);
    early.add(later);
    assertThat(early.keepBefore(later)).isEmpty();
    assertThat(early.claims()).containsExactly(early.claims().get(0), late.claims().get(0), both);
  }

  @Test
  void mostClaimsOfBothHaveToBeOfTheSame() {
    HeldGroup same = group(2, held("f", 3, EARLY), held("g", 4, EARLY));
    assertThat(early.isSameAs(same)).isTrue();
    HeldGroup half = group(3, held("h", 3, EARLY), held("i", 4, "rain fell on seven villages"));
    assertThat(early.isSameAs(half)).isTrue();
    half.add(held("j", 5, "rain fell on seven other villages"));
    assertThat(early.isSameAs(half)).isFalse();
  }

  private static final List<String> WORDS =
      List.of(
          "zyxk", "zyxm", "zyxn", "quov", "brod", "pelt", "kilp", "marn", "dresk", "folt", "gimp",
          "harn", "jusk", "lorb", "nask");

  private static Claim random(Random random, String article, int place) {
    List<String> words = new ArrayList<>();
    int first = random.nextInt(WORDS.size());
    for (int i = 0; i < 4 + random.nextInt(4); i++) {
      words.add(WORDS.get((first + i + (random.nextInt(5) == 0 ? 1 : 0)) % WORDS.size()));
    }
    ClaimFixture claim = statement(String.join(" ", words), "", "CLOSE", "");
    claim = random.nextInt(4) == 0 ? claim.denied() : claim;
    return claim.worth(random.nextInt(3) == 0 ? 0.05 : 0.8).in(article, place);
  }

  /** Groups depend on which articles are in the book, whatever was in it before. */
  @Test
  void neitherOrderNorWhatWasTakenOutChangesAnything() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<List<Claim>> articles = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        List<Claim> claims = new ArrayList<>();
        for (int j = 0; j < 3; j++) {
          claims.add(random(random, "a" + i, 100 * j));
        }
        articles.add(claims);
      }
      ClaimBook inOrder = new ClaimBook();
      for (int i = 0; i < articles.size(); i++) {
        put(inOrder, "a" + i, "S" + i, i, articles.get(i).toArray(Claim[]::new));
        inOrder.groups("s1");
      }
      ClaimBook shuffled = new ClaimBook();
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, random);
      put(shuffled, "gone", "G", 3, articles.get(0).get(0));
      for (int i : order) {
        put(shuffled, "a" + i, "S" + i, i, articles.get(i).toArray(Claim[]::new));
        if (random.nextBoolean()) {
          shuffled.groups("s1");
        }
      }
      shuffled.remove("gone");
      assertThat(shuffled.groups("s1")).as("seed %d", seed).isEqualTo(inOrder.groups("s1"));
    }
  }
}
