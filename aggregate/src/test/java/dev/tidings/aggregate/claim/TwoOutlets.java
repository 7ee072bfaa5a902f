package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimFixture.NOON;
import static dev.tidings.aggregate.claim.ClaimFixture.statement;

import dev.tidings.aggregate.claim.CompareClaims.Relation;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.time.Duration;

/** A claim of outlet A, and one of outlet B that is published later. */
final class TwoOutlets {
  static final Duration AN_HOUR = Duration.ofHours(1);

  private TwoOutlets() {}

  /** How the later one, of an hour after, stands to the earlier. */
  static Relation compare(ClaimFixture earlier, ClaimFixture later) {
    return compare(earlier, later, AN_HOUR);
  }

  static Relation compare(ClaimFixture earlier, ClaimFixture later, Duration between) {
    return CompareClaims.compare(
        HeldClaim.of("a", "A", NOON, earlier.in("a")),
        HeldClaim.of("b", "B", NOON.plus(between), later.in("b")));
  }

  /** The same where both are of outlet A. */
  static Relation compareInOneOutlet(ClaimFixture earlier, ClaimFixture later) {
    return CompareClaims.compare(
        HeldClaim.of("a", "A", NOON, earlier.in("a")),
        HeldClaim.of("b", "A", NOON.plus(AN_HOUR), later.in("b")));
  }

  static ClaimFixture ships(Quantity count) {
    return statement("ships wait before the canal", "queue", "WAIT", "ship").count(count);
  }
}
