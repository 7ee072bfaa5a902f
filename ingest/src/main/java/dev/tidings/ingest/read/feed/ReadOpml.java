package dev.tidings.ingest.read.feed;

import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.fields.CleanText;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundFeed;
import dev.tidings.ingest.read.result.Reason;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.ingest.read.result.Where;
import java.util.List;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Feed addresses out of a subscription list (OPML), in its order, with the folders they are in. */
final class ReadOpml {
  private final Where where;
  private final ArticleSink sink;
  private long outlines;

  private ReadOpml(Where where, ArticleSink sink) {
    this.where = where;
    this.sink = sink;
  }

  static void read(Document document, Where where, ArticleSink sink) {
    ReadOpml reader = new ReadOpml(where, sink);
    for (Element body : document.getRootElement().getChildren()) {
      if (body.getName().equalsIgnoreCase("body")) {
        reader.readOutlines(body.getChildren(), null);
      }
    }
  }

  /** As deep as the XML goes, which is bounded where it is parsed. */
  private void readOutlines(List<Element> elements, @Nullable String folder) {
    for (Element outline : elements) {
      outlines++;
      String url = attribute(outline, "xmlUrl");
      String title = attribute(outline, "title");
      title = title == null ? attribute(outline, "text") : title;
      if (url != null) {
        found(url, title, attribute(outline, "htmlUrl"), folder);
      } else if (title != null) {
        readOutlines(outline.getChildren(), folder == null ? title : folder + "/" + title);
      } else {
        readOutlines(outline.getChildren(), folder);
      }
    }
  }

  private void found(
      String url, @Nullable String title, @Nullable String site, @Nullable String folder) {
    Where at = where.at("outline", outlines);
    String address = ArticleFields.absolute(url, null);
    if (address == null) {
      sink.skipped(new Skipped(Reason.BAD_ADDRESS, "The feed's address is not http(s).", at));
    } else {
      sink.feed(new FoundFeed(address, title, ArticleFields.absolute(site, null), folder, at));
    }
  }

  private static @Nullable String attribute(Element element, String name) {
    for (Attribute attribute : element.getAttributes()) {
      if (attribute.getName().equalsIgnoreCase(name) && !attribute.getValue().isBlank()) {
        return CleanText.clean(attribute.getValue()).strip();
      }
    }
    return null;
  }
}
