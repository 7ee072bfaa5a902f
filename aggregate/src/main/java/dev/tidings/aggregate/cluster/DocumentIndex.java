package dev.tidings.aggregate.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inverted index: which active documents have a term, and how heavily. Slots are handed out in the
 * order of the documents' sequence. A removed document leaves its postings behind until a quarter
 * of all are dead; nothing that is found depends on when they are swept away.
 */
final class DocumentIndex {

  /** Documents that share less than this with the looked-up terms are no candidates. */
  private static final int LEAST_PRODUCT = (int) (0.02 * TermVector.ONE * TermVector.ONE);

  private static final int MOST_DEAD_BESIDES = 1024;

  private @Nullable Postings[] postings = new @Nullable Postings[1 << 16];
  private @Nullable Document[] documents = new @Nullable Document[1024];
  private int[] products = new int[1024];
  private int[] touched = new int[1024];
  private int slots;
  private int oldest;
  private int live;

  int size() {
    return live;
  }

  /** In how many active documents' vectors a term is. */
  int frequency(int term) {
    Postings found = term < postings.length ? postings[term] : null;
    return found == null ? 0 : found.live();
  }

  /** Adds a document that came after all the others. */
  void add(Document document) {
    if (slots == documents.length) {
      int room = slots * 2;
      documents = Arrays.copyOf(documents, room);
      products = Arrays.copyOf(products, room);
      touched = Arrays.copyOf(touched, room);
    }
    int slot = slots++;
    live++;
    documents[slot] = document;
    document.setSlot(slot);
    TermVector vector = document.vector();
    for (int i = 0; i < vector.size(); i++) {
      postingsOf(vector.term(i)).add(slot, vector.weight(i));
    }
  }

  void remove(Document document) {
    documents[document.slot()] = null;
    live--;
    TermVector vector = document.vector();
    for (int i = 0; i < vector.size(); i++) {
      postingsOf(vector.term(i)).forgetOne();
    }
    if (slots - live > live / 4 + MOST_DEAD_BESIDES) {
      sweep();
    }
  }

  /** The document that came first of those that are here. */
  @Nullable Document oldest() {
    while (oldest < slots && documents[oldest] == null) {
      oldest++;
    }
    return oldest < slots ? documents[oldest] : null;
  }

  /**
   * The documents with the largest product over the heaviest terms. Of the documents that have a
   * common term the newest are looked at: else a story would stop growing when it has as many, as
   * then its own words are common.
   *
   * @param terms what to look for
   * @param search how many terms, how long postings, how many documents
   * @return largest first, equal ones in the order in which they came
   */
  List<Document> candidates(WeighedTerms terms, ClusterParameters.Search search) {
    TermVector vector = terms.vector();
    int found = 0;
    int rare = 0;
    int common = 0;
    for (int rank = 0; rank < vector.size() && rare < search.queryTerms(); rank++) {
      int position = terms.heaviest(rank);
      int weight = vector.weight(position);
      int frequency = frequency(vector.term(position));
      if (frequency > 0 && frequency <= search.longestPostings()) {
        rare++;
        Postings list = postingsOf(vector.term(position));
        found = list.accumulate(weight, products, touched, found);
      } else if (frequency > 0 && common < search.queryTerms()) {
        common++;
        found = newest(vector.term(position), weight, search.longestPostings(), found);
      }
    }
    return best(found, search.neighbours());
  }

  private int newest(int term, int weight, int most, int found) {
    return postingsOf(term)
        .accumulateLast(most, slot -> documents[slot] != null, weight, products, touched, found);
  }

  private List<Document> best(int found, int most) {
    LargestKeys largest = new LargestKeys(found);
    for (int i = 0; i < found; i++) {
      int slot = touched[i];
      int product = products[slot];
      products[slot] = 0;
      if (product >= LEAST_PRODUCT && documents[slot] != null) {
        largest.add(((long) product << 32) | (Integer.MAX_VALUE - slot));
      }
    }
    long[] keys = largest.take(most);
    List<Document> best = new ArrayList<>(keys.length);
    for (long key : keys) {
      best.add(documentAt(Integer.MAX_VALUE - (int) key));
    }
    return best;
  }

  private Document documentAt(int slot) {
    Document document = documents[slot];
    if (document == null) {
      throw new IllegalStateException("No document in slot " + slot);
    }
    return document;
  }

  private Postings postingsOf(int term) {
    if (term >= postings.length) {
      postings = Arrays.copyOf(postings, Math.max(term + 1, postings.length * 2));
    }
    Postings found = postings[term];
    if (found == null) {
      found = new Postings();
      postings[term] = found;
    }
    return found;
  }

  private void sweep() {
    int[] newSlots = new int[slots];
    int next = 0;
    for (int slot = 0; slot < slots; slot++) {
      Document document = documents[slot];
      if (document == null) {
        newSlots[slot] = -1;
      } else {
        documents[next] = document;
        document.setSlot(next);
        newSlots[slot] = next++;
      }
    }
    Arrays.fill(documents, next, slots, null);
    slots = next;
    oldest = 0;
    for (int term = 0; term < postings.length; term++) {
      Postings list = postings[term];
      if (list != null) {
        list.renumber(newSlots);
        if (list.live() == 0) {
          postings[term] = null;
        }
      }
    }
  }
}
