package dev.tidings.serve.export;

import dev.tidings.aggregate.claim.ClaimGroup;

/** Says in a sentence who agrees on a claim. */
final class DescribeClaim {
  private DescribeClaim() {}

  static String agreement(ClaimGroup claim) {
    int support = claim.independentSources();
    long against = claim.opposing().stream().map(ClaimGroup.Evidence::source).distinct().count();
    return switch (claim.state()) {
      case CORROBORATED -> sources(support) + " independently.";
      case DISPUTED -> sources(support) + "; " + against + " otherwise.";
      case SINGLE_SOURCE -> "Only one source says so.";
    };
  }

  private static String sources(int count) {
    return count == 1 ? "1 source says so" : count + " sources say so";
  }
}
