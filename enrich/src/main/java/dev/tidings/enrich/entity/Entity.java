package dev.tidings.enrich.entity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A person, organisation, place or other named thing, and where the article mentions it.
 *
 * @param id {@code wd:Q...} when it is known to Wikidata, else {@code x:<type>:<folded-name>}: a
 *     function of name and type alone, so that it is the same in every article and on every
 *     instance
 * @param name its longest or canonical name
 * @param type what it is
 * @param salience how much the article is about it, 0 to 1
 * @param confidence how sure name and type are, 0 to 1
 * @param mentions where it is named, in the order of the text
 */
public record Entity(
    String id, String name, Type type, double salience, double confidence, List<Mention> mentions) {

  public Entity {
    mentions = List.copyOf(mentions);
  }

  /** What a name names. */
  public enum Type {
    @JsonProperty("person")
    PERSON,
    @JsonProperty("organization")
    ORGANIZATION,
    @JsonProperty("location")
    LOCATION,
    /** Events, works, laws, products, peoples. */
    @JsonProperty("other")
    OTHER
  }

  /** The part of an article that a position refers to. */
  public enum Field {
    @JsonProperty("title")
    TITLE,
    @JsonProperty("body")
    BODY
  }

  /**
   * One place where an entity is named.
   *
   * @param field title or cleaned body
   * @param start first character, in UTF-16 units
   * @param end behind the last character
   * @param text as written
   */
  public record Mention(Field field, int start, int end, String text) {}
}
