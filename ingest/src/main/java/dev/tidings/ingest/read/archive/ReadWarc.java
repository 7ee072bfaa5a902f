package dev.tidings.ingest.read.archive;

import dev.tidings.ingest.read.bytes.BoundedInput;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.page.ReadPage;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Origin;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import dev.tidings.ingest.read.result.Where;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Articles out of a web archive (WARC 1.0 and 1.1, as CC-NEWS): HTML pages that were answered with
 * 200 and say that they are articles. One record is in memory at a time. A page that does not tell
 * its date gets the date on which it was archived.
 */
public final class ReadWarc {
  private final Limits limits;
  private final Origin origin;
  private final ArticleSink sink;
  private final ReadPage pages;
  private long records;

  public ReadWarc(Limits limits, Origin origin, ArticleSink sink) {
    this.limits = limits;
    this.origin = origin;
    this.sink = sink;
    this.pages = new ReadPage(limits);
  }

  /** Reads an unpacked archive to its end, or to where it is broken. */
  public void read(InputStream in) throws UnusableContent {
    try (WarcReader reader = new WarcReader(in)) {
      for (WarcRecord warc = next(reader); warc != null; warc = next(reader)) {
        records++;
        if (warc instanceof WarcResponse || warc instanceof WarcResource) {
          readRecord(warc);
        }
      }
    } catch (IOException e) {
      throw UnusableContent.from(e, Reason.BROKEN_ARCHIVE);
    }
  }

  private static @Nullable WarcRecord next(WarcReader reader) throws UnusableContent {
    try {
      return reader.next().orElse(null);
    } catch (IOException | RuntimeException e) {
      throw UnusableContent.from(e, Reason.BROKEN_ARCHIVE);
    }
  }

  private void readRecord(WarcRecord warc) {
    Where where = origin.where().at("record", records);
    ArticleFields article;
    try {
      article = article(warc);
    } catch (IOException | RuntimeException e) {
      sink.skipped(UnusableContent.from(e, Reason.BROKEN_ARCHIVE).at(where));
      return;
    }
    sink.article(new FoundArticle(article.toBytes(), where));
  }

  private ArticleFields article(WarcRecord warc) throws IOException {
    ArticleFields article =
        warc instanceof WarcResponse response
            ? ofResponse(response)
            : ofResource((WarcResource) warc);
    return article.offerTime(ArticleFields.PUBLISHED_AT, warc.date());
  }

  private ArticleFields ofResponse(WarcResponse response) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      throw new UnusableContent(Reason.NOT_A_PAGE, "No HTTP answer but " + response.contentType());
    }
    HttpResponse http = response.http();
    if (http.status() != 200) {
      throw new UnusableContent(Reason.NOT_A_PAGE, "HTTP status " + http.status());
    }
    String type = http.headers().first("Content-Type").orElse("text/html");
    checkHtml(type);
    String coding = http.headers().first("Content-Encoding").orElse("");
    byte[] page = all(decoded(http.body().stream(), coding));
    return pages.read(page, type, response.target(), ReadPage.Evidence.REQUIRED);
  }

  private ArticleFields ofResource(WarcResource resource) throws IOException {
    String type = resource.contentType().toString();
    checkHtml(type);
    return pages.read(
        all(resource.body().stream()), type, resource.target(), ReadPage.Evidence.REQUIRED);
  }

  private byte[] all(InputStream body) throws IOException {
    return BoundedInput.readAll(body, limits.maxPageBytes(), "The page");
  }

  private static void checkHtml(String type) throws UnusableContent {
    String lower = type.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("text/html") && !lower.startsWith("application/xhtml")) {
      int end = lower.indexOf(';');
      throw new UnusableContent(
          Reason.NOT_A_PAGE, "No HTML but " + (end < 0 ? lower : lower.substring(0, end)));
    }
  }

  /** Crawlers keep bodies as they came over the wire or decoded, and say which. */
  private static InputStream decoded(InputStream body, String coding) throws IOException {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "deflate" -> new InflaterInputStream(body);
      default ->
          throw new UnusableContent(
              Reason.UNSUPPORTED_FORMAT, "The page is encoded with '" + coding + "'.");
    };
  }
}
