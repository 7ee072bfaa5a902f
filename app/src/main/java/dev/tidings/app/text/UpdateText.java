package dev.tidings.app.text;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.aggregate.claim.ClaimGroup.Evidence;
import java.util.ArrayList;
import java.util.List;

/** What later news replaced. */
final class UpdateText {
  private UpdateText() {}

  /**
   * Step by step, oldest first: {@code updated from 51 people to 95 people (Atlas Daily, 4 Mar
   * 19:10)}.
   */
  static List<String> of(ClaimGroup group) {
    if (group.updates().isEmpty()) {
      return List.of();
    }
    List<Evidence> told = new ArrayList<>(group.updates());
    told.add(holding(group));
    List<String> steps = new ArrayList<>();
    for (int i = 1; i < told.size(); i++) {
      String from = ClaimText.saying(told.get(i - 1).claim());
      String to = ClaimText.saying(told.get(i).claim());
      if (!from.equals(to)) {
        Evidence by = told.get(i);
        steps.add(
            "updated from %s to %s (%s, %s)"
                .formatted(from, to, by.source(), Amount.shortTime(by.publishedAt())));
      }
    }
    return steps;
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
