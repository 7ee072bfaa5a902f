package dev.tidings.ingest.read.content;

import dev.tidings.ingest.read.archive.ReadWarc;
import dev.tidings.ingest.read.bytes.BoundedInput;
import dev.tidings.ingest.read.bytes.DetectCharset;
import dev.tidings.ingest.read.bytes.Prefix;
import dev.tidings.ingest.read.bytes.ToUtf8;
import dev.tidings.ingest.read.bytes.Unpack;
import dev.tidings.ingest.read.feed.ReadFeed;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.json.ReadJson;
import dev.tidings.ingest.read.json.ReadJsonLines;
import dev.tidings.ingest.read.page.ReadPage;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Origin;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads one input of whatever format; whatever is wrong with it goes to the sink with a reason. */
public final class ReadContent {
  private final Limits limits;

  public ReadContent(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads to the end of the input, or to where it cannot be read further. May close it.
   *
   * @param in as stored, packed or not
   * @param origin where it comes from
   * @param sink what it throws is the only thing that this throws
   */
  public void read(InputStream in, Origin origin, ArticleSink sink) {
    WatchedSink watched = new WatchedSink(sink);
    try {
      dispatch(Unpack.open(in, limits), origin, watched);
    } catch (IOException e) {
      sink.skipped(UnusableContent.from(e, Reason.UNREADABLE).at(origin.where()));
    } catch (RuntimeException | StackOverflowError e) {
      if (watched.hasFailed()) {
        throw e;
      }
      sink.skipped(UnusableContent.from(e, Reason.READER_FAILED).at(origin.where()));
    }
  }

  private void dispatch(InputStream in, Origin origin, ArticleSink sink) throws IOException {
    byte[] prefix = Prefix.of(in);
    InputStream head = ToUtf8.open(new ByteArrayInputStream(prefix), origin.contentType());
    switch (TellFormat.of(prefix, head.readAllBytes())) {
      case JSON_LINES -> new ReadJsonLines(limits, origin, sink).read(lines(in, prefix, origin));
      case JSON -> new ReadJson(limits, origin, sink).read(ToUtf8.open(in, origin.contentType()));
      case FEED -> {
        byte[] feed = BoundedInput.readAll(in, limits.maxFeedBytes(), "The feed");
        new ReadFeed(limits, origin, sink).read(feed);
      }
      case PAGE -> {
        byte[] page = BoundedInput.readAll(in, limits.maxPageBytes(), "The page");
        ArticleFields article =
            new ReadPage(limits)
                .read(page, origin.contentType(), origin.url(), ReadPage.Evidence.NOT_REQUIRED);
        sink.article(new FoundArticle(article.toBytes(), origin.where()));
      }
      case WARC -> new ReadWarc(limits, origin, sink).read(in);
    }
  }

  /**
   * Lines in UTF-8 go on byte for byte, with their faults, for the pipeline to judge; lines in
   * another character set are brought into UTF-8 first.
   */
  private static InputStream lines(InputStream in, byte[] prefix, Origin origin)
      throws IOException {
    if (!DetectCharset.detect(prefix, origin.contentType()).equals(StandardCharsets.UTF_8)) {
      return ToUtf8.open(in, origin.contentType());
    }
    in.skipNBytes(DetectCharset.markLength(prefix));
    return in;
  }
}
