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

  /**
   * @param slots where the story counts each of the terms, in their order
   */
  CountedTerms(Terms terms, StoryTerms story, int[] slots) {
    this.terms = terms;
    this.story = story;
    this.slots = slots;
  }

  private CountedTerms(Terms terms) {
    this.terms = terms;
    this.story = null;
    this.slots = NONE;
  }

  /** Terms of no story: all that is known of them is how rare they are in all news. */
  static CountedTerms of(Terms terms) {
    return new CountedTerms(terms);
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
    double all = 0;
    int i = 0;
    int j = 0;
    while (i < terms.size() || j < other.terms.size()) {
      long mine = i < terms.size() ? terms.number(i) : Long.MAX_VALUE;
      long others = j < other.terms.size() ? other.terms.number(j) : Long.MAX_VALUE;
      double weight = mine <= others ? weight(i, by) : other.weight(j, by);
      if (mine == others) {
        weight = Math.min(weight, other.weight(j, by));
        shared += weight;
      }
      all += weight;
      i += mine <= others ? 1 : 0;
      j += others <= mine ? 1 : 0;
    }
    return all == 0 ? 0 : shared / all;
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

  private double weight(int index, Rarity by) {
    double weight = terms.weight(index);
    return story == null || by == Rarity.IN_NEWS
        ? StoryTerms.weight(weight)
        : story.weight(weight, slots[index]);
  }
}
