package dev.tidings.aggregate.claim;

import dev.tidings.aggregate.claim.ClaimGroup.Evidence;
import dev.tidings.enrich.claim.Claim.Polarity;
import dev.tidings.enrich.claim.Claim.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what a group says changed: later news replaced one statement by another.
 *
 * @param from what was said
 * @param to what replaced it, from another article
 */
public record UpdateStep(Evidence from, Evidence to) {

  /**
   * From the first statement to the one that holds, oldest first. Who says the same again, or what
   * was known already ("more than 150" after "at least 185"), is no step.
   */
  public static List<UpdateStep> of(ClaimGroup group) {
    if (group.updates().isEmpty()) {
      return List.of();
    }
    List<Evidence> told = new ArrayList<>(group.updates());
    told.add(holding(group));
    List<UpdateStep> steps = new ArrayList<>();
    Evidence last = told.get(0);
    for (Evidence next : told.subList(1, told.size())) {
      if (!saysNothingNew(last, next)) {
        steps.add(new UpdateStep(last, next));
        last = next;
      }
    }
    return steps;
  }

  /** Whether a later statement follows from an earlier one. */
  public static boolean saysNothingNew(Evidence earlier, Evidence later) {
    Quantity before = earlier.claim().quantity();
    Quantity after = later.claim().quantity();
    if (before != null && after != null) {
      return before.unit().equals(after.unit())
          && isWithin(before.low(), after.low())
          && isWithin(negative(before.high()), negative(after.high()));
    }
    boolean denied = earlier.claim().polarity() == Polarity.DENIED;
    return before == null
        && after == null
        && denied == (later.claim().polarity() == Polarity.DENIED)
        && (denied || earlier.claim().text().equals(later.claim().text()));
  }

  /** An end that is not given is open: everything is within. */
  private static boolean isWithin(@Nullable Double end, @Nullable Double widest) {
    return widest == null || (end != null && end >= widest);
  }

  private static @Nullable Double negative(@Nullable Double number) {
    return number == null ? null : (Double) (-number);
  }

  /** The first statement of what holds now, since the last one that was replaced. */
  private static Evidence holding(ClaimGroup group) {
    Evidence replaced = group.updates().get(group.updates().size() - 1);
    List<Evidence> supporting = group.supporting();
    List<Evidence> later =
        supporting.stream()
            .filter(each -> !each.publishedAt().isBefore(replaced.publishedAt()))
            .toList();
    return later.stream()
        .filter(each -> holds(group, each))
        .findFirst()
        .orElseGet(() -> later.isEmpty() ? supporting.get(supporting.size() - 1) : later.get(0));
  }

  private static boolean holds(ClaimGroup group, Evidence each) {
    return group.bestValue() == null
        ? each.claim().text().equals(group.text())
        : group.bestValue().equals(each.claim().quantity());
  }
}
