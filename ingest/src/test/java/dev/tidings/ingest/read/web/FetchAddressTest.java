package dev.tidings.ingest.read.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where it may go, and where not. */
@Timeout(30)
class FetchAddressTest {
  private static final FetchSettings SETTINGS = Publisher.trusted("news.test");

  private final Publisher publisher = new Publisher();
  private final Fetch fetch = new Fetch(SETTINGS, Publisher::lookup);

  @AfterEach
  void close() {
    fetch.close();
    publisher.close();
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
    Map<String, String> there = Map.of("Location", publisher.url(host, "/secret"));
    publisher.on("/out", exchange -> Publisher.send(exchange, 302, there, ""));
    publisher.serve("/secret", "text/plain", "secret");

    assertThat(
            catchThrowableOfType(
                    UnusableContent.class, () -> fetch.get(publisher.url("/out"), Map.of()))
                .reason())
        .isEqualTo(Reason.FORBIDDEN_ADDRESS);
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
}
