package dev.tidings.aggregate.cluster;

import org.jspecify.annotations.Nullable;

/**
 * Similarity by terms, corrected by what an encoder says: raised where the meanings are nearer than
 * those of a pair at the threshold are wont to be, lowered where they are farther. So the
 * thresholds stay what they are, and one that has no meaning, whose cosine is then guessed from the
 * terms, can be compared with one that has.
 */
final class BlendMeaning {

  private final ClusterParameters.Encoding encoding;
  private final double usual;
  private final boolean on;

  /**
   * @param on whether articles are encoded; without, similarities stay what they are
   */
  BlendMeaning(ClusterParameters parameters, boolean on) {
    this.encoding = parameters.encoding();
    this.usual = guess(parameters.linkage().link());
    this.on = on;
  }

  /** The cosine that two articles of this similarity by terms usually have. */
  private double guess(double lexical) {
    return encoding.unlike() + encoding.slope() * lexical;
  }

  /** Of two articles, from their similarity by terms. */
  double blend(double lexical, Document one, Document other) {
    if (!on) {
      return lexical;
    }
    Meaning meaning = one.meaning();
    Meaning another = other.meaning();
    double cosine =
        meaning == null || another == null ? guess(lexical) : meaning.similarity(another);
    return lexical + encoding.weight() * (cosine - usual);
  }

  /** Of two units, from their mean similarity by terms. */
  double blend(double lexical, Unit one, Unit other) {
    if (!on) {
      return lexical;
    }
    int @Nullable [] meaning = one.meaning();
    int @Nullable [] another = other.meaning();
    double pairs = (double) one.compared() * other.compared();
    double known = (double) one.encoded() * other.encoded() / pairs;
    double sum = meaning == null || another == null ? 0 : Meaning.similarity(meaning, another);
    double cosine = sum / pairs + (1 - known) * guess(lexical);
    return lexical + encoding.weight() * (cosine - usual);
  }
}
