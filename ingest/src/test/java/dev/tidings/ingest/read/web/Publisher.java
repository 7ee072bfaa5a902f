package dev.tidings.ingest.read.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A publisher's web server on this machine, under names of its own, as good or bad as a test wants.
 */
public final class Publisher implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Map<String, String>> headers = new CopyOnWriteArrayList<>();

  /** Answers a request. */
  @FunctionalInterface
  public interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  public Publisher() {
    try {
      server = HttpServer.create(new InetSocketAddress(here(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  static InetAddress here() throws UnknownHostException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  /** An address under a name that {@link #lookup} knows. */
  public String url(String host, String path) {
    return "http://" + host + ":" + server.getAddress().getPort() + path;
  }

  /** An address under the name that tests trust. */
  public String url(String path) {
    return url("news.test", path);
  }

  /** Every name that ends in {@code .test} is this machine; literal addresses are themselves. */
  public static InetAddress[] lookup(String host) throws UnknownHostException {
    boolean here = host.endsWith(".test");
    if (!here && !host.equals("localhost") && !host.matches("[0-9a-f.:]+")) {
      throw new UnknownHostException(host);
    }
    return new InetAddress[] {here ? here() : InetAddress.getByName(host)};
  }

  /** How tests ask: these hosts besides public ones, a mebibyte and twenty seconds at most. */
  public static FetchSettings trusted(String... hosts) {
    return FetchSettings.standard()
        .withAddresses(AddressRules.publicAnd(Set.of(hosts)))
        .withMaxBytes(1 << 20)
        .withTotalTimeout(Duration.ofSeconds(20));
  }

  public void on(String path, Page page) {
    pages.put(path, page);
  }

  public void serve(String path, String contentType, String body) {
    on(path, exchange -> send(exchange, 200, Map.of("Content-Type", contentType), body));
  }

  public static void send(
      HttpExchange exchange, int status, Map<String, String> headers, String body)
      throws IOException {
    send(exchange, status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  public static void send(
      HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
      throws IOException {
    headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  /** Sends the same bytes until the other side has had enough. */
  public static void sendForEver(HttpExchange exchange, String contentType) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", contentType);
    exchange.sendResponseHeaders(200, 0);
    byte[] block = new byte[1 << 16];
    try (OutputStream body = exchange.getResponseBody()) {
      while (!Thread.currentThread().isInterrupted()) {
        body.write(block);
      }
    }
  }

  /** Paths asked for, in order. */
  public List<String> requests() {
    return requests;
  }

  /** A header of the request with this number; empty when it was not sent. */
  public String header(int request, String name) {
    return headers.get(request).getOrDefault(name, "");
  }

  private void handle(HttpExchange exchange) throws IOException {
    Map<String, String> sent = new ConcurrentHashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> sent.put(name, values.get(0)));
    headers.add(sent);
    requests.add(exchange.getRequestURI().toString());
    try (exchange) {
      Page page = pages.get(exchange.getRequestURI().getPath());
      if (page == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        page.answer(exchange);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
