package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.List;

/** Collects the terms that contributed most to a decision. */
final class StrongestTerms {

  private static final int MOST = 8;

  private final int[] terms = new int[MOST];
  private final long[] contributions = new long[MOST];
  private int size;

  /** Takes a term unless it contributed nothing or eight others contributed as much. */
  void offer(int term, long contribution) {
    if (contribution <= 0 || (size == MOST && contribution <= contributions[MOST - 1])) {
      return;
    }
    int position = size < MOST ? size++ : MOST - 1;
    while (position > 0 && contributions[position - 1] < contribution) {
      terms[position] = terms[position - 1];
      contributions[position] = contributions[position - 1];
      position--;
    }
    terms[position] = term;
    contributions[position] = contribution;
  }

  /** Strongest first. */
  List<String> in(Vocabulary vocabulary) {
    List<String> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String name = vocabulary.term(terms[i]);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }
}
