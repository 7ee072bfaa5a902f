package dev.tidings.aggregate.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Groups the claims of a story. Claims are taken in {@link HeldClaim#ORDER}, each joins the group
 * it fits best or begins one: so the groups depend on the set of claims alone, not on the order in
 * which they came. A claim behind all others is joined at once; after any other change, those from
 * there on are joined anew.
 */
final class GroupClaims {

  /** Groups a claim is compared with, those that share most with it. */
  private static final int MAX_CANDIDATES = 12;

  /** What so many groups share tells nothing. */
  private static final int MAX_HOLDERS = 400;

  private final TreeSet<HeldClaim> all = new TreeSet<>(HeldClaim.ORDER);
  private final List<HeldGroup> groups = new ArrayList<>();
  private final Map<String, List<HeldGroup>> byKey = new HashMap<>();
  private boolean joined = true;
  private List<HeldClaim> firstChanged = List.of();

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

  /** In the order of their first claims. */
  List<HeldGroup> groups() {
    if (!joined) {
      HeldClaim from = firstChanged.get(0);
      groups.forEach(group -> group.keepBefore(from));
      groups.removeIf(group -> group.claims().isEmpty());
      byKey.clear();
      groups.forEach(group -> group.claims().forEach(claim -> hold(claim, group)));
      all.tailSet(from, true).forEach(this::join);
      joined = true;
      firstChanged = List.of();
    }
    return groups;
  }

  private void join(HeldClaim claim) {
    HeldGroup best = null;
    double bestFit = 0;
    for (HeldGroup group : candidates(claim)) {
      double fit = group.fit(claim);
      if (fit > bestFit) {
        best = group;
        bestFit = fit;
      }
    }
    if (best == null) {
      best = new HeldGroup(groups.size());
      groups.add(best);
    }
    best.add(claim);
    hold(claim, best);
  }

  private void hold(HeldClaim claim, HeldGroup group) {
    for (String key : claim.keys().keySet()) {
      List<HeldGroup> holders = byKey.computeIfAbsent(key, absent -> new ArrayList<>(1));
      if (holders.isEmpty() || !holders.contains(group)) {
        holders.add(group);
      }
    }
  }

  /** Those that share most weight of keys, the earliest first among equals. */
  private List<HeldGroup> candidates(HeldClaim claim) {
    if (claim.claim().confidence() < MatchClaims.MIN_CONFIDENCE) {
      return List.of();
    }
    Map<HeldGroup, Double> weights = new HashMap<>();
    claim
        .keys()
        .forEach(
            (key, weight) -> {
              List<HeldGroup> holders = byKey.getOrDefault(key, List.of());
              if (holders.size() <= MAX_HOLDERS) {
                holders.forEach(group -> weights.merge(group, weight, Double::sum));
              }
            });
    return weights.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<HeldGroup, Double> entry) -> -entry.getValue())
                .thenComparingInt(entry -> entry.getKey().number()))
        .limit(MAX_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
