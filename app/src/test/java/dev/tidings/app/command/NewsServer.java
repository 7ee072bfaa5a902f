package dev.tidings.app.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Publishers on this machine, as good or bad as a test wants. */
final class NewsServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  /** Answers a request. */
  @FunctionalInterface
  interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  NewsServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Under a name that must be allowed; other names of this machine are other hosts. */
  String url(String host, String path) {
    return "http://" + host + ":" + server.getAddress().getPort() + path;
  }

  String url(String path) {
    return url("127.0.0.1", path);
  }

  void on(String path, Page page) {
    pages.put(path, page);
  }

  /** A feed with so many entries; it knows when it did not change. */
  void feed(String path, int entries) {
    String tag = "\"" + entries + "\"";
    on(
        path,
        exchange -> {
          boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", tag);
          send(exchange, known ? 304 : 200, "application/rss+xml", known ? "" : rss(path, entries));
        });
  }

  static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Sends a feed that does not end. */
  static void sendForEver(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
    exchange.sendResponseHeaders(200, 0);
    byte[] item = "<item><title>more</title></item>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseBody().write("<rss><channel>".getBytes(StandardCharsets.UTF_8));
    while (!Thread.currentThread().isInterrupted()) {
      exchange.getResponseBody().write(item);
    }
  }

  List<String> requests() {
    return requests;
  }

  private String rss(String path, int entries) {
    StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>Ledger</title>");
    for (int i = 1; i <= entries; i++) {
      rss.append("<item><title>Story ")
          .append(i)
          .append("</title><link>")
          .append(url(path + "/" + i))
          .append("</link><pubDate>Mon, 02 Mar 2026 06:10:00 GMT</pubDate>")
          .append("<description>In short.</description></item>");
    }
    return rss.append("</channel></rss>").toString();
  }

  private void handle(HttpExchange exchange) throws IOException {
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
