package dev.tidings.ingest.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FetchTest {
  private static final FetchSettings SETTINGS = Publisher.trusted("news.test");

  private final Publisher publisher = new Publisher();
  private final Fetch fetch = new Fetch(SETTINGS, Publisher::lookup);

  @AfterEach
  void close() {
    fetch.close();
    publisher.close();
  }

  @Test
  void anAnswerComesWithItsHeadersAndNamesWhoAsks() throws UnusableContent {
    publisher.serve("/a", "text/html; charset=utf-8", "héllo");

    Fetched answer = fetch.get(publisher.url("/a#part"), Map.of("Accept", "text/html"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("héllo");
    assertThat(answer.header("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(publisher.requests()).containsExactly("/a");
    assertThat(publisher.header(0, "User-agent")).startsWith("Tidings/");
    assertThat(publisher.header(0, "Accept")).isEqualTo("text/html");
  }

  @Test
  void gzipIsDecoded() throws IOException {
    byte[] packed = gzip("text".repeat(100).getBytes(StandardCharsets.UTF_8));
    publisher.on(
        "/a",
        exchange -> Publisher.send(exchange, 200, Map.of("Content-Encoding", "gzip"), packed));

    assertThat(fetch.get(publisher.url("/a"), Map.of()).body()).hasSize(400);
  }

  @Test
  void redirectsAreFollowedAndPermanentOnesRemembered() throws UnusableContent {
    redirect("/1", 301, "/2");
    redirect("/2", 308, publisher.url("/3"));
    redirect("/3", 302, "/4");
    redirect("/4", 301, "/5");
    publisher.serve("/5", "text/plain", "here");

    Fetched answer = fetch.get(publisher.url("/1"), Map.of());

    assertThat(answer.url()).isEqualTo(publisher.url("/5"));
    assertThat(answer.permanentUrl()).isEqualTo(publisher.url("/3"));
  }

  @Test
  void redirectsInACircleEnd() {
    redirect("/1", 302, "/2");
    redirect("/2", 302, "/1");

    assertThat(failure("/1").reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
    assertThat(publisher.requests()).hasSize(2);
  }

  @Test
  void moreThanFiveRedirectsAreNotFollowed() {
    for (int i = 0; i < 10; i++) {
      redirect("/" + i, 302, "/" + (i + 1));
    }

    assertThat(failure("/0").reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
    assertThat(publisher.requests()).hasSize(6);
  }

  @Test
  void aBodyWithoutEndIsCutOff() {
    publisher.on("/a", exchange -> Publisher.sendForEver(exchange, "text/html"));

    assertThat(failure("/a").reason()).isEqualTo(Reason.RECORD_TOO_LARGE);
  }

  @Test
  void aGzipBombIsCutOff() throws IOException {
    byte[] bomb = gzip(new byte[50 << 20]);
    publisher.on(
        "/a", exchange -> Publisher.send(exchange, 200, Map.of("Content-Encoding", "gzip"), bomb));

    assertThat(failure("/a").reason()).isEqualTo(Reason.RECORD_TOO_LARGE);
  }

  @Test
  void anEncodingThatWasNotAskedForIsRefused() {
    publisher.on(
        "/a", exchange -> Publisher.send(exchange, 200, Map.of("Content-Encoding", "br"), "x"));

    assertThat(failure("/a").reason()).isEqualTo(Reason.UNSUPPORTED_FORMAT);
  }

  @Test
  void aSlowDripEndsAtTheDeadline() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    publisher.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          try {
            while (!over.await(20, TimeUnit.MILLISECONDS)) {
              body.write('.');
              body.flush();
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    try (Fetch hasty =
        new Fetch(SETTINGS.withTotalTimeout(Duration.ofMillis(500)), Publisher::lookup)) {
      UnusableContent late =
          catchThrowableOfType(
              UnusableContent.class, () -> hasty.get(publisher.url("/a"), Map.of()));
      assertThat(late.reason()).isEqualTo(Reason.TIMED_OUT);
    } finally {
      over.countDown();
    }
  }

  @Test
  void aBodyShorterThanItsLengthIsABrokenConnection() throws Exception {
    assertThat(rawAnswer("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort").reason())
        .isEqualTo(Reason.CONNECTION_FAILED);
  }

  @Test
  void whatIsNoHttpIsABrokenConnection() throws Exception {
    assertThat(rawAnswer("220 smtp.test ready\r\n").reason()).isEqualTo(Reason.CONNECTION_FAILED);
  }

  @Test
  void otherStatusesAreAnswersWithoutABody() throws UnusableContent {
    publisher.on(
        "/a", exchange -> Publisher.send(exchange, 429, Map.of("Retry-After", "120"), "slow down"));

    Fetched answer = fetch.get(publisher.url("/a"), Map.of());

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isEqualTo("120");
    assertThat(answer.body()).isEmpty();
  }

  private UnusableContent failure(String path) {
    return catchThrowableOfType(
        UnusableContent.class, () -> fetch.get(publisher.url(path), Map.of()));
  }

  private void redirect(String from, int status, String to) {
    publisher.on(from, exchange -> Publisher.send(exchange, status, Map.of("Location", to), ""));
  }

  private UnusableContent rawAnswer(String answer) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, Publisher.here())) {
      Thread once =
          new Thread(
              () -> {
                try (Socket socket = server.accept();
                    InputStream in = socket.getInputStream()) {
                  in.readNBytes(20);
                  socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                  socket.shutdownOutput();
                  in.readAllBytes();
                } catch (IOException e) {
                  // The other side has closed first, which is what is tested.
                }
              });
      once.start();
      String url = "http://news.test:" + server.getLocalPort() + "/";
      UnusableContent failure =
          catchThrowableOfType(UnusableContent.class, () -> fetch.get(url, Map.of()));
      once.join();
      return failure;
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
