package dev.tidings.aggregate.cluster;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary as it is stored: terms and frequencies in blocks of ids. Blocks of terms are
 * written when they have changed, those of frequencies always.
 */
final class VocabularySnapshot {

  private static final int VERSION = 1;
  private static final String HEAD = "v";
  private static final String TERMS = "t";
  private static final String FREQUENCIES = "f";

  private final ClusterStore store;
  private final Vocabulary vocabulary;
  private final RecordWriter out = new RecordWriter();

  VocabularySnapshot(ClusterStore store, Vocabulary vocabulary) {
    this.store = store;
    this.vocabulary = vocabulary;
  }

  /**
   * Writes the vocabulary.
   *
   * @param sequence number of the last call that is in it
   */
  void write(long sequence) {
    BitSet changed = vocabulary.changedBlocks();
    int blocks = (vocabulary.capacity() + Vocabulary.BLOCK - 1) / Vocabulary.BLOCK;
    for (int block = 0; block < blocks; block++) {
      if (changed.get(block)) {
        store.put(key(TERMS, block), terms(block));
      }
      store.put(key(FREQUENCIES, block), frequencies(block));
    }
    out.begin(VERSION);
    out.writeNumber(sequence);
    out.writeNumber(vocabulary.documents());
    out.writeNumber(blocks);
    store.put(HEAD, out.toBytes());
    vocabulary.restart();
  }

  /** Fills an empty vocabulary; returns the number given to {@link #write}, or -1 without one. */
  long read() {
    byte @Nullable [] head = store.get(HEAD);
    if (head == null) {
      return -1;
    }
    RecordReader in = new RecordReader(head, VERSION);
    final long sequence = in.readNumber();
    vocabulary.setDocuments(in.readNumber());
    int blocks = in.readInt();
    for (int block = 0; block < blocks; block++) {
      readBlock(block);
    }
    vocabulary.restart();
    return sequence;
  }

  private byte[] terms(int block) {
    out.begin(VERSION);
    for (int i = 0; i < Vocabulary.BLOCK; i++) {
      String term = vocabulary.term(block * Vocabulary.BLOCK + i);
      out.writeString(term == null ? "" : term);
    }
    return out.toBytes();
  }

  private byte[] frequencies(int block) {
    out.begin(VERSION);
    for (int i = 0; i < Vocabulary.BLOCK; i++) {
      out.writeNumber(vocabulary.frequency(block * Vocabulary.BLOCK + i));
    }
    return out.toBytes();
  }

  private void readBlock(int block) {
    RecordReader terms = new RecordReader(stored(key(TERMS, block)), VERSION);
    RecordReader frequencies = new RecordReader(stored(key(FREQUENCIES, block)), VERSION);
    for (int i = 0; i < Vocabulary.BLOCK; i++) {
      String term = terms.readString();
      int frequency = frequencies.readInt();
      if (!term.isEmpty()) {
        vocabulary.put(block * Vocabulary.BLOCK + i, term, frequency);
      }
    }
  }

  private byte[] stored(String key) {
    byte @Nullable [] value = store.get(key);
    if (value == null) {
      throw new IllegalStateException("The stored clustering lacks " + key);
    }
    return value;
  }

  private static String key(String prefix, int block) {
    return prefix + block;
  }
}
