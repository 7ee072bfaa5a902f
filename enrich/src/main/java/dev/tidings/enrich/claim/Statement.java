package dev.tidings.enrich.claim;

import dev.tidings.enrich.entity.Entity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or what somebody says in one, with all that was found in it.
 *
 * @param words the sentence
 * @param from first word of what is stated
 * @param end behind its last word
 * @param entities the entity that each word belongs to
 * @param quoted which words stand in quotation marks
 * @param amounts quantities of the sentence
 * @param times time expressions of the sentence
 * @param speaker who says so, null for the article itself
 * @param cue by which word, null for the article itself
 */
record Statement(
    Words words,
    int from,
    int end,
    List<@Nullable Entity> entities,
    BitSet quoted,
    List<Amount> amounts,
    List<When> times,
    Claim.@Nullable Speaker speaker,
    @Nullable String cue) {

  @Nullable Entity entity(int index) {
    return index < 0 || index >= entities.size() ? null : entities.get(index);
  }

  /** Whether both words belong to a mention of one entity. */
  boolean sameEntity(int one, int other) {
    Entity entity = entity(one);
    return entity != null && entity.equals(entity(other));
  }

  Statement withContent(int newFrom, int newEnd, Claim.@Nullable Speaker by, @Nullable String how) {
    return new Statement(words, newFrom, newEnd, entities, quoted, amounts, times, by, how);
  }

  /** The same without what is inserted from one word to another: {@code C1, S said, C2}. */
  Statement without(int first, int behind) {
    int gap = behind - first;
    List<@Nullable Entity> kept = new ArrayList<>(entities.subList(0, first));
    kept.addAll(entities.subList(behind, entities.size()));
    BitSet marks = quoted.get(0, first);
    for (int i = quoted.nextSetBit(behind); i >= 0; i = quoted.nextSetBit(i + 1)) {
      marks.set(i - gap);
    }
    List<Amount> left = new ArrayList<>(amounts.size());
    for (Amount amount : amounts) {
      if (amount.end() <= first) {
        left.add(amount);
      } else if (amount.from() >= behind) {
        left.add(amount.shifted(gap));
      }
    }
    List<When> moments = new ArrayList<>(times.size());
    for (When when : times) {
      if (when.end() <= first) {
        moments.add(when);
      } else if (when.from() >= behind) {
        moments.add(when.shifted(gap));
      }
    }
    return new Statement(
        words.without(first, behind), from, end - gap, kept, marks, left, moments, speaker, cue);
  }
}
