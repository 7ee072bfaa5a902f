package dev.tidings.ingest.read.page;

import dev.tidings.ingest.read.fields.ArticleFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in OpenGraph and other meta tags, microdata and its head. */
final class ReadMeta {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "article.published",
          "cxenseparse:recs:publishtime");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "dcterms.modified",
          "article.updated");
  private static final List<String> AUTHOR =
      List.of("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author");

  private final Document page;
  private final Map<String, String> meta = new HashMap<>();

  ReadMeta(Document page) {
    this.page = page;
    for (Element tag : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        String name = tag.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !tag.attr("content").isBlank()) {
          meta.putIfAbsent(name, tag.attr("content"));
        }
      }
    }
  }

  /** Offers what is found; false when nothing says that the page is an article. */
  boolean into(ArticleFields fields, @Nullable String url) {
    fields
        .offerTitle(meta.get("og:title"))
        .offerTitle(meta.get("twitter:title"))
        .offerTitle(headline())
        .offerUrl(canonical(), url)
        .offerUrl(meta.get("og:url"), url)
        .offer(ArticleFields.SOURCE, meta.get("og:site_name"))
        .offer(ArticleFields.SOURCE, meta.get("application-name"))
        .offerLanguage(attribute("html[lang]", "lang"))
        .offerLanguage(meta.get("og:locale"));
    for (String name : PUBLISHED) {
      fields.offerTime(ArticleFields.PUBLISHED_AT, meta.get(name));
    }
    fields.offerTime(ArticleFields.PUBLISHED_AT, time());
    for (String name : UPDATED) {
      fields.offerTime(ArticleFields.UPDATED_AT, meta.get(name));
    }
    for (String name : AUTHOR) {
      fields.offerAuthors(one(meta.get(name)));
    }
    return meta.getOrDefault("og:type", "").toLowerCase(Locale.ROOT).startsWith("article")
        || meta.containsKey("article:published_time")
        || page.selectFirst("[itemprop=articleBody]") != null;
  }

  private @Nullable String canonical() {
    return attribute("link[rel=canonical][href]", "href");
  }

  private @Nullable String time() {
    String published =
        attribute("time[itemprop=datePublished][datetime], time[pubdate][datetime]", "datetime");
    return published == null
        ? attribute("article time[datetime], main time[datetime]", "datetime")
        : published;
  }

  /** The page's headline; the title in its head often has the outlet's name behind it. */
  private @Nullable String headline() {
    Element heading = page.selectFirst("article h1, main h1, h1");
    String title = page.title();
    if (heading != null && !heading.text().isBlank()) {
      return heading.text();
    }
    return title.isBlank() ? null : title;
  }

  private @Nullable String attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null || element.attr(name).isBlank() ? null : element.attr(name);
  }

  private static List<String> one(@Nullable String name) {
    List<String> names = new ArrayList<>();
    if (name != null) {
      names.add(name);
    }
    return names;
  }
}
