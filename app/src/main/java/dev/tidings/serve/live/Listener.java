package dev.tidings.serve.live;

import dev.tidings.serve.http.Outlet;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/**
 * One client. Frames wait here while it takes earlier ones; a client that is too slow is let go,
 * and comes back for what it missed.
 */
final class Listener {
  /** So much may wait for one client, in bytes. */
  static final int MAX_WAITING = 512 * 1024;

  private final Outlet outlet;
  private final Interest interest;
  private final Consumer<Listener> onGone;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private boolean isWriting;
  private boolean isGone;

  Listener(Outlet outlet, Interest interest, Consumer<Listener> onGone) {
    this.outlet = outlet;
    this.interest = interest;
    this.onGone = onGone;
  }

  Interest interest() {
    return interest;
  }

  /** Sends as soon as the client takes it. */
  void send(byte[] frame) {
    boolean isTooSlow;
    synchronized (this) {
      if (isGone) {
        return;
      }
      isTooSlow = waiting.size() + frame.length > MAX_WAITING;
      if (!isTooSlow) {
        waiting.writeBytes(frame);
        if (isWriting) {
          return;
        }
        isWriting = true;
      }
    }
    if (isTooSlow) {
      leave();
    } else {
      writeNext();
    }
  }

  /** Lets the client go. */
  void leave() {
    boolean isBusy;
    synchronized (this) {
      if (isGone) {
        return;
      }
      isGone = true;
      isBusy = isWriting;
    }
    onGone.accept(this);
    if (isBusy) {
      outlet.abort();
    } else {
      outlet.close();
    }
  }

  private void writeNext() {
    byte[] next;
    synchronized (this) {
      if (isGone || waiting.size() == 0) {
        isWriting = false;
        return;
      }
      next = waiting.toByteArray();
      waiting.reset();
    }
    outlet.write(next, this::writeNext, failure -> leave());
  }
}
