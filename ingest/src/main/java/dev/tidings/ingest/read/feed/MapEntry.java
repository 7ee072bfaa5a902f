package dev.tidings.ingest.read.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.tidings.ingest.read.fields.ArticleFields;
import dev.tidings.ingest.read.fields.CleanText;
import dev.tidings.ingest.read.fields.OutletName;
import dev.tidings.ingest.read.fields.PlainText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed as an article. Its text is the longest that the entry carries; its identity
 * is its address, or the feed's own id where there is none.
 */
final class MapEntry {
  private static final int MAX_CATEGORIES = 50;
  private final SyndFeed feed;
  private final SyndEntry entry;
  private final @Nullable String base;
  private final @Nullable String xmlLanguage;

  MapEntry(SyndFeed feed, SyndEntry entry, @Nullable String feedUrl, @Nullable String xmlLanguage) {
    this.xmlLanguage = xmlLanguage;
    this.feed = feed;
    this.entry = entry;
    String site = ArticleFields.absolute(feed.getLink(), feedUrl);
    this.base = site == null ? feedUrl : site;
  }

  ArticleFields map() {
    ArticleFields fields = new ArticleFields();
    fields
        .offerUrl(foreign("origLink"), base)
        .offerUrl(entry.getLink(), base)
        .offerUrl(alternate(), base)
        .offerUrl(entry.getUri(), null);
    if (!fields.has(ArticleFields.URL)) {
      fields.offer(ArticleFields.ID, entry.getUri());
    }
    fields
        .offerTitle(entry.getTitle())
        .offer(ArticleFields.BODY, body())
        .offerTime(ArticleFields.PUBLISHED_AT, instant(entry.getPublishedDate()))
        .offerTime(ArticleFields.PUBLISHED_AT, instant(entry.getUpdatedDate()))
        .offerTime(ArticleFields.PUBLISHED_AT, foreign("pubDate"))
        .offerTime(ArticleFields.PUBLISHED_AT, instant(feed.getPublishedDate()))
        .offerTime(ArticleFields.UPDATED_AT, instant(entry.getUpdatedDate()))
        .offer(
            ArticleFields.SOURCE, entry.getSource() == null ? null : entry.getSource().getTitle())
        .offer(ArticleFields.SOURCE, OutletName.of(feed.getTitle(), fields.text(ArticleFields.URL)))
        .offerLanguage(entryLanguage())
        .offerLanguage(feed.getLanguage())
        .offerLanguage(xmlLanguage)
        .offerAuthors(authors());
    offerCategories(fields);
    return fields;
  }

  private String body() {
    String longest = "";
    List<SyndContent> contents = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) {
      contents.add(entry.getDescription());
    }
    for (SyndContent content : contents) {
      String text = content.getValue() == null ? "" : PlainText.of(content.getValue());
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private @Nullable String alternate() {
    for (SyndLink link : entry.getLinks()) {
      if (link.getRel() == null || link.getRel().equals("alternate")) {
        return link.getHref();
      }
    }
    return null;
  }

  private @Nullable String entryLanguage() {
    return entry.getModule(DCModule.URI) instanceof DCModule dublinCore
        ? dublinCore.getLanguage()
        : null;
  }

  private List<String> authors() {
    List<String> names = new ArrayList<>();
    for (SyndPerson person : entry.getAuthors()) {
      addName(person.getName(), names);
    }
    addName(entry.getAuthor(), names);
    for (SyndPerson person : feed.getAuthors()) {
      if (names.isEmpty()) {
        addName(person.getName(), names);
      }
    }
    return names;
  }

  /** RSS wants "mail@example.org (A. Writer)"; Dublin Core and Atom want the name alone. */
  private static void addName(@Nullable String author, List<String> names) {
    if (author == null || author.isBlank()) {
      return;
    }
    int open = author.indexOf('(');
    int close = author.lastIndexOf(')');
    boolean mail = author.indexOf('@') >= 0;
    if (!mail) {
      names.add(author);
    } else if (open >= 0 && close > open) {
      names.add(author.substring(open + 1, close));
    }
  }

  private @Nullable String foreign(String name) {
    for (Element element : entry.getForeignMarkup()) {
      if (element.getName().equals(name)) {
        return element.getTextTrim();
      }
    }
    return null;
  }

  private void offerCategories(ArticleFields fields) {
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    for (SyndCategory category : entry.getCategories()) {
      if (category.getName() != null && names.size() < MAX_CATEGORIES) {
        names.add(CleanText.clean(category.getName()).strip());
      }
    }
    if (!names.isEmpty()) {
      fields.offerOther("categories", names);
    }
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
