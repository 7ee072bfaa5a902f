package dev.tidings.aggregate.claim;

import dev.tidings.aggregate.claim.ClaimGroup.Evidence;
import dev.tidings.aggregate.claim.ClaimGroup.State;
import dev.tidings.aggregate.claim.CompareClaims.Relation;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a group says, who says so, who says otherwise, and what was replaced by later news. */
final class DescribeGroup {

  private DescribeGroup() {}

  static ClaimGroup describe(String storyId, HeldGroup group) {
    List<HeldClaim> claims = group.claims();
    Map<String, HeldClaim> latest = new LinkedHashMap<>();
    for (HeldClaim claim : claims) {
      latest.merge(claim.source(), claim, DescribeGroup::later);
    }
    HeldClaim reference = PickReference.pick(latest.values());
    List<HeldClaim> supporting = new ArrayList<>(claims.size());
    List<HeldClaim> opposing = new ArrayList<>();
    List<HeldClaim> updates = new ArrayList<>();
    String conflict = "";
    for (HeldClaim claim : claims) {
      Relation relation = relation(claim, reference);
      HeldClaim last = latest.get(claim.source());
      boolean replaced = last != null && !last.equals(claim) && isReplaced(claim, last);
      if (replaced || relation == Relation.UPDATED) {
        updates.add(claim);
      } else if (relation == Relation.CONFLICT) {
        opposing.add(claim);
        conflict = conflict.isEmpty() ? ExplainConflict.explain(reference, claim) : conflict;
      } else {
        supporting.add(claim);
      }
    }
    for (HeldClaim claim : PartSides.against(supporting)) {
      supporting.remove(claim);
      opposing.add(claim);
      conflict = conflict.isEmpty() ? PartSides.explain(supporting, claim) : conflict;
    }
    int independent = independentSources(supporting);
    State state =
        !opposing.isEmpty()
            ? State.DISPUTED
            : independent >= 2 ? State.CORROBORATED : State.SINGLE_SOURCE;
    String reason = group.reason();
    if (!conflict.isEmpty()) {
      reason = reason.isEmpty() ? conflict : reason + "; " + conflict;
    }
    HeldClaim first = claims.get(0);
    return new ClaimGroup(
        ClaimGroup.SCHEMA_VERSION,
        first.claim().claimId(),
        storyId,
        reference.claim().text(),
        state,
        reference.claim().quantity(),
        range(supporting),
        evidence(supporting),
        evidence(opposing),
        independent,
        first.publishedAt(),
        claims.get(claims.size() - 1).publishedAt(),
        supporting.size(),
        opposing.size(),
        evidence(updates),
        variants(claims),
        reason);
  }

  /** What an article says in passing does not replace what it states. */
  private static HeldClaim later(HeldClaim earlier, HeldClaim later) {
    boolean aside = later.isMinor() && !earlier.isMinor();
    return aside && later.articleId().equals(earlier.articleId()) ? earlier : later;
  }

  private static Relation relation(HeldClaim claim, HeldClaim reference) {
    if (claim.equals(reference)) {
      return Relation.EQUAL;
    }
    return HeldClaim.ORDER.compare(claim, reference) < 0
        ? CompareClaims.compare(claim, reference)
        : swapped(CompareClaims.compare(reference, claim));
  }

  /** The reference is what holds now; what came later and differs without a conflict holds too. */
  private static Relation swapped(Relation relation) {
    return relation == Relation.UPDATED ? Relation.COMPATIBLE : relation;
  }

  private static boolean isReplaced(HeldClaim earlier, HeldClaim later) {
    return CompareClaims.compare(earlier, later) == Relation.UPDATED;
  }

  /** A sentence that stands word for word in two outlets has one origin. */
  private static int independentSources(List<HeldClaim> supporting) {
    Set<String> sources = new HashSet<>();
    Set<String> sentences = new HashSet<>();
    int independent = 0;
    for (HeldClaim claim : supporting) {
      String sentence = claim.claim().sourceSpan().text().toLowerCase(Locale.ROOT);
      boolean copied = !claim.isQuote() && !sentences.add(sentence);
      if (!copied && sources.add(claim.source())) {
        independent++;
      }
    }
    return independent;
  }

  /** First seen first; when there are too many, one for each outlet before any second. */
  private static List<Evidence> evidence(List<HeldClaim> claims) {
    if (claims.size() <= ClaimGroup.MAX_EVIDENCE) {
      return claims.stream().map(HeldClaim::evidence).toList();
    }
    Set<String> sources = new HashSet<>();
    TreeSet<HeldClaim> kept = new TreeSet<>(HeldClaim.ORDER);
    for (HeldClaim claim : claims) {
      if (kept.size() < ClaimGroup.MAX_EVIDENCE && sources.add(claim.source())) {
        kept.add(claim);
      }
    }
    for (HeldClaim claim : claims) {
      if (kept.size() < ClaimGroup.MAX_EVIDENCE) {
        kept.add(claim);
      }
    }
    return kept.stream().map(HeldClaim::evidence).toList();
  }

  private static List<String> variants(List<HeldClaim> claims) {
    Set<String> versions = new TreeSet<>();
    for (HeldClaim claim : claims) {
      String quote = claim.claim().quote();
      if (quote != null) {
        versions.add(quote);
      }
    }
    return versions.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .limit(ClaimGroup.MAX_VARIANTS)
        .toList();
  }

  /** From the lowest to the highest value; open only when every value is open there. */
  private static @Nullable Quantity range(Collection<HeldClaim> claims) {
    Quantity first = null;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (HeldClaim claim : claims) {
      Quantity quantity = claim.claim().quantity();
      if (quantity == null || (first != null && !quantity.unit().equals(first.unit()))) {
        continue;
      }
      first = first == null ? quantity : first;
      Double point = quantity.point();
      Double from = quantity.low() == null ? point : quantity.low();
      Double to = quantity.high() == null ? point : quantity.high();
      low = from == null ? low : Math.min(low, from);
      high = to == null ? high : Math.max(high, to);
    }
    if (first == null || low > high) {
      return null;
    }
    boolean open = claims.stream().map(HeldClaim::claim).allMatch(DescribeGroup::isOpen);
    return new Quantity(low, open ? null : (Double) high, null, first.unit(), null);
  }

  private static boolean isOpen(Claim claim) {
    return claim.quantity() != null && claim.quantity().high() == null;
  }
}
