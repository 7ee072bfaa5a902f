package dev.tidings.ingest.read.page;

import dev.tidings.ingest.read.fields.PlainText;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds an article's text in a page that does not state it. */
final class FindText {
  /** Shorter ones are captions, notices and menus. In characters. */
  private static final int MIN_LENGTH = 140;

  /**
   * Readability makes links absolute, which is of no use here, and logs pages whose address it
   * lacks.
   */
  private static final String NO_ADDRESS = "https://page.invalid/";

  private static final int MAX_READABLE_ELEMENTS = 20_000;
  private final Document page;
  private final @Nullable String headline;

  FindText(Document page) {
    this.page = page;
    Element heading = page.selectFirst("h1");
    this.headline = heading == null ? null : PlainText.of(heading);
  }

  /** The text of the element that the page marks as the article's body; null when there is none. */
  @Nullable String marked() {
    Element body = page.selectFirst("[itemprop=articleBody]");
    String text = body == null ? "" : PlainText.of(body);
    return text.length() < MIN_LENGTH ? null : text;
  }

  /**
   * The text that stands out as the longest run of prose, after Mozilla's Readability; null when
   * nothing does. This changes the page.
   */
  @Nullable String readable() {
    int elements = 0;
    for (Element element = page; element != null; element = FollowingElement.of(element)) {
      elements++;
    }
    if (elements > MAX_READABLE_ELEMENTS) {
      return paragraphs();
    }
    Article article = new Readability4J(NO_ADDRESS, page).parse();
    Element content = article.getArticleContent();
    String text = content == null ? "" : withoutHeadline(PlainText.of(content));
    boolean links = content != null && content.select("a").text().length() > text.length() / 2;
    return links || text.length() < MIN_LENGTH ? null : text;
  }

  private String withoutHeadline(String text) {
    int end = text.indexOf('\n');
    boolean repeats = end > 0 && headline != null && headline.equals(text.substring(0, end));
    return repeats ? text.substring(end + 1) : text;
  }

  /** The paragraphs of a page that is too large to be weighed. */
  private @Nullable String paragraphs() {
    StringBuilder text = new StringBuilder();
    for (Element paragraph : page.select("article p, main p")) {
      text.append(text.isEmpty() ? "" : "\n").append(PlainText.of(paragraph));
    }
    return text.length() < MIN_LENGTH ? null : text.toString();
  }
}
