package dev.tidings.app.text;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.aggregate.claim.ClaimGroup.Evidence;
import dev.tidings.aggregate.claim.SpellQuantity;
import dev.tidings.enrich.claim.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What sources state, and who. */
final class ClaimText {
  private ClaimText() {}

  /** {@code The quake had a magnitude of 7.8. (Meridian Wire, Harbor Ledger)}. */
  static String agreed(ClaimGroup group) {
    return group.text() + " (" + String.join(", ", sources(group.supporting())) + ")";
  }

  /** Each value or wording with those who give it, in the order in which they were first seen. */
  static List<String> sides(ClaimGroup group) {
    List<Evidence> all = new ArrayList<>(group.supporting());
    all.addAll(group.opposing());
    Map<String, List<Evidence>> bySaying = new LinkedHashMap<>();
    all.forEach(
        evidence ->
            bySaying
                .computeIfAbsent(saying(evidence.claim()), key -> new ArrayList<>())
                .add(evidence));
    return bySaying.entrySet().stream()
        .map(side -> side.getKey() + ": " + String.join(", ", sources(side.getValue())))
        .toList();
  }

  /** Versions of a quotation that are not part of the one that is shown. */
  static List<String> otherVersions(ClaimGroup group) {
    return group.variants().stream().filter(quote -> !group.text().contains(quote)).toList();
  }

  static String saying(Claim claim) {
    Claim.Quantity quantity = claim.quantity();
    if (quantity != null) {
      return SpellQuantity.of(quantity);
    }
    return claim.polarity() == Claim.Polarity.DENIED ? "denied" : "“" + claim.text() + "”";
  }

  private static Set<String> sources(List<Evidence> evidence) {
    Set<String> names = new LinkedHashSet<>();
    evidence.forEach(one -> names.add(one.source()));
    return names;
  }
}
