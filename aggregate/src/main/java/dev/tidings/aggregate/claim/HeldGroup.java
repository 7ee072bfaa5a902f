package dev.tidings.aggregate.claim;

import dev.tidings.aggregate.claim.CountedTerms.Rarity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims that say the same, in {@link HeldClaim#ORDER}. */
final class HeldGroup {

  /** A claim is compared with the first of a group and with this many of its latest. */
  private static final int LATEST = 6;

  /** After so many that do not match, the rest hardly ever make a third. */
  private static final int MISSES = 5;

  /** So many claims are looked through for one that is like the first. */
  private static final int EXPLAINED = 12;

  /**
   * What one outlet alone states is shown from here on, chosen so that a report of 500 words gives
   * about eleven claims; what several state is worth showing for that.
   */
  static final double MIN_WORTH_ALONE = 0.4;

  /** How much the strength of matches counts beside their share. */
  private static final double TIE = 0.1;

  /** What a quotation that begins alike adds: a long one may be cut to any of its sentences. */
  private static final double SAME_QUOTATION = 0.5;

  /** Mean strength from which the matches with some of a group tell enough. */
  private static final double SURE = 0.6;

  private final int number;
  private final List<HeldClaim> claims = new ArrayList<>(2);

  /** Those of them that are not minor: of these alone are others like them a group. */
  private final List<HeldClaim> majors = new ArrayList<>(2);

  /** Groups that turned out to be of the same, latest last. */
  private final List<Absorbed> absorbed = new ArrayList<>(0);

  private boolean part;
  private @Nullable ClaimGroup described;

  private @Nullable ClaimGroup shown;

  /** Weight of keys in common with the claim that looks for its group. */
  private double shared;

  HeldGroup(int number) {
    this.number = number;
  }

  /**
   * A group that became part of another.
   *
   * @param group as it was then
   * @param by the claim that fits both
   */
  private record Absorbed(HeldGroup group, HeldClaim by) {}

  /** Whether another group has taken it in. */
  boolean isPart() {
    return part;
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

  /**
   * Why the first and the next that is like it are one, or else the first two that are; where none
   * are by how rare words are in all news, what the first two have in common. Empty for a claim
   * alone.
   */
  String reason() {
    int looked = Math.min(claims.size(), EXPLAINED);
    for (int i = 0; i < looked; i++) {
      for (int j = i + 1; j < looked; j++) {
        Match match = MatchClaims.match(claims.get(i), claims.get(j), Rarity.IN_NEWS);
        if (match != null) {
          return DescribeMatch.reason(match, claims.get(i), claims.get(j));
        }
      }
    }
    return looked < 2 ? "" : DescribeMatch.reason(Match.words(0), claims.get(0), claims.get(1));
  }

  /**
   * Whether several articles state it, or one says something that is worth checking. Where only one
   * of them or none is worth showing at all, the others have to be of another source.
   */
  private boolean isWorthShowing(ClaimGroup described) {
    int telling = 0;
    boolean alone = false;
    for (HeldClaim claim : claims) {
      telling += claim.isMinor() ? 0 : 1;
      alone |= !claim.isMinor() && (claim.isQuote() || isWorthAlone(claim));
    }
    return alone || telling > 1 || described.state() != ClaimGroup.State.SINGLE_SOURCE;
  }

  private static boolean isWorthAlone(HeldClaim claim) {
    return claim.claim().worth() >= MIN_WORTH_ALONE;
  }

  /**
   * Takes out all claims from one on.
   *
   * @return groups that one of these had made a part of this
   */
  List<HeldGroup> keepBefore(HeldClaim from) {
    List<HeldGroup> released = new ArrayList<>(0);
    while (!absorbed.isEmpty() && isFrom(absorbed.get(absorbed.size() - 1).by(), from)) {
      HeldGroup group = absorbed.remove(absorbed.size() - 1).group();
      group.part = false;
      released.add(group);
    }
    Set<HeldClaim> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    released.forEach(group -> gone.addAll(group.claims));
    boolean cut = claims.removeIf(claim -> gone.contains(claim) || isFrom(claim, from));
    if (cut) {
      majors.removeIf(claim -> gone.contains(claim) || isFrom(claim, from));
      described = null;
    }
    return released;
  }

  private static boolean isFrom(HeldClaim claim, HeldClaim from) {
    return HeldClaim.ORDER.compare(claim, from) >= 0;
  }

  void add(HeldClaim claim) {
    claims.add(claim);
    if (!claim.isMinor()) {
      majors.add(claim);
    }
    described = null;
  }

  void removeLast() {
    HeldClaim last = claims.remove(claims.size() - 1);
    if (!last.isMinor()) {
      majors.remove(majors.size() - 1);
    }
    described = null;
  }

  /**
   * Makes another group a part of this.
   *
   * @param by the claim that fits both; the latest of all
   */
  void absorb(HeldGroup other, HeldClaim by) {
    absorbed.add(new Absorbed(other, by));
    other.part = true;
    claims.addAll(other.claims);
    claims.sort(HeldClaim.ORDER);
    majors.addAll(other.majors);
    majors.sort(HeldClaim.ORDER);
    described = null;
  }

  /** Whether most claims of both are of the same, and none tells them apart. */
  boolean isSameAs(HeldGroup other) {
    int compared = 0;
    int matched = 0;
    for (HeldClaim one : sample()) {
      for (HeldClaim two : other.sample()) {
        if (MatchClaims.excludes(one, two)) {
          return false;
        }
        compared++;
        matched += MatchClaims.match(one, two, Rarity.IN_STORY) == null ? 0 : 1;
      }
    }
    return matched * 2 >= compared;
  }

  /** Its first claims and its latest, of those that are not minor if it has any. */
  private List<HeldClaim> sample() {
    List<HeldClaim> all = majors.isEmpty() ? claims : majors;
    if (all.size() <= LATEST) {
      return all;
    }
    List<HeldClaim> sample = new ArrayList<>(LATEST);
    sample.add(all.get(0));
    sample.addAll(all.subList(all.size() - LATEST + 1, all.size()));
    return sample;
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
    boolean disputed = false;
    boolean same = false;
    List<HeldClaim> others = claim.isMinor() || majors.isEmpty() ? claims : majors;
    for (int i = 0; i < others.size() && (matched > 0 || compared < MISSES); i++) {
      if (i == 0 || i >= others.size() - LATEST) {
        boolean told = claim.isMinor() && MatchClaims.oneSentence(others.get(i), claim);
        if (told || MatchClaims.excludes(others.get(i), claim)) {
          return 0;
        }
        Match match = MatchClaims.match(others.get(i), claim, Rarity.IN_STORY);
        compared++;
        matched += match == null ? 0 : 1;
        strength += match == null ? 0 : match.strength();
        same |= Match.QUOTED.equals(match);
        disputed |= match != null && PartSides.contradict(others.get(i), claim);
      }
    }
    boolean most = matched * 2 > compared;
    boolean sure = matched * 3 >= compared && strength >= SURE * matched;
    double fit = (matched + TIE * strength) / compared;
    return same ? fit + SAME_QUOTATION : most || sure || disputed ? fit : 0;
  }

  /** As it was last published; null if it was not. */
  @Nullable ClaimGroup shown() {
    return shown;
  }

  /** As it is published; made anew only after a change; null if it is not worth showing. */
  @Nullable ClaimGroup show(String storyId) {
    boolean alone = claims.size() == 1 && !isWorthAlone(claims.get(0)) && !claims.get(0).isQuote();
    if (part || alone) {
      shown = null;
      return null;
    }
    ClaimGroup known = described;
    if (known == null || !known.storyId().equals(storyId)) {
      known = DescribeGroup.describe(storyId, this);
      described = known;
    }
    shown = isWorthShowing(known) ? known : null;
    return shown;
  }
}
