package dev.tidings.ingest.read.json;

import java.util.List;

/**
 * Under which names news APIs and crawlers keep the fields of an article, the best first: NewsAPI,
 * GNews, GDELT, Bing, World News, NewsData, mediastack, The News API, Guardian, NYT, webz, Event
 * Registry, WordPress, JSON Feed, schema.org, news-please. Dots lead into nested objects.
 */
final class FieldNames {
  static final List<String> ID =
      List.of("id", "_id", "uuid", "guid", "article_id", "articleId", "uri");
  static final List<String> URL =
      List.of(
          "url",
          "link",
          "web_url",
          "webUrl",
          "canonical_url",
          "canonicalUrl",
          "external_url",
          "permalink",
          "guid.rendered",
          "uri");
  static final List<String> TITLE =
      List.of("title", "headline", "webTitle", "fields.headline", "name");
  static final List<String> BODY =
      List.of(
          "body",
          "text",
          "content",
          "bodyText",
          "body_text",
          "content_text",
          "maintext",
          "articleBody",
          "article_text",
          "full_text",
          "fullText",
          "fields.bodyText",
          "content_html",
          "body_html",
          "fields.body");
  static final List<String> SUMMARY =
      List.of(
          "lead_paragraph",
          "description",
          "summary",
          "abstract",
          "snippet",
          "excerpt",
          "trailText",
          "fields.trailText");
  static final List<String> PUBLISHED =
      List.of(
          "publishedAt",
          "published_at",
          "dateTime",
          "date",
          "published",
          "datePublished",
          "date_published",
          "publishDate",
          "publish_date",
          "published_date",
          "date_publish",
          "pubDate",
          "pub_date",
          "webPublicationDate",
          "date_gmt",
          "seendate",
          "created_at",
          "timestamp");
  static final List<String> UPDATED =
      List.of(
          "updatedAt",
          "updated_at",
          "updated",
          "dateModified",
          "date_modified",
          "date_modify",
          "modified_gmt",
          "modified",
          "lastModified",
          "fields.lastModified",
          "updated_date");
  static final List<String> SOURCE =
      List.of(
          "source",
          "source_name",
          "sourceName",
          "publisher",
          "provider",
          "outlet",
          "publication",
          "fields.publication",
          "site_name",
          "siteName",
          "thread.site_full",
          "thread.site",
          "source_id",
          "source_domain",
          "domain");
  static final List<String> LANGUAGE = List.of("language", "lang", "inLanguage");
  static final List<String> AUTHORS =
      List.of("authors", "author", "byline", "fields.byline", "creator");

  private FieldNames() {}
}
