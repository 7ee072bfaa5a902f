package dev.tidings.aggregate.claim;

import org.jspecify.annotations.Nullable;

/** By what the group of a claim is found: its words, its subject, its object. */
final class ClaimKeys {

  private final Terms words;
  private final long[] names;

  private ClaimKeys(Terms words, long[] names) {
    this.words = words;
    this.names = names;
  }

  /**
   * @param subject entity id, else the head in lower case; null if it has none
   * @param object the same of its object
   */
  static ClaimKeys of(Terms words, @Nullable String subject, @Nullable String object) {
    long[] names = new long[(subject == null ? 0 : 1) + (object == null ? 0 : 1)];
    if (subject != null) {
      names[0] = Terms.number("s " + subject);
    }
    if (object != null) {
      names[names.length - 1] = Terms.number("o " + object);
    }
    return new ClaimKeys(words, names);
  }

  int size() {
    return words.size() + names.length;
  }

  long number(int index) {
    return index < words.size() ? words.number(index) : names[index - words.size()];
  }

  /** How much it tells that another claim has it too. */
  double weight(int index) {
    return index < words.size() ? words.weight(index) : WeighTerms.RARE;
  }
}
