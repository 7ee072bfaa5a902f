package dev.tidings.ingest.read.web;

import dev.tidings.ingest.read.bytes.BoundedInput;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** One request and its answer, ended at the deadline whatever the server does. */
final class Exchange {
  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines;
  private final FetchSettings settings;
  private final long deadline;

  /**
   * @param deadline in {@link System#nanoTime} terms
   */
  Exchange(
      CloseableHttpClient client,
      ScheduledExecutorService deadlines,
      FetchSettings settings,
      long deadline) {
    this.client = client;
    this.deadlines = deadlines;
    this.settings = settings;
    this.deadline = deadline;
  }

  Fetched get(URI address, URI permanent, Map<String, String> headers) throws UnusableContent {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept-Encoding", "gzip, deflate");
    headers.forEach(request::setHeader);
    // The client's own timeouts begin anew with every byte; a slow drip would never meet them.
    ScheduledFuture<?> end =
        deadlines.schedule(request::cancel, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    try {
      return client.execute(request, response -> answer(address, permanent, request, response));
    } catch (UnknownHostException e) {
      throw UnusableContent.from(e, Reason.UNKNOWN_HOST);
    } catch (IOException | RuntimeException e) {
      throw failure(e);
    } finally {
      end.cancel(false);
    }
  }

  /**
   * What is worth having of an answer. The rest of it is never read out, which could take for ever:
   * the connection is cut instead.
   */
  private Fetched answer(URI address, URI permanent, HttpGet request, ClassicHttpResponse response)
      throws IOException {
    boolean whole = false;
    try {
      Fetched fetched = fetched(address, permanent, response);
      whole = response.getCode() == 200;
      return fetched;
    } finally {
      if (!whole) {
        request.cancel();
      }
    }
  }

  private Fetched fetched(URI address, URI permanent, ClassicHttpResponse response)
      throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(header.getName(), header.getValue());
    }
    HttpEntity entity = response.getEntity();
    byte[] body = {};
    if (response.getCode() == 200 && entity != null) {
      String coding = headers.getOrDefault("Content-Encoding", "");
      InputStream content = decoded(entity.getContent(), coding);
      body = BoundedInput.readAll(content, settings.maxBytes(), "The answer");
    }
    return new Fetched(response.getCode(), address.toString(), permanent.toString(), headers, body);
  }

  private static InputStream decoded(InputStream body, String coding) throws IOException {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "deflate" -> new InflaterInputStream(body);
      default ->
          throw new UnusableContent(
              Reason.UNSUPPORTED_FORMAT, "The answer is encoded with '" + coding + "'.");
    };
  }

  private UnusableContent failure(Exception e) {
    UnusableContent failure = UnusableContent.from(e, Reason.CONNECTION_FAILED);
    boolean late = System.nanoTime() >= deadline || e instanceof InterruptedIOException;
    return failure.reason() == Reason.CONNECTION_FAILED && late
        ? new UnusableContent(
            Reason.TIMED_OUT,
            "No whole answer within " + settings.totalTimeout().toMillis() + " ms.")
        : failure;
  }
}
