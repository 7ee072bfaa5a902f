package dev.tidings.ingest.read.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.fields.PlainText;
import dev.tidings.pipe.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in JSON-LD after schema.org: the first node of an article's type
 * in the page's scripts, however deep in arrays, {@code @graph} and {@code mainEntity}.
 */
final class ReadLinkedData {
  private static final int MAX_SCRIPTS = 50;
  private static final int MAX_NODES = 5_000;
  private static final Set<String> TYPES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReviewNewsArticle",
          "AskPublicNewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "Report",
          "TechArticle",
          "ScholarlyArticle",
          "AdvertiserContentArticle");
  private static final ObjectReader LENIENT =
      Json.mapper()
          .reader()
          .withFeatures(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS);

  private final Document page;

  ReadLinkedData(Document page) {
    this.page = page;
  }

  /** Offers what is found; false when no article is described. */
  boolean into(ArticleFields fields, @Nullable String url) {
    ObjectNode article = find();
    if (article == null) {
      return false;
    }
    String html = text(article, "articleBody");
    fields
        .offerTitle(text(article, "headline"))
        .offerTitle(text(article, "name"))
        .offer(ArticleFields.BODY, html == null ? null : PlainText.of(html))
        .offerTime(ArticleFields.PUBLISHED_AT, text(article, "datePublished"))
        .offerTime(ArticleFields.PUBLISHED_AT, text(article, "dateCreated"))
        .offerTime(ArticleFields.UPDATED_AT, text(article, "dateModified"))
        .offer(ArticleFields.SOURCE, text(article, "publisher"))
        .offerLanguage(text(article, "inLanguage"))
        .offerUrl(text(article, "url"), url)
        .offerUrl(text(article, "mainEntityOfPage"), url)
        .offerUrl(text(article, "@id"), null)
        .offerAuthors(names(article.get("author")))
        .offerAuthors(names(article.get("creator")));
    return true;
  }

  private @Nullable ObjectNode find() {
    Deque<JsonNode> waiting = new ArrayDeque<>();
    int scripts = 0;
    for (Element script : page.select("script[type*=ld+json]")) {
      JsonNode root = parse(script.data());
      if (root != null && scripts++ < MAX_SCRIPTS) {
        waiting.add(root);
      }
    }
    for (int nodes = 0; !waiting.isEmpty() && nodes < MAX_NODES; nodes++) {
      JsonNode node = waiting.remove();
      if (node instanceof ObjectNode object) {
        if (isArticle(object.path("@type"))) {
          return object;
        }
        addAll(object, waiting);
      } else {
        node.forEach(waiting::add);
      }
    }
    return null;
  }

  private static void addAll(ObjectNode object, Deque<JsonNode> waiting) {
    for (String link :
        List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "subjectOf")) {
      JsonNode linked = object.get(link);
      if (linked != null && linked.isContainerNode()) {
        waiting.add(linked);
      }
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (one.isTextual() && isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText();
    return TYPES.contains(name.substring(name.lastIndexOf('/') + 1));
  }

  private static @Nullable JsonNode parse(String script) {
    String json = script.strip();
    // Some templates still hide scripts from the browsers of 1996.
    int start = Math.max(0, firstOf(json, '{', '['));
    int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
    try {
      return end <= start ? null : LENIENT.readTree(json.substring(start, end));
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static int firstOf(String text, char one, char other) {
    int first = text.indexOf(one);
    int second = text.indexOf(other);
    return first < 0 ? second : second < 0 ? first : Math.min(first, second);
  }

  private static @Nullable String text(JsonNode node, String name) {
    return text(node.get(name));
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isArray()) {
      return node.path(0).isArray() ? null : text(node.get(0));
    }
    if (node.isObject()) {
      for (String name : List.of("name", "@value", "alternateName", "@id", "url")) {
        if (node.path(name).isTextual()) {
          return node.path(name).textValue();
        }
      }
      return null;
    }
    return node.isTextual() ? node.textValue() : null;
  }

  private static List<String> names(@Nullable JsonNode authors) {
    List<String> names = new ArrayList<>();
    if (authors != null && authors.isArray()) {
      for (JsonNode author : authors) {
        addName(author, names);
      }
    } else {
      addName(authors, names);
    }
    return names;
  }

  private static void addName(@Nullable JsonNode author, List<String> names) {
    String name = text(author);
    if (name != null) {
      names.add(PlainText.of(name));
    }
  }
}
