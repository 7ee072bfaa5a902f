package dev.tidings.serve.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.pipe.Json;
import dev.tidings.serve.catalog.StorySummary;
import java.util.List;

/** Stories as a JSON Feed, version 1.1. */
public final class WriteJsonFeed {
  public static final String CONTENT_TYPE = "application/feed+json";

  private WriteJsonFeed() {}

  /** The feed. */
  public static ObjectNode of(FeedInfo info, List<StorySummary> stories, Links links) {
    ObjectNode feed = Json.mapper().createObjectNode();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", info.title());
    feed.put("home_page_url", info.page());
    feed.put("feed_url", info.self());
    ArrayNode items = feed.putArray("items");
    for (StorySummary story : stories) {
      ObjectNode item = items.addObject();
      item.put("id", Links.permanentId(story.storyId()));
      item.put("url", links.story(story.storyId()));
      item.put("title", story.headline());
      item.put("content_text", DescribeStory.of(story));
      item.put("date_published", story.firstPublishedAt().toString());
      item.put("date_modified", story.lastPublishedAt().toString());
      item.put("language", story.language());
      item.putArray("tags").add(story.subject().label());
    }
    return feed;
  }
}
