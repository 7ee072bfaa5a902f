package dev.tidings.aggregate.claim;

import org.jspecify.annotations.Nullable;

/** Terms of a claim or a sentence, weighed by how few claims of the story have them. */
final class CountedTerms {

  private static final int[] NONE = {};

  /** By what terms are weighed. */
  enum Rarity {
    /** By how few claims of the story had them so far: for the choice of a group. */
    IN_STORY,
    /** By how rare they are in all news: for what is said of a group, at any time the same. */
    IN_NEWS
  }

  private final Terms terms;
  private final @Nullable StoryTerms story;
  private final int[] slots;
  private final byte[] levels;

  /** Weight of all its terms by {@link Rarity#IN_NEWS}. */
  private final double sumInNews;

  /** The same {@link Rarity#IN_STORY}, as long as the story has counted no more. */
  private double sumInStory;

  private long sumAsOf = -1;

  /**
   * @param story counts the terms; null if there is none
   * @param slots where it counts each of the terms, in their order
   */
  CountedTerms(Terms terms, @Nullable StoryTerms story, int[] slots) {
    this.terms = terms;
    this.story = story;
    this.slots = slots;
    this.levels = new byte[terms.size()];
    double sum = 0;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = StoryTerms.level(terms.weight(i));
      sum += StoryTerms.weight(levels[i]);
    }
    this.sumInNews = sum;
  }

  /** Terms of no story: all that is known of them is how rare they are in all news. */
  static CountedTerms of(Terms terms) {
    return new CountedTerms(terms, null, NONE);
  }

  Terms terms() {
    return terms;
  }

  int slot(int index) {
    return slots[index];
  }

  /**
   * Weight of the shared terms over the weight of all.
   *
   * @param by what tells how much they weigh
   * @return 0 to 1
   */
  double overlap(CountedTerms other, Rarity by) {
    double shared = 0;
    double once = 0;
    int i = 0;
    int j = 0;
    int size = terms.size();
    int otherSize = other.terms.size();
    while (i < size && j < otherSize) {
      long mine = terms.number(i);
      long others = other.terms.number(j);
      if (mine == others) {
        double weight = weight(i, by);
        double otherWeight = other.weight(j, by);
        shared += Math.min(weight, otherWeight);
        once += Math.max(weight, otherWeight);
      }
      i += mine <= others ? 1 : 0;
      j += others <= mine ? 1 : 0;
    }
    if (shared == 0) {
      return 0;
    }
    double all = sum(by) + other.sum(by) - once;
    return shared / all;
  }

  /**
   * Weight of the heaviest term that both have and that is neither a name nor common everywhere; 0
   * if they have none.
   *
   * @param except a term that is not asked for, as {@link Terms#number} gives it
   */
  double heaviestShared(CountedTerms other, long except, Rarity by) {
    double heaviest = 0;
    int i = 0;
    int j = 0;
    while (i < terms.size() && j < other.terms.size()) {
      long mine = terms.number(i);
      long others = other.terms.number(j);
      boolean rare = terms.weight(Math.min(i, terms.size() - 1)) >= WeighTerms.MORE_THAN_NAME;
      if (mine == others && mine != except && rare) {
        heaviest = Math.max(heaviest, Math.min(weight(i, by), other.weight(j, by)));
      }
      i += mine <= others ? 1 : 0;
      j += others <= mine ? 1 : 0;
    }
    return heaviest;
  }

  private double sum(Rarity by) {
    StoryTerms counts = story;
    if (counts == null || by == Rarity.IN_NEWS) {
      return sumInNews;
    }
    if (sumAsOf != counts.version()) {
      double sum = 0;
      for (int i = 0; i < slots.length; i++) {
        sum += counts.weight(levels[i], slots[i]);
      }
      sumInStory = sum;
      sumAsOf = counts.version();
    }
    return sumInStory;
  }

  private double weight(int index, Rarity by) {
    return story == null || by == Rarity.IN_NEWS
        ? StoryTerms.weight(levels[index])
        : story.weight(levels[index], slots[index]);
  }
}
