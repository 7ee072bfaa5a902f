package dev.tidings.ingest.read.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Origin;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.ingest.read.result.UnusableContent;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Namespace;

/**
 * Articles out of RSS (0.9x, 1.0, 2.0) and Atom, or feed addresses out of OPML: one feed in memory
 * at a time, entries in the feed's order.
 */
public final class ReadFeed {
  private final Limits limits;
  private final Origin origin;
  private final ArticleSink sink;

  public ReadFeed(Limits limits, Origin origin, ArticleSink sink) {
    this.limits = limits;
    this.origin = origin;
    this.sink = sink;
  }

  /** Reads a feed. */
  public void read(byte[] bytes) throws UnusableContent {
    Document document = new ParseXml(limits).parse(bytes, origin.contentType());
    String root = document.getRootElement().getName();
    switch (root) {
      case "opml" -> ReadOpml.read(document, origin.where(), sink);
      case "rss", "feed", "RDF" -> readEntries(document);
      default ->
          throw new UnusableContent(
              Reason.NOT_A_FEED, "XML with the root element <" + root + ">, which is no feed.");
    }
  }

  private void readEntries(Document document) throws UnusableContent {
    List<ArticleFields> articles = new ArrayList<>();
    String language = document.getRootElement().getAttributeValue("lang", Namespace.XML_NAMESPACE);
    int entries;
    try {
      SyndFeed feed = new SyndFeedInput().build(document);
      entries = feed.getEntries().size();
      for (SyndEntry entry : feed.getEntries()) {
        if (articles.size() < limits.maxEntries()) {
          articles.add(new MapEntry(feed, entry, origin.url(), language).map());
        }
      }
    } catch (FeedException | RuntimeException | StackOverflowError e) {
      throw UnusableContent.from(e, Reason.NOT_A_FEED);
    }
    int number = 0;
    for (ArticleFields article : articles) {
      sink.article(new FoundArticle(article.toBytes(), origin.where().at("entry", ++number)));
    }
    if (entries > articles.size()) {
      sink.skipped(
          new Skipped(
              Reason.TOO_MANY_PARTS,
              "The feed has " + entries + " entries; the first " + articles.size() + " are read.",
              origin.where()));
    }
  }
}
