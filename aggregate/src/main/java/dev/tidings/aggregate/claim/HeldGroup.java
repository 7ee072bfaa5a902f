package dev.tidings.aggregate.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims that say the same, in {@link HeldClaim#ORDER}. */
final class HeldGroup {

  /** A claim is compared with the first of a group and with this many of its latest. */
  private static final int LATEST = 6;

  /**
   * What one outlet alone states is shown from here on, chosen so that a report of 500 words gives
   * about eleven claims; what several state is worth showing for that.
   */
  static final double MIN_WORTH_ALONE = 0.4;

  /** How much the strength of matches counts beside their share. */
  private static final double TIE = 0.1;

  /** Mean strength from which the matches with some of a group tell enough. */
  private static final double SURE = 0.6;

  private final int number;
  private final List<HeldClaim> claims = new ArrayList<>(2);
  private String reason = "";
  private @Nullable ClaimGroup described;

  private @Nullable ClaimGroup shown;

  /** Weight of keys in common with the claim that looks for its group. */
  private double shared;

  HeldGroup(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  double shared() {
    return shared;
  }

  /** Whether this is the first key that it shares. */
  boolean share(double weight) {
    boolean first = shared == 0;
    shared += weight;
    return first;
  }

  void forgetShared() {
    shared = 0;
  }

  List<HeldClaim> claims() {
    return claims;
  }

  /** Why the first two are one; empty for a claim alone. */
  String reason() {
    return reason;
  }

  /** Whether several articles state it, or one says something that is worth checking. */
  boolean isWorthShowing() {
    return claims.size() > 1 || claims.get(0).isQuote() || isWorthAlone(claims.get(0));
  }

  private static boolean isWorthAlone(HeldClaim claim) {
    return claim.claim().worth() >= MIN_WORTH_ALONE;
  }

  /** Takes out all claims from one on. */
  void keepBefore(HeldClaim from) {
    int keep = claims.size();
    while (keep > 0 && HeldClaim.ORDER.compare(claims.get(keep - 1), from) >= 0) {
      keep--;
    }
    if (keep < claims.size()) {
      claims.subList(keep, claims.size()).clear();
      reason = keep < 2 ? "" : reason;
      described = null;
    }
  }

  void add(HeldClaim claim) {
    if (claims.size() == 1) {
      Match match = MatchClaims.match(claims.get(0), claim);
      reason = match == null ? "" : DescribeMatch.reason(match, claims.get(0), claim);
    }
    claims.add(claim);
    described = null;
  }

  /**
   * How well a claim fits: the share of compared claims that it matches, of equal ones the surer. 0
   * when it matches less than a third, or less than most and not surely, so that a chain of
   * likenesses does not carry a group away.
   */
  double fit(HeldClaim claim) {
    int compared = 0;
    int matched = 0;
    double strength = 0;
    for (int i = 0; i < claims.size(); i++) {
      if (i == 0 || i >= claims.size() - LATEST) {
        if (MatchClaims.excludes(claims.get(i), claim)) {
          return 0;
        }
        Match match = MatchClaims.match(claims.get(i), claim);
        compared++;
        matched += match == null ? 0 : 1;
        strength += match == null ? 0 : match.strength();
      }
    }
    boolean most = matched * 2 > compared;
    boolean sure = matched * 3 >= compared && strength >= SURE * matched;
    return most || sure ? (matched + TIE * strength) / compared : 0;
  }

  /** As it was last published; null if it was not. */
  @Nullable ClaimGroup shown() {
    return shown;
  }

  /** As it is published; made anew only after a change; null if it is not worth showing. */
  @Nullable ClaimGroup show(String storyId) {
    if (!isWorthShowing()) {
      shown = null;
      return null;
    }
    ClaimGroup known = described;
    if (known == null || !known.storyId().equals(storyId)) {
      known = DescribeGroup.describe(storyId, this);
      described = known;
    }
    shown = known;
    return known;
  }
}
