package dev.tidings.app.stage;

/**
 * How far a group is with what it reads.
 *
 * @param done offsets that it has committed; transaction markers count too
 * @param total offsets that there are
 */
public record Lag(long done, long total) {
  static final Lag NONE = new Lag(0, 0);

  Lag plus(Lag other) {
    return new Lag(done + other.done, total + other.total);
  }

  /** Offsets not yet committed. */
  public long behind() {
    return total - done;
  }
}
