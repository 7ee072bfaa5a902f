package dev.tidings.ingest.read.page;

import dev.tidings.ingest.read.bytes.ToUtf8;
import dev.tidings.ingest.read.fields.ArticleFields;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Tells somebody who gave a page's address for a feed's which feeds the page names. */
public final class FindFeedLinks {
  private static final int MAX_LINKS = 5;

  private FindFeedLinks() {}

  /** A sentence for people. */
  public static String advice(byte[] html, @Nullable String contentType, String url) {
    Document page =
        Parser.htmlParser().setMaxDepth(200).parseInput(ToUtf8.decode(html, contentType), url);
    List<String> links =
        page.select("link[rel~=alternate][type~=(rss|atom|feed)][href]").stream()
            .map(link -> ArticleFields.absolute(link.attr("href"), url))
            .filter(Objects::nonNull)
            .distinct()
            .limit(MAX_LINKS)
            .toList();
    return links.isEmpty()
        ? "This is a web page, not a feed, and it names none."
        : "This is a web page, not a feed; it names these: " + String.join(" ", links);
  }
}
