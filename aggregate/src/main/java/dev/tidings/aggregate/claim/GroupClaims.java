package dev.tidings.aggregate.claim;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Groups the claims of a story. Claims are taken in {@link HeldClaim#ORDER}, each joins the group
 * it fits best or begins one: so the groups depend on the set of claims alone, not on the order in
 * which they came. A claim behind all others is joined at once; after any other change, those from
 * there on are joined anew.
 */
final class GroupClaims {

  /** Groups a claim is compared with, those that share most with it. */
  private static final int MAX_CANDIDATES = 12;

  /** Share of its weight that a claim has in common with any group it fits. */
  private static final double MIN_SHARED = 0.14;

  /** What so many groups share tells nothing. */
  private static final int MAX_HOLDERS = 400;

  private static final Comparator<HeldGroup> MOST_SHARED =
      (one, other) -> {
        int byWeight = Double.compare(other.shared(), one.shared());
        return byWeight != 0 ? byWeight : Integer.compare(one.number(), other.number());
      };

  private final StoryTerms storyTerms;
  private final TreeSet<HeldClaim> all = new TreeSet<>(HeldClaim.ORDER);
  private final List<HeldGroup> groups = new ArrayList<>();
  private final Long2ObjectOpenHashMap<List<HeldGroup>> byKey = new Long2ObjectOpenHashMap<>();
  private final Set<HeldGroup> changed = new LinkedHashSet<>();
  private boolean allChanged;
  private boolean joined = true;
  private boolean merged;
  private boolean crowded;
  private List<HeldClaim> firstChanged = List.of();

  GroupClaims(StoryTerms storyTerms) {
    this.storyTerms = storyTerms;
  }

  void add(HeldClaim claim) {
    boolean last = all.isEmpty() || HeldClaim.ORDER.compare(claim, all.last()) > 0;
    if (all.add(claim)) {
      if (last && joined) {
        join(claim);
      } else {
        changed(claim);
      }
    }
  }

  void remove(HeldClaim claim) {
    if (all.remove(claim)) {
      changed(claim);
    }
  }

  private void changed(HeldClaim claim) {
    joined = false;
    boolean earlier =
        firstChanged.isEmpty() || HeldClaim.ORDER.compare(claim, firstChanged.get(0)) < 0;
    firstChanged = earlier ? List.of(claim) : firstChanged;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Those that changed since it was last forgotten; null if all may have. */
  @Nullable List<HeldGroup> changed() {
    return joined && !allChanged ? List.copyOf(changed) : null;
  }

  void forgetChanged() {
    changed.clear();
    allChanged = false;
  }

  /** In the order of their first claims. */
  List<HeldGroup> groups() {
    if (!joined) {
      HeldClaim from = firstChanged.get(0);
      List<HeldGroup> kept = new ArrayList<>(groups.size());
      // Who held a key that too many have is not known any more once groups were merged.
      boolean anew = crowded && merged;
      if (!anew) {
        groups.forEach(group -> keepBefore(from, group, kept));
        kept.sort(Comparator.comparingInt(HeldGroup::number));
      }
      groups.clear();
      groups.addAll(kept);
      byKey.clear();
      crowded = false;
      merged &= !anew;
      storyTerms.forgetCounts();
      for (HeldGroup group : groups) {
        for (HeldClaim claim : group.claims()) {
          storyTerms.count(claim.counted());
          hold(claim, group);
        }
      }
      (anew ? all : all.tailSet(from, true)).forEach(this::join);
      joined = true;
      allChanged = true;
      firstChanged = List.of();
    }
    return groups;
  }

  private static void keepBefore(HeldClaim from, HeldGroup group, List<HeldGroup> kept) {
    for (HeldGroup released : group.keepBefore(from)) {
      keepBefore(from, released, kept);
    }
    if (!group.claims().isEmpty()) {
      kept.add(group);
    }
  }

  private void join(HeldClaim claim) {
    storyTerms.count(claim.counted());
    HeldGroup best = null;
    double bestFit = 0;
    List<HeldGroup> fitting = new ArrayList<>(1);
    for (HeldGroup group : candidates(claim)) {
      double fit = group.fit(claim);
      if (fit > 0) {
        fitting.add(group);
      }
      if (fit > bestFit) {
        best = group;
        bestFit = fit;
      }
    }
    if (best == null) {
      best = new HeldGroup(groups.isEmpty() ? 0 : groups.get(groups.size() - 1).number() + 1);
      groups.add(best);
    }
    best.add(claim);
    hold(claim, best);
    for (HeldGroup other : fitting) {
      if (other != best && !other.isPart() && best.isSameAs(other)) {
        best = merge(best, other, claim);
      }
    }
    changed.add(best);
  }

  /** The earlier of two takes in the other. */
  private HeldGroup merge(HeldGroup one, HeldGroup other, HeldClaim by) {
    HeldGroup earlier = one.number() < other.number() ? one : other;
    HeldGroup later = one.number() < other.number() ? other : one;
    // As the claim came last, it has to be the last of the one that stays.
    if (later == one) {
      later.removeLast();
      forget(by, later);
      earlier.add(by);
      hold(by, earlier);
    }
    earlier.absorb(later, by);
    groups.remove(later);
    merged = true;
    changed.add(later);
    later.claims().forEach(claim -> forget(claim, later));
    later.claims().forEach(claim -> hold(claim, earlier));
    return earlier;
  }

  private void hold(HeldClaim claim, HeldGroup group) {
    ClaimKeys keys = claim.keys();
    for (int i = 0; i < keys.size(); i++) {
      List<HeldGroup> holders = byKey.computeIfAbsent(keys.number(i), key -> new ArrayList<>(1));
      // One more says that there are too many; nobody asks who the others are.
      if (holders.size() <= MAX_HOLDERS && !holders.contains(group)) {
        holders.add(group);
        crowded |= holders.size() > MAX_HOLDERS;
      }
    }
  }

  private void forget(HeldClaim claim, HeldGroup group) {
    ClaimKeys keys = claim.keys();
    for (int i = 0; i < keys.size(); i++) {
      List<HeldGroup> holders = byKey.getOrDefault(keys.number(i), List.of());
      if (holders.size() <= MAX_HOLDERS) {
        holders.remove(group);
      }
    }
  }

  /** Those that share most weight of keys, the earliest first among equals. */
  private List<HeldGroup> candidates(HeldClaim claim) {
    if (claim.claim().confidence() < MatchClaims.MIN_CONFIDENCE) {
      return List.of();
    }
    List<HeldGroup> sharing = new ArrayList<>();
    double telling = 0;
    ClaimKeys keys = claim.keys();
    for (int i = 0; i < keys.size(); i++) {
      List<HeldGroup> holders = byKey.getOrDefault(keys.number(i), List.of());
      if (holders.size() <= MAX_HOLDERS) {
        telling += keys.weight(i);
        for (HeldGroup group : holders) {
          if (group.share(keys.weight(i))) {
            sharing.add(group);
          }
        }
      }
    }
    List<HeldGroup> best = most(sharing, MIN_SHARED * telling);
    sharing.forEach(HeldGroup::forgetShared);
    return best;
  }

  /**
   * The first of them, without sorting all: a story has many that share a word.
   *
   * @param least weight that has to be shared
   */
  private static List<HeldGroup> most(List<HeldGroup> sharing, double least) {
    List<HeldGroup> best = new ArrayList<>(MAX_CANDIDATES + 1);
    for (HeldGroup group : sharing) {
      if (group.shared() < least) {
        continue;
      }
      int at = best.size();
      while (at > 0 && MOST_SHARED.compare(group, best.get(at - 1)) < 0) {
        at--;
      }
      if (at < MAX_CANDIDATES) {
        best.add(at, group);
        if (best.size() > MAX_CANDIDATES) {
          best.remove(MAX_CANDIDATES);
        }
      }
    }
    return best;
  }
}
