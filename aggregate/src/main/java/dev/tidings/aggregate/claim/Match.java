package dev.tidings.aggregate.claim;

/**
 * Why two claims are one, and how sure that is: a claim joins the group it fits best.
 *
 * @param kind what they have in common
 * @param strength more than 0, at most 1
 */
record Match(Kind kind, double strength) {

  /** What makes two claims one. */
  enum Kind {
    /** The same words in quotation marks. */
    QUOTED,
    /** Versions of what one speaker said. */
    QUOTED_NEARLY,
    /** In quotation marks by one, in indirect speech by the other. */
    RETOLD,
    /** Numbers of the same. */
    COUNT,
    /** Affirmed by one and denied by the other. */
    DENIED,
    /** Much the same words. */
    WORDS
  }

  static final Match QUOTED = new Match(Kind.QUOTED, 1);

  /** One begins within the other. */
  static final Match QUOTED_CUT = new Match(Kind.QUOTED, 0.95);

  static final Match QUOTED_NEARLY = new Match(Kind.QUOTED_NEARLY, 0.9);
  static final Match RETOLD = new Match(Kind.RETOLD, 0.7);
  static final Match DENIED = new Match(Kind.DENIED, 0.6);

  /** Of the same place, or of all of it. */
  static final Match COUNT = new Match(Kind.COUNT, 1);

  /** One does not say where. */
  static final Match COUNT_SOMEWHERE = new Match(Kind.COUNT, 0.85);

  private static final double MOST_BY_WORDS = 0.8;

  /**
   * @param logOdds that both state the same
   */
  static Match words(double logOdds) {
    return new Match(Kind.WORDS, MOST_BY_WORDS / (1 + Math.exp(-logOdds)));
  }
}
