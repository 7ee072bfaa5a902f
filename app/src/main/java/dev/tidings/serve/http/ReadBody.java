package dev.tidings.serve.http;

import dev.tidings.serve.http.Problem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads what a client sends, so much of it and so long. */
final class ReadBody implements RequestBody {
  /** A client that sends a byte now and then must not keep a thread for good. */
  private static final long LIMIT_NANOS = Duration.ofSeconds(30).toNanos();

  private static final int BLOCK = 1 << 14;

  /**
   * So much more than is taken is read over: a client that is still sending when it is refused gets
   * a broken connection instead of the reason.
   */
  private static final int READ_OVER = 8 << 20;

  private final Request request;

  ReadBody(Request request) {
    this.request = request;
  }

  @Override
  public byte[] read(int maxBytes) {
    long begin = System.nanoTime();
    long mostRead = (long) maxBytes + READ_OVER;
    long announced = request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
    if (announced > mostRead) {
      throw tooLarge(maxBytes);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    long length = 0;
    try (InputStream in = Content.Source.asInputStream(request)) {
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        length += count;
        if (length > mostRead) {
          break;
        }
        if (System.nanoTime() - begin > LIMIT_NANOS) {
          throw Kind.TOO_SLOW.because("It has to be here within 30 seconds; send less at a time.");
        }
        if (announced <= maxBytes && length <= maxBytes) {
          all.write(block, 0, count);
        }
      }
    } catch (IOException e) {
      throw Kind.BAD_REQUEST.because("The request broke off.");
    }
    if (length > maxBytes) {
      throw tooLarge(maxBytes);
    }
    return all.toByteArray();
  }

  private static ProblemException tooLarge(int maxBytes) {
    return Kind.TOO_LARGE.because(
        String.format(Locale.ROOT, "At most %,d bytes are taken at a time.", maxBytes));
  }
}
