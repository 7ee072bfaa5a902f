package dev.tidings.enrich.entity;

import dev.tidings.enrich.entity.Entity.Field;
import dev.tidings.enrich.entity.Entity.Mention;
import java.util.List;

/** Rates how much an article is about a thing: named in the title, early, and often. */
final class RateSalience {
  private static final double TITLE = 0.35;
  private static final double LEAD = 0.25;
  private static final double COUNT = 0.4;

  /** A mention in as many characters is as good as in the lead. */
  private static final int LEAD_LENGTH = 400;

  private RateSalience() {}

  /**
   * Rates one thing.
   *
   * @param mentions its mentions in the order of the text
   * @param most mentions of the thing that is named most often
   * @return 0 to 1
   */
  static double rate(List<Mention> mentions, double count, double most) {
    boolean title = false;
    boolean lead = false;
    for (Mention mention : mentions) {
      title |= mention.field() == Field.TITLE;
      lead |= mention.field() == Field.BODY && mention.start() < LEAD_LENGTH;
    }
    double frequency = most <= 0 ? 0 : Math.log(1 + count) / Math.log(1 + most);
    return round((title ? TITLE : 0) + (lead ? LEAD : 0) + COUNT * Math.min(1, frequency));
  }

  /** To thousandths: more digits would only be noise on the topic. */
  static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
