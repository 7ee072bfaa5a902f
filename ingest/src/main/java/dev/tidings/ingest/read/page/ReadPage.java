package dev.tidings.ingest.read.page;

import dev.tidings.ingest.read.bytes.ToUtf8;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page. What the page says of itself for machines comes first: schema.org in
 * JSON-LD, then OpenGraph and other meta tags. The text, where it says none, is what reads like
 * one.
 */
public final class ReadPage {
  private static final int MAX_DEPTH = 200;
  private final Limits limits;

  public ReadPage(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads one page.
   *
   * @param html its bytes
   * @param contentType of the HTTP answer, for its charset
   * @param url where it was fetched, if that is known
   * @param evidence whether the page must say that it is an article: ask for it where most pages of
   *     a crawl are lists and front pages; do not where somebody chose the page
   * @throws UnusableContent when it has no article or is too large
   */
  public ArticleFields read(
      byte[] html, @Nullable String contentType, @Nullable String url, Evidence evidence)
      throws UnusableContent {
    if (html.length > limits.maxPageBytes()) {
      throw new UnusableContent(
          Reason.RECORD_TOO_LARGE, "The page is longer than " + limits.maxPageBytes() + " bytes.");
    }
    try {
      return read(parse(ToUtf8.decode(html, contentType), url), url, evidence);
    } catch (RuntimeException | StackOverflowError e) {
      throw UnusableContent.from(e, Reason.READER_FAILED);
    }
  }

  /** Whether a page must call itself an article. */
  public enum Evidence {
    REQUIRED,
    NOT_REQUIRED
  }

  private Document parse(String html, @Nullable String url) throws UnusableContent {
    Document page =
        Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, url == null ? "" : url);
    int elements = 0;
    for (Element element = page; element != null; element = FollowingElement.of(element)) {
      if (++elements > limits.maxParts()) {
        throw new UnusableContent(
            Reason.TOO_MANY_PARTS, "The page has more than " + limits.maxParts() + " elements.");
      }
    }
    return page;
  }

  private ArticleFields read(Document page, @Nullable String url, Evidence evidence)
      throws UnusableContent {
    ArticleFields fields = new ArticleFields();
    boolean linkedData = new ReadLinkedData(page).into(fields, url);
    boolean meta = new ReadMeta(page).into(fields, url);
    if (evidence == Evidence.REQUIRED && !linkedData && !meta) {
      throw new UnusableContent(
          Reason.NOT_AN_ARTICLE, "The page does not say that it is an article.");
    }
    FindText text = new FindText(page);
    String marked = text.marked();
    String stated = fields.text(ArticleFields.BODY);
    if (stated == null) {
      fields.offer(ArticleFields.BODY, marked == null ? text.readable() : marked);
    }
    if (!fields.has(ArticleFields.BODY)) {
      throw new UnusableContent(Reason.NOT_AN_ARTICLE, "The page has no text of an article.");
    }
    return fields.offerUrl(url, null).offerSourceFromUrl();
  }
}
