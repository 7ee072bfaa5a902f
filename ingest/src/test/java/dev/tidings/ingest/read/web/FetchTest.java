package dev.tidings.ingest.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FetchTest {
  private static final FetchSettings SETTINGS =
      FetchSettings.standard()
          .withAddresses(AddressRules.publicAnd(Set.of("news.test")))
          .withMaxBytes(1 << 20)
          .withTotalTimeout(Duration.ofSeconds(20));

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "other.test",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0.0.0.0",
        "169.254.169.254"
      })
  void aRedirectToAPlaceThatIsNotPublicIsRefusedBeforeItIsAsked(String host) {
    redirect("/out", 302, publisher.url(host, "/secret"));
    publisher.serve("/secret", "text/plain", "secret");

    assertThat(failure("/out").reason()).isEqualTo(Reason.FORBIDDEN_ADDRESS);
    assertThat(publisher.requests()).containsExactly("/out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://news.test/a",
        "gopher://news.test/",
        "jar:file:/a!/b",
        "//",
        "news.test",
        "http://",
        "http://user:secret@news.test/"
      })
  void onlyPlainWebAddressesAreFetched(String url) {
    assertThat(catchThrowableOfType(UnusableContent.class, () -> fetch.get(url, Map.of())).reason())
        .isEqualTo(Reason.BAD_ADDRESS);
  }

  @Test
  void aNameThatPointsElsewhereAMomentLaterGainsNothing() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Lookup rebinding =
        host ->
            new InetAddress[] {
              InetAddress.getByName(asked.getAndIncrement() == 0 ? "192.1.0.1" : "127.0.0.1")
            };
    CheckedResolver resolver = new CheckedResolver(rebinding, AddressRules.publicOnly());

    assertThat(resolver.resolve("rebind.example")[0].getHostAddress()).isEqualTo("192.1.0.1");
    assertThatThrownBy(() -> resolver.resolve("rebind.example"))
        .isInstanceOf(UnknownHostException.class)
        .hasMessageContaining("127.0.0.1");
  }

  @Test
  void aNameIsLookedUpOnceForAConnection() throws UnusableContent {
    AtomicInteger asked = new AtomicInteger();
    Lookup counting =
        host -> {
          asked.incrementAndGet();
          return Publisher.lookup(host);
        };
    publisher.serve("/a", "text/plain", "here");
    try (Fetch counted = new Fetch(SETTINGS, counting)) {
      assertThat(counted.get(publisher.url("/a"), Map.of()).status()).isEqualTo(200);
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void oneForbiddenAddressAmongSeveralRefusesTheName() {
    Lookup mixed =
        host ->
            new InetAddress[] {
              InetAddress.getByName("192.1.0.1"), InetAddress.getByName("10.0.0.1")
            };
    try (Fetch strict = new Fetch(SETTINGS, mixed)) {
      assertThat(
              catchThrowableOfType(
                      UnusableContent.class, () -> strict.get("http://a.example/", Map.of()))
                  .reason())
          .isEqualTo(Reason.FORBIDDEN_ADDRESS);
    }
  }

  @Test
  void anUnknownHostIsSaidToBe() {
    assertThat(
            catchThrowableOfType(
                    UnusableContent.class, () -> fetch.get("http://nowhere.invalid/", Map.of()))
                .reason())
        .isEqualTo(Reason.UNKNOWN_HOST);
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
