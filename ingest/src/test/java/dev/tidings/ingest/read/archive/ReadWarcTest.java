package dev.tidings.ingest.read.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.read.content.ReadContent;
import dev.tidings.ingest.read.result.Collected;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Origin;
import dev.tidings.ingest.read.result.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadWarcTest {
  private final Collected found = new Collected();

  @Test
  void pagesThatAreArticlesAreFoundAmongAllElse() throws IOException {
    read(
        WarcBytes.info(),
        WarcBytes.request("https://courier.example/bridge"),
        WarcBytes.page("https://courier.example/bridge", fixture("json-ld.html")),
        WarcBytes.page("https://courier.example/", fixture("front-page.html")),
        WarcBytes.response(
            "https://a.example/x", "404 Not Found", "Content-Type: text/html\r\n", new byte[0]),
        WarcBytes.response(
            "https://a.example/i", "200 OK", "Content-Type: image/png\r\n", new byte[10]),
        WarcBytes.page("https://gazette.example/bridge", fixture("open-graph.html")));

    assertThat(found.size()).isEqualTo(2);
    assertThat(found.text(0, "url")).isEqualTo("https://courier.example/bridge");
    assertThat(found.text(1, "source")).isEqualTo("Gazette");
    assertThat(found.where(1)).hasToString("crawl, record 7");
    assertThat(found.reasons())
        .containsExactly(Reason.NOT_AN_ARTICLE, Reason.NOT_A_PAGE, Reason.NOT_A_PAGE);
  }

  @Test
  void recordsPackedOneByOneAreReadAlike() throws IOException {
    byte[] page = WarcBytes.gzip(WarcBytes.page("https://a.example/1", fixture("json-ld.html")));

    read(page, page, page);

    assertThat(found.size()).isEqualTo(3);
    assertThat(found.skipped()).isEmpty();
  }

  @Test
  void bodiesInChunksAndWithGzipAreDecoded() throws IOException {
    byte[] html = fixture("json-ld.html");
    byte[] packed = WarcBytes.gzip(html);
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    chunked.writeBytes(
        (Integer.toHexString(html.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
    chunked.writeBytes(html);
    chunked.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));

    read(
        WarcBytes.response(
            "https://a.example/1",
            "200 OK",
            "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
            packed),
        WarcBytes.response(
            "https://a.example/2",
            "200 OK",
            "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
            chunked.toByteArray()));

    assertThat(found.skipped()).isEmpty();
    assertThat(found.text(0, "body")).isEqualTo(found.text(1, "body")).startsWith("The old river");
  }

  @Test
  void aPageWithoutADateHasTheDateOfItsRecord() {
    String html =
        "<html><head><meta property='og:type' content='article'></head><body><div itemprop=articleBody>"
            + "The bridge is shut, said the mayor, and nobody knows for how long. ".repeat(4)
            + "</div></body></html>";

    read(WarcBytes.page("https://a.example/1", html.getBytes(StandardCharsets.UTF_8)));

    assertThat(found.text(0, "publishedAt")).isEqualTo("2026-03-02T10:00:00Z");
  }

  @Test
  void manyRecordsStreamThroughLittleMemory() throws IOException {
    byte[] page = WarcBytes.gzip(WarcBytes.page("https://a.example/1", fixture("open-graph.html")));
    RepeatedRecords crawl = new RepeatedRecords(page, 2_000);
    CountArticles count = new CountArticles();

    new ReadContent(Limits.forFiles()).read(crawl, Origin.file("crawl"), count);

    assertThat(count.articles()).isEqualTo(2_000);
    assertThat(count.skips()).isZero();
  }

  private void read(byte[]... records) {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (byte[] record : records) {
      archive.writeBytes(record);
    }
    InputStream in = new ByteArrayInputStream(archive.toByteArray());
    new ReadContent(Limits.forFiles()).read(in, Origin.file("crawl"), found);
  }

  static byte[] fixture(String page) throws IOException {
    try (InputStream in = ReadWarcTest.class.getResourceAsStream("/read/page/" + page)) {
      return Objects.requireNonNull(in, page).readAllBytes();
    }
  }
}
