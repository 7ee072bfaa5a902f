package dev.tidings.serve.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.aggregate.Story;
import dev.tidings.pipe.Json;

/** A story as a composite item of ninjs 3.0, IPTC's News in JSON. */
public final class WriteNinjs {
  private WriteNinjs() {}

  /** The item; its articles are associations. */
  public static ObjectNode of(Story story, Links links) {
    ObjectNode item = Json.mapper().createObjectNode();
    item.put("uri", links.story(story.storyId()));
    item.putObject("standard").put("name", "ninjs").put("version", "3.0");
    item.put("type", "composite");
    item.put("representationType", "partial");
    item.put("firstCreated", story.firstPublishedAt().toString());
    item.put("versionCreated", story.lastPublishedAt().toString());
    item.put("pubStatus", "usable");
    item.put("language", story.language());
    item.putArray("headlines").addObject().put("role", "main").put("value", story.headline());
    ObjectNode subject = item.putArray("subjects").addObject().put("name", story.subject().label());
    if (!story.subject().code().isEmpty()) {
      subject.put("uri", "http://cv.iptc.org/newscodes/mediatopic/" + story.subject().code());
    }
    addEntities(item, story);
    ArrayNode associations = item.putArray("associations");
    for (Story.Member article : story.articles()) {
      ObjectNode association = associations.addObject();
      association.put("name", article.articleId());
      String url = Links.web(article.url());
      if (url != null) {
        association.put("uri", url);
      }
      association.put("type", "text");
      association.put("versionCreated", article.publishedAt().toString());
      association
          .putArray("headlines")
          .addObject()
          .put("role", "main")
          .put("value", article.title());
      association
          .putArray("infoSources")
          .addObject()
          .put("name", article.source())
          .put("role", "publisher");
    }
    return item;
  }

  private static void addEntities(ObjectNode item, Story story) {
    for (Story.SharedEntity entity : story.entities()) {
      String array =
          switch (entity.type()) {
            case PERSON -> "people";
            case ORGANIZATION -> "organisations";
            case LOCATION -> "places";
            case OTHER -> "objects";
          };
      ObjectNode node = item.withArray(array).addObject().put("name", entity.name());
      node.put("rel", "about");
      String uri = Links.wikidata(entity.id());
      if (uri != null) {
        node.put("uri", uri);
      }
    }
  }
}
