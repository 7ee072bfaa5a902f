package dev.tidings.bench.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.pipe.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A web archive of any size: the articles of the bundled sample over and over, each time under
 * another address, as pages of some 60 kB, which is what pages of news have.
 */
final class MakeArchive {
  private static final String MENU =
      "<nav><ul>"
          + "<li class=\"menu\"><a href=\"/s\">Section</a></li>".repeat(400)
          + "</ul></nav>";
  private static final String SCRIPT =
      "<script>" + "track('page', {section: 'news', slot: 7});\n".repeat(800) + "</script>";

  private final List<ObjectNode> articles;

  MakeArchive() throws IOException {
    articles = MakeArticles.sample();
  }

  /**
   * Writes at least so many bytes.
   *
   * @return how many pages that are
   */
  long write(long bytes, OutputStream out) throws IOException {
    long written = 0;
    long pages = 0;
    while (written < bytes) {
      byte[] page = record(pages++);
      out.write(page);
      written += page.length;
    }
    out.flush();
    return pages;
  }

  private byte[] record(long number) {
    ObjectNode article = articles.get((int) (number % articles.size()));
    byte[] page = page(article).getBytes(StandardCharsets.UTF_8);
    byte[] answer =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + page.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] head =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
                + new java.util.UUID(0, number)
                + ">\r\nWARC-Date: 2026-03-02T08:00:00Z\r\nWARC-Target-URI: https://a.example/page-"
                + number
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + (answer.length + page.length)
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream record = new ByteArrayOutputStream(head.length + page.length + 200);
    record.writeBytes(head);
    record.writeBytes(answer);
    record.writeBytes(page);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return record.toByteArray();
  }

  private static String page(ObjectNode article) {
    ObjectNode data = Json.mapper().createObjectNode();
    data.put("@context", "https://schema.org");
    data.put("@type", "NewsArticle");
    data.set("headline", article.path("title"));
    data.set("datePublished", article.path("publishedAt"));
    StringBuilder page = new StringBuilder("<!doctype html><html><head><title>");
    page.append(escape(article.path("title").asText()))
        .append("</title><script type=\"application/ld+json\">")
        .append(json(data))
        .append("</script></head><body>")
        .append(MENU)
        .append("<article><h1>")
        .append(escape(article.path("title").asText()))
        .append("</h1>");
    article
        .path("body")
        .asText()
        .lines()
        .forEach(line -> page.append("<p>").append(escape(line)).append("</p>\n"));
    return page.append("</article>").append(SCRIPT).append("</body></html>").toString();
  }

  private static String json(ObjectNode data) {
    try {
      return Json.mapper().writeValueAsString(data).replace("</", "<\\/");
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException("a tree can always be written", e);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
