package dev.tidings.app.text;

import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.aggregate.claim.UpdateStep;
import java.util.List;

/** What later news replaced. */
final class UpdateText {
  private UpdateText() {}

  /**
   * Step by step, oldest first: {@code updated from 51 people to 95 people (Atlas Daily, 4 Mar
   * 19:10)}.
   */
  static List<String> of(ClaimGroup group) {
    return UpdateStep.of(group).stream()
        .map(
            step ->
                "updated from %s to %s (%s, %s)"
                    .formatted(
                        ClaimText.saying(step.from().claim()),
                        ClaimText.saying(step.to().claim()),
                        step.to().source(),
                        Amount.shortTime(step.to().publishedAt())))
        .toList();
  }
}
