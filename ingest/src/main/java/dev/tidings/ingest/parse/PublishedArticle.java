package dev.tidings.ingest.parse;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article as its publisher gives it. Everything may be missing, except that there must be a
 * title or a body, or, for a retraction, an id or an address.
 *
 * <pre>{@code
 * PublishedArticle article =
 *     PublishedArticle.builder()
 *         .id("story-4711")
 *         .url("https://news.example/2024/05/flood")
 *         .source("Example News")
 *         .title("River floods old town")
 *         .body("The river rose overnight ...")
 *         .publishedAt(Instant.parse("2024-05-01T06:30:00Z"))
 *         .build();
 * }</pre>
 *
 * @param id the publisher's own id, kept as it is: printable, at most 256 characters
 * @param url address of the article's page
 * @param title headline
 * @param body the text, plain or HTML
 * @param publishedAt when it was first published
 * @param source name of the outlet
 * @param language BCP 47 tag
 * @param authors names
 * @param updatedAt when this text was published, if it replaces an earlier one
 * @param retracted true to take the article back
 * @param extra further fields, kept as they are
 */
@JsonPropertyOrder({"id", "url", "source", "title", "publishedAt", "updatedAt", "body"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PublishedArticle(
    String id,
    String url,
    String title,
    String body,
    @Nullable Instant publishedAt,
    String source,
    String language,
    List<String> authors,
    @Nullable Instant updatedAt,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean retracted,
    @JsonAnyGetter Map<String, JsonNode> extra) {

  public PublishedArticle {
    authors = List.copyOf(authors);
    extra = Collections.unmodifiableMap(new TreeMap<>(extra));
  }

  /** Starts an article of which nothing is known. */
  public static Builder builder() {
    return new Builder();
  }

  /** Takes back the article of this id. */
  public static PublishedArticle retraction(String id) {
    return builder().id(id).retracted(true).build();
  }

  /** Puts an article together; what is not set is empty. */
  public static final class Builder {
    private String id = "";
    private String url = "";
    private String title = "";
    private String body = "";
    private @Nullable Instant publishedAt;
    private String source = "";
    private String language = "";
    private List<String> authors = List.of();
    private @Nullable Instant updatedAt;
    private boolean retracted;
    private Map<String, JsonNode> extra = Map.of();

    private Builder() {}

    public Builder id(String value) {
      id = value;
      return this;
    }

    public Builder url(String value) {
      url = value;
      return this;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder body(String value) {
      body = value;
      return this;
    }

    public Builder publishedAt(@Nullable Instant value) {
      publishedAt = value;
      return this;
    }

    public Builder source(String value) {
      source = value;
      return this;
    }

    public Builder language(String value) {
      language = value;
      return this;
    }

    public Builder authors(List<String> value) {
      authors = value;
      return this;
    }

    public Builder updatedAt(@Nullable Instant value) {
      updatedAt = value;
      return this;
    }

    public Builder retracted(boolean value) {
      retracted = value;
      return this;
    }

    public Builder extra(Map<String, JsonNode> value) {
      extra = value;
      return this;
    }

    public PublishedArticle build() {
      return new PublishedArticle(
          id,
          url,
          title,
          body,
          publishedAt,
          source,
          language,
          authors,
          updatedAt,
          retracted,
          extra);
    }
  }
}
