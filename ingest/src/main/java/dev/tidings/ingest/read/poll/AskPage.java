package dev.tidings.ingest.read.poll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.page.ReadPage;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.UnusableContent;
import dev.tidings.ingest.read.web.Fetch;
import dev.tidings.ingest.read.web.Fetched;
import java.util.List;
import java.util.Map;

/**
 * Completes an entry of a feed with its page: the page's text when it is longer, and what else the
 * entry does not say. The entry's own identity and date stay.
 */
final class AskPage {
  private static final String ACCEPT = "text/html, application/xhtml+xml";
  private static final List<String> TAKEN =
      List.of(
          ArticleFields.UPDATED_AT,
          ArticleFields.LANGUAGE,
          ArticleFields.AUTHORS,
          ArticleFields.TITLE);
  private final Fetch fetch;
  private final ReadPage pages = new ReadPage(Limits.forWeb());

  AskPage(Fetch fetch) {
    this.fetch = fetch;
  }

  /** The completed article. */
  ObjectNode complete(ObjectNode entry) throws UnusableContent {
    String url = entry.path(ArticleFields.URL).asText();
    Fetched answer = fetch.get(url, Map.of("Accept", ACCEPT));
    if (answer.status() != 200) {
      throw new UnusableContent(Reason.HTTP_ERROR, "HTTP status " + answer.status() + ".");
    }
    ObjectNode page =
        pages
            .read(
                answer.body(),
                answer.header("Content-Type"),
                answer.url(),
                ReadPage.Evidence.NOT_REQUIRED)
            .toJson();
    ObjectNode whole = entry.deepCopy();
    String text = page.path(ArticleFields.BODY).asText();
    if (text.length() > entry.path(ArticleFields.BODY).asText().length()) {
      whole.put(ArticleFields.BODY, text);
    }
    for (String name : TAKEN) {
      JsonNode value = page.get(name);
      if (value != null && !whole.has(name)) {
        whole.set(name, value);
      }
    }
    return whole;
  }
}
