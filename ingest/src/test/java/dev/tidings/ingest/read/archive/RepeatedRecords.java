package dev.tidings.ingest.read.archive;

import java.io.InputStream;

/** An archive of the same record again and again, which is nowhere as a whole. */
final class RepeatedRecords extends InputStream {
  private final byte[] record;
  private long left;
  private int at;

  RepeatedRecords(byte[] record, long count) {
    this.record = record;
    this.left = count;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (at == record.length) {
      at = 0;
      left--;
    }
    if (left <= 0) {
      return -1;
    }
    int count = Math.min(length, record.length - at);
    System.arraycopy(record, at, buffer, offset, count);
    at += count;
    return count;
  }
}
