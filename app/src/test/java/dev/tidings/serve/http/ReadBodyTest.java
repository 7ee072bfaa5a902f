package dev.tidings.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What clients send, byte by byte over a socket. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadBodyTest {
  private static final int MOST = 1_000;
  private static final int TOO_MUCH = 9 << 20;

  private final HttpServer server =
      new HttpServer(
          "127.0.0.1",
          0,
          new FrontDoor(
              new Router(
                  List.of(
                      Route.post("/length", call -> json(call.body().read(MOST).length)),
                      Route.post("/ignored", call -> json(0)),
                      new Route("/read", call -> json(0)))),
              new Guard("", ""),
              "",
              (pattern, status, nanos) -> {}));

  @BeforeAll
  void start() throws Exception {
    server.start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void whatCameInPiecesIsReadWhole() throws Exception {
    try (Client client = new Client()) {
      client.send("POST /length", "Content-Length: 8\r\n", "1234", "5678");

      assertThat(client.answer()).contains("200").endsWith("8");
      client.send("POST /length", "Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n", "0\r\n\r\n");

      assertThat(client.answer()).contains("200").endsWith("3");
    }
  }

  @Test
  void aConnectionOutlastsWhatNobodyRead() throws Exception {
    for (int i = 0; i < 50; i++) {
      try (Client client = new Client()) {
        client.send("POST /ignored", "Content-Length: 8\r\n", "1234", "5678");

        assertThat(client.answer()).contains("200").doesNotContain("Connection: close");
        client.send("GET /read", "");

        assertThat(client.answer()).contains("200");
      }
    }
  }

  @Test
  void whoSendsTooMuchHearsIt() throws Exception {
    String megabyte = "x".repeat(1 << 20);
    try (Client client = new Client()) {
      client.send("POST /length", "Content-Length: " + (1 << 20) + "\r\n", megabyte);

      assertThat(client.answer()).contains("413").doesNotContain("Connection: close");
      client.send(
          "POST /length",
          "Transfer-Encoding: chunked\r\n",
          "100000\r\n" + megabyte + "\r\n",
          "0\r\n\r\n");

      assertThat(client.answer()).contains("413").doesNotContain("Connection: close");
    }
  }

  @Test
  void farTooMuchIsNotWaitedFor() throws Exception {
    try (Client client = new Client()) {
      client.send("POST /ignored", "Content-Length: " + TOO_MUCH + "\r\n");

      assertThat(client.answer()).contains("200").contains("Connection: close");
    }
  }

  @Test
  void whoAsksFirstIsToldBeforeSending() throws Exception {
    try (Client client = new Client()) {
      client.send("POST /length", "Content-Length: 5000\r\nExpect: 100-continue\r\n");

      assertThat(client.answer()).contains("413").contains("Connection: close");
    }
    try (Client client = new Client()) {
      client.send("POST /length", "Content-Length: 5\r\nExpect: 100-continue\r\n");

      assertThat(client.head()).contains("100");
      client.write("12345");

      assertThat(client.answer()).contains("200").endsWith("5");
    }
  }

  private static Answer json(int length) {
    return Answer.json(200, Answer.JSON, length);
  }

  /** One connection, its requests and answers as they are on the wire. */
  private final class Client implements AutoCloseable {
    private final Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(server.url()).getPort());
    private final BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));

    Client() throws IOException {
      socket.setTcpNoDelay(true);
    }

    void send(String request, String headers, String... parts) throws IOException {
      write(request + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
      for (String part : parts) {
        write(part);
      }
    }

    void write(String part) throws IOException {
      socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
    }

    String head() throws IOException {
      StringBuilder head = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.append(line).append('\n');
      }
      return head.toString();
    }

    /** Status line, headers and body. */
    String answer() throws IOException {
      String head = head();
      String length = head.replaceAll("(?s).*Content-Length: (\\d+).*", "$1");
      char[] body = new char[Integer.parseInt(length)];
      for (int read = 0; read < body.length; ) {
        read += in.read(body, read, body.length - read);
      }
      return head + new String(body);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
