package dev.tidings.ingest.duplicate;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Fingerprints as bytes: sets as differences of variable length, about 3 bytes a member. */
public final class FingerprintBytes {
  private static final int VERSION = 2;
  private static final int MAX_VARINT = 5;

  private FingerprintBytes() {}

  /** Writes a fingerprint. */
  public static byte[] write(Fingerprint fingerprint) {
    int members =
        fingerprint.bands().length
            + fingerprint.shingles().length
            + fingerprint.capitals().length
            + fingerprint.numbers().length
            + fingerprint.figures().length
            + fingerprint.titleWords().length;
    ByteBuffer out = ByteBuffer.allocate(1 + 2 * Long.BYTES + MAX_VARINT * (members + 7));
    out.put((byte) VERSION);
    putVarint(fingerprint.words(), out);
    out.putLong(fingerprint.textHash());
    out.putLong(fingerprint.urlHash());
    putVarint(fingerprint.bands().length, out);
    for (int band : fingerprint.bands()) {
      out.putInt(band);
    }
    putSet(fingerprint.shingles(), out);
    putSet(fingerprint.capitals(), out);
    putSet(fingerprint.numbers(), out);
    putSet(fingerprint.figures(), out);
    putSet(fingerprint.titleWords(), out);
    return Arrays.copyOf(out.array(), out.position());
  }

  /**
   * Reads a fingerprint.
   *
   * @throws IllegalArgumentException when another version wrote it
   * @throws java.nio.BufferUnderflowException when bytes are missing
   */
  public static Fingerprint read(byte[] bytes) {
    return read(ByteBuffer.wrap(bytes));
  }

  static Fingerprint read(ByteBuffer in) {
    int version = in.get();
    if (version != VERSION) {
      throw new IllegalArgumentException("fingerprint of version " + version);
    }
    int words = getVarint(in);
    long textHash = in.getLong();
    long urlHash = in.getLong();
    int[] bands = new int[getVarint(in)];
    for (int i = 0; i < bands.length; i++) {
      bands[i] = in.getInt();
    }
    return new Fingerprint(
        words,
        textHash,
        urlHash,
        bands,
        getSet(in),
        getSet(in),
        getSet(in),
        getSet(in),
        getSet(in));
  }

  private static void putSet(int[] set, ByteBuffer out) {
    putVarint(set.length, out);
    int previous = Integer.MIN_VALUE;
    for (int member : set) {
      putVarint(member - previous, out);
      previous = member;
    }
  }

  private static int[] getSet(ByteBuffer in) {
    int[] set = new int[getVarint(in)];
    int previous = Integer.MIN_VALUE;
    for (int i = 0; i < set.length; i++) {
      previous += getVarint(in);
      set[i] = previous;
    }
    return set;
  }

  /** Seven bits a byte, the lowest first; differences may use all 32 bits. */
  private static void putVarint(int value, ByteBuffer out) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.put((byte) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.put((byte) rest);
  }

  private static int getVarint(ByteBuffer in) {
    int value = 0;
    int shift = 0;
    byte next;
    do {
      next = in.get();
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }
}
