package dev.tidings.enrich.entity.tag;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small number for each of many words, in about ten bytes a word: the words themselves are not
 * kept, only 48 bits of their hashes. A word that is not in the table is taken for another one with
 * a chance of one in 10<sup>8</sup>.
 */
public final class WordTable {
  private static final long KEY_BITS = (1L << 48) - 1;
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long[] keys;
  private final short[] values;
  private int size;

  private WordTable(int size) {
    int capacity = Integer.highestOneBit(Math.max(4, size * 3 / 2)) * 2;
    keys = new long[capacity];
    values = new short[capacity];
  }

  /**
   * A table of these words.
   *
   * @param numbers each from 1 to 65,535
   */
  public static WordTable of(Map<String, Integer> numbers) {
    WordTable table = new WordTable(numbers.size());
    numbers.forEach((word, number) -> table.put(key(hash(word)), number));
    return table;
  }

  /** Reads what {@link #write} wrote. */
  public static WordTable read(DataInput in) throws IOException {
    int size = in.readInt();
    WordTable table = new WordTable(size);
    long key = 0;
    for (int i = 0; i < size; i++) {
      key += readNumber(in);
      table.put(key, (int) readNumber(in));
    }
    return table;
  }

  /** Writes the table, sorted, so that equal tables give equal bytes. */
  public void write(DataOutput out) throws IOException {
    TreeMap<Long, Integer> sorted = new TreeMap<>();
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        sorted.put(keys[slot], values[slot] & 0xFFFF);
      }
    }
    out.writeInt(sorted.size());
    long previous = 0;
    for (Map.Entry<Long, Integer> entry : sorted.entrySet()) {
      writeNumber(out, entry.getKey() - previous);
      writeNumber(out, entry.getValue());
      previous = entry.getKey();
    }
  }

  /** The number of a word, 0 if it has none. */
  public int get(CharSequence word) {
    return get(hash(word));
  }

  /** The number of the word with that {@link #hash}, 0 if it has none. */
  int get(long hash) {
    long key = key(hash);
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return values[slot] & 0xFFFF;
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return 0;
  }

  /** How many words it holds. */
  public int size() {
    return size;
  }

  static long hash(CharSequence word) {
    return hash(FNV_START, word);
  }

  /** The hash of what {@code start} is the hash of, followed by a space and {@code word}. */
  static long hashOn(long start, CharSequence word) {
    return hash((start ^ ' ') * FNV_PRIME, word);
  }

  private static long hash(long start, CharSequence word) {
    long hash = start;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  private static long key(long hash) {
    long mixed = (hash ^ (hash >>> 29)) * 0xbf58476d1ce4e5b9L;
    long key = (mixed ^ (mixed >>> 32)) & KEY_BITS;
    return key == 0 ? 1 : key;
  }

  private int slot(long key) {
    return (int) ((key >>> 16) ^ key) & (keys.length - 1);
  }

  private void put(long key, int value) {
    int slot = slot(key);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    if (keys[slot] == 0) {
      size++;
    }
    keys[slot] = key;
    values[slot] = (short) value;
  }

  private static void writeNumber(DataOutput out, long number) throws IOException {
    long rest = number;
    while (rest > 127) {
      out.writeByte((int) (rest & 127) | 128);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readNumber(DataInput in) throws IOException {
    long number = 0;
    int shift = 0;
    int next;
    do {
      next = in.readUnsignedByte();
      number |= (long) (next & 127) << shift;
      shift += 7;
    } while (next > 127);
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordTable that
        && Arrays.equals(keys, that.keys)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys);
  }
}
