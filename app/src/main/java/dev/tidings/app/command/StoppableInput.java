package dev.tidings.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A stream that ends when the program is asked to stop, also while nothing comes: a read of
 * standard input cannot be interrupted, so a thread of its own waits there.
 */
final class StoppableInput extends InputStream {
  private static final int BLOCK = 1 << 16;
  private static final int BLOCKS = 4;
  private static final byte[] END = new byte[0];

  private final BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(BLOCKS);
  private final BooleanSupplier stopped;
  private volatile @Nullable IOException failure;
  private byte[] block = new byte[1];
  private int at = 1;

  StoppableInput(InputStream in, BooleanSupplier stopped) {
    this.stopped = stopped;
    Thread reader = new Thread(() -> readAll(in), "standard-input");
    reader.setDaemon(true);
    reader.start();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      while (at == block.length && block != END) {
        if (stopped.getAsBoolean()) {
          return -1;
        }
        byte[] next = blocks.poll(100, TimeUnit.MILLISECONDS);
        if (next != null) {
          block = next;
          at = 0;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    if (block == END) {
      IOException failed = failure;
      if (failed != null) {
        throw failed;
      }
      return -1;
    }
    int count = Math.min(length, block.length - at);
    System.arraycopy(block, at, buffer, offset, count);
    at += count;
    return count;
  }

  private void readAll(InputStream in) {
    try {
      byte[] buffer = new byte[BLOCK];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        if (count > 0) {
          blocks.put(Arrays.copyOf(buffer, count));
        }
      }
    } catch (IOException e) {
      failure = e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      blocks.put(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
