package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.exactly;
import static dev.tidings.aggregate.claim.ClaimFixture.moreThan;
import static dev.tidings.aggregate.claim.ClaimFixture.put;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.claim.ClaimGroup.Evidence;
import dev.tidings.enrich.claim.Claim;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UpdateStepTest {
  private final ClaimBook book = new ClaimBook();

  private static Claim ships(Claim.Quantity count, String articleId) {
    return statement("people were waiting at the canal", "", "WAIT", "people")
        .count(count)
        .in(articleId);
  }

  private static Evidence evidence(Claim claim) {
    return new Evidence(claim.sourceSpan().articleId(), "A", Instant.EPOCH, claim);
  }

  @Test
  void whatWasKnownAlreadyIsNoStep() {
    put(book, "a1", "A", 0, ships(moreThan(185), "a1"));
    put(book, "a2", "B", 5, ships(moreThan(150), "a2"));
    put(book, "a3", "C", 30, ships(exactly(321), "a3"));
    put(book, "a4", "D", 60, ships(exactly(422), "a4"));
    assertThat(book.groups("s1"))
        .singleElement()
        .satisfies(
            group ->
                assertThat(UpdateStep.of(group))
                    .extracting(step -> step.from().source() + " to " + step.to().source())
                    .containsExactly("A to C", "C to D"));
  }

  @Test
  void aNarrowerOrAnotherValueIsNews() {
    Evidence least = evidence(ships(moreThan(51), "a1"));
    Evidence exact = evidence(ships(exactly(95), "a2"));
    assertThat(UpdateStep.saysNothingNew(least, exact)).isFalse();
    assertThat(UpdateStep.saysNothingNew(exact, least)).isTrue();
    assertThat(UpdateStep.saysNothingNew(exact, exact)).isTrue();
    assertThat(UpdateStep.saysNothingNew(exact, evidence(ships(exactly(94), "a3")))).isFalse();
    Evidence kilometres = evidence(ships(new Claim.Quantity(95.0, 95.0, 95.0, "km", null), "a4"));
    assertThat(UpdateStep.saysNothingNew(exact, kilometres)).isFalse();
  }

  @Test
  void wordsAndDenialsAreComparedAsTheyAreShown() {
    Evidence planned = evidence(statement("it will open", "", "OPEN", "").in("a1"));
    Evidence done = evidence(statement("it opened", "", "OPEN", "").in("a2"));
    Evidence denied = evidence(statement("it opened", "", "OPEN", "").denied().in("a3"));
    assertThat(UpdateStep.saysNothingNew(planned, done)).isFalse();
    assertThat(UpdateStep.saysNothingNew(done, done)).isTrue();
    assertThat(UpdateStep.saysNothingNew(done, denied)).isFalse();
    Evidence number = evidence(ships(exactly(95), "a4"));
    assertThat(UpdateStep.saysNothingNew(done, number)).isFalse();
  }

  @Test
  void aGroupWithoutUpdatesHasNoSteps() {
    put(book, "a1", "A", 0, ships(exactly(12), "a1"));
    assertThat(UpdateStep.of(book.groups("s1").get(0))).isEmpty();
  }
}
