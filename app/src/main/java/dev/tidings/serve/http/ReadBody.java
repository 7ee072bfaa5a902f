package dev.tidings.serve.http;

import dev.tidings.serve.http.Problem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.BufferUtil;

/** Reads what a client sends, so much of it and so long. */
final class ReadBody implements RequestBody {
  /** A client that sends a byte now and then must not keep a thread or a connection for good. */
  private static final long LIMIT_NANOS = Duration.ofSeconds(30).toNanos();

  private static final int READ_OVER = 8 << 20;

  private final Request request;
  private final long begin = System.nanoTime();
  private boolean isBegun;
  private boolean isBroken;
  private long readOver;

  ReadBody(Request request) {
    this.request = request;
  }

  @Override
  public byte[] read(int maxBytes) {
    if (announced() > maxBytes) {
      throw tooLarge(maxBytes);
    }
    isBegun = true;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      boolean isLast = false;
      while (!isLast) {
        Content.Chunk chunk = next();
        isLast = chunk.isLast();
        all.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
        chunk.release();
        if (all.size() > maxBytes) {
          throw tooLarge(maxBytes);
        }
        if (isTooSlow()) {
          isBroken = true;
          throw Kind.TOO_SLOW.because("It has to be here within 30 seconds; send less at a time.");
        }
      }
    } catch (IOException e) {
      isBroken = true;
      throw Kind.BAD_REQUEST.because("The request broke off.");
    }
    return all.toByteArray();
  }

  /** The next part of it, as soon as it is here. */
  private Content.Chunk next() throws IOException {
    Content.Chunk chunk = request.read();
    while (chunk == null) {
      try (Blocker.Runnable arrival = Blocker.runnable()) {
        request.demand(arrival);
        arrival.block();
      }
      chunk = request.read();
    }
    if (Content.Chunk.isFailure(chunk)) {
      throw new IOException(chunk.getFailure());
    }
    return chunk;
  }

  /**
   * Reads over what nobody asked for. A client that is still sending when it is answered gets a
   * broken connection instead of the answer, and one that has sent all would keep a connection that
   * is closed behind its back. No thread waits meanwhile.
   *
   * @param then is told, once, whether the connection may be used again
   */
  void readOver(Consumer<Boolean> then) {
    if (isBroken || announced() > READ_OVER || isHeldBack() || isTooSlow()) {
      then.accept(false);
      return;
    }
    Content.Chunk chunk = request.read();
    while (chunk != null) {
      if (Content.Chunk.isFailure(chunk)) {
        then.accept(false);
        return;
      }
      readOver += chunk.remaining();
      chunk.release();
      if (chunk.isLast() || readOver > READ_OVER) {
        then.accept(chunk.isLast());
        return;
      }
      chunk = request.read();
    }
    request.demand(() -> readOver(then));
  }

  private boolean isTooSlow() {
    return System.nanoTime() - begin > LIMIT_NANOS;
  }

  /** The client asked whether to send it at all; it takes any answer for a no. */
  private boolean isHeldBack() {
    return !isBegun && request.getHeaders().contains(HttpHeader.EXPECT);
  }

  private long announced() {
    return request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
  }

  private static ProblemException tooLarge(int maxBytes) {
    return Kind.TOO_LARGE.because(
        String.format(Locale.ROOT, "At most %,d bytes are taken at a time.", maxBytes));
  }
}
