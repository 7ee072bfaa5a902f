package dev.tidings.aggregate.claim;

import static dev.tidings.aggregate.claim.ClaimLikeness.same;

import dev.tidings.enrich.claim.Claim.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says in words what two claims have in common. */
final class DescribeMatch {

  private static final int MAX_TERMS = 4;

  /** A word that weighs less is in every other sentence. */
  private static final double MIN_WEIGHT = 2.2;

  private DescribeMatch() {}

  /** Parts of the frame that agree, and the rarest words that both have. */
  static String sharedFrame(HeldClaim one, HeldClaim other) {
    List<String> shared = new ArrayList<>();
    Frame a = one.claim().frame();
    Frame b = other.claim().frame();
    if (same(one.subject(), other.subject())) {
      shared.add("subject " + a.subject());
    }
    if (a.predicateClass().equals(b.predicateClass()) && !one.isQuote()) {
      shared.add("predicate " + a.predicateClass());
    }
    if (same(a.object(), b.object())) {
      shared.add("object " + a.object());
    }
    List<String> terms = sharedTerms(one.terms(), other.terms());
    if (!terms.isEmpty()) {
      shared.add("words " + String.join(", ", terms));
    }
    return String.join("; ", shared);
  }

  /** Whether both have a word in common that is neither their verb nor their subject's name. */
  static boolean sharesMore(HeldClaim one, HeldClaim other) {
    Terms verb = Terms.of(WeighTerms.of(one.claim().frame().predicate(), word -> true));
    String name = one.claim().frame().subject();
    Terms subject = Terms.of(WeighTerms.of(name == null ? "" : name, word -> true));
    for (int i = 0; i < one.terms().size(); i++) {
      String stem = one.terms().stem(i);
      boolean tells = one.terms().weight(i) >= MIN_WEIGHT && !stem.startsWith("|");
      if (tells && other.terms().has(stem) && !verb.has(stem) && !subject.has(stem)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> sharedTerms(Terms one, Terms other) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      if (!one.stem(i).startsWith("|") && other.has(one.stem(i))) {
        indexes.add(i);
      }
    }
    indexes.sort(Comparator.comparingDouble((Integer i) -> -one.weight(i)).thenComparing(one::stem));
    return indexes.stream().limit(MAX_TERMS).map(one::stem).toList();
  }
}
