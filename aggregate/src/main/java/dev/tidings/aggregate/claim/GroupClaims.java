package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Groups the claims of one predicate class. Claims are taken in {@link HeldClaim#ORDER}, each joins
 * the group it matches best or begins one: so the groups depend on the set of claims alone. A claim
 * behind all others is joined at once; any other change makes the class's groups anew.
 */
final class GroupClaims {

  private final TreeSet<HeldClaim> all = new TreeSet<>(HeldClaim.ORDER);
  private final List<HeldGroup> groups = new ArrayList<>();
  private final Map<Object, List<HeldGroup>> byKey = new HashMap<>();
  private boolean stale;

  void add(HeldClaim claim) {
    boolean last = all.isEmpty() || HeldClaim.ORDER.compare(claim, all.last()) > 0;
    if (all.add(claim)) {
      if (last && !stale) {
        join(claim);
      } else {
        stale = true;
      }
    }
  }

  void remove(HeldClaim claim) {
    stale |= all.remove(claim);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** In the order of their first claims. */
  List<HeldGroup> groups() {
    if (stale) {
      groups.clear();
      byKey.clear();
      stale = false;
      all.forEach(this::join);
    }
    return groups;
  }

  private void join(HeldClaim claim) {
    List<Object> keys = keys(claim);
    HeldGroup best = null;
    double bestFit = 0;
    for (Object key : keys) {
      for (HeldGroup group : byKey.getOrDefault(key, List.of())) {
        double fit = group.fit(claim);
        boolean earlier = best != null && group.number() < best.number();
        if (fit > bestFit || (fit > 0 && fit == bestFit && earlier)) {
          best = group;
          bestFit = fit;
        }
      }
    }
    if (best == null) {
      best = new HeldGroup(groups.size());
      groups.add(best);
    }
    best.add(claim);
    for (Object key : keys) {
      List<HeldGroup> holders = byKey.computeIfAbsent(key, absent -> new ArrayList<>(1));
      if (!holders.contains(best)) {
        holders.add(best);
      }
    }
  }

  /** Claims that share none of these are not compared. */
  private static List<Object> keys(HeldClaim claim) {
    List<Object> keys = new ArrayList<>();
    if (claim.claim().confidence() < MatchClaims.MIN_CONFIDENCE) {
      return keys;
    }
    Claim.Speaker speaker = claim.claim().speaker();
    if (claim.isQuote()) {
      for (long shingle : claim.shingles().hashes()) {
        keys.add(shingle);
      }
      if (speaker != null && speaker.id() != null) {
        keys.add(speaker.id());
      }
      return keys;
    }
    String subject = claim.subject();
    String object = claim.claim().frame().object();
    if (subject != null) {
      keys.add("s " + subject);
    }
    if (object != null) {
      keys.add("o " + object);
    }
    return keys;
  }
}
