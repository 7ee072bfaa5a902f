package dev.tidings.eval.story;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one order of arrival gave; also means and spreads over several.
 *
 * @param order 0 is that of the files
 * @param precision B-cubed precision
 * @param recall B-cubed recall
 * @param f1 harmonic mean of the two
 * @param pairwisePrecision of the pairs that share a cluster, how many share a story
 * @param pairwiseRecall of the pairs that share a story, how many share a cluster
 * @param pairwiseF1 harmonic mean of the two
 * @param stories found stories that hold a labelled article
 * @param strays articles without a label in such a story
 * @param churn moves from one story to another, per article
 * @param articlesPerSecond decided by one core, by its own processor time
 */
public record OrderResult(
    int order,
    double precision,
    double recall,
    double f1,
    double pairwisePrecision,
    double pairwiseRecall,
    double pairwiseF1,
    double stories,
    double strays,
    double churn,
    double articlesPerSecond) {

  /** The mean of each figure; its {@code order} is the number of orders. */
  public static OrderResult mean(List<OrderResult> results) {
    return combine(results, figure -> results.stream().mapToDouble(figure).average().orElseThrow());
  }

  /** The difference between the highest and the lowest of each figure. */
  public static OrderResult spread(List<OrderResult> results) {
    return combine(
        results,
        figure ->
            results.stream().mapToDouble(figure).max().orElseThrow()
                - results.stream().mapToDouble(figure).min().orElseThrow());
  }

  private static OrderResult combine(
      List<OrderResult> results, ToDoubleFunction<ToDoubleFunction<OrderResult>> by) {
    return new OrderResult(
        results.size(),
        by.applyAsDouble(OrderResult::precision),
        by.applyAsDouble(OrderResult::recall),
        by.applyAsDouble(OrderResult::f1),
        by.applyAsDouble(OrderResult::pairwisePrecision),
        by.applyAsDouble(OrderResult::pairwiseRecall),
        by.applyAsDouble(OrderResult::pairwiseF1),
        by.applyAsDouble(OrderResult::stories),
        by.applyAsDouble(OrderResult::strays),
        by.applyAsDouble(OrderResult::churn),
        by.applyAsDouble(OrderResult::articlesPerSecond));
  }
}
