package dev.tidings.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.ingest.duplicate.TextChange;
import dev.tidings.pipe.EventTime;
import dev.tidings.pipe.Lineage;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One article in the form that all later stages rely on: checked, cleaned and with an id.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION} of the writer; later versions only add fields
 * @param articleId the publisher's id as given, else {@code u:} and a hash of the canonical URL,
 *     else {@code t:} and a hash of the text; stable over revisions
 * @param revision 1 for the first text, + 1 for each changed text
 * @param retracted true when the publisher took the article back; title and body are then empty
 * @param url canonical URL, if the article has one
 * @param source name of the outlet
 * @param language ISO 639-1 code, {@code und} when unknown; stays as it was over revisions
 * @param title headline, plain text, one line
 * @param body cleaned text, paragraphs separated by one line feed
 * @param bodySpans where the body's characters stood in the body as published, in order. Within a
 *     span every character is equal to the published one, except that a space or line feed may
 *     stand for any one whitespace character; characters in no span were put in or replaced
 *     (decoded character references, composed accents, breaks between paragraphs). At most 5,000
 * @param publishedAt when it was published: the article's event time; never after the input
 *     record's own timestamp
 * @param updatedAt when this text was published, if later
 * @param authors bylines, without "By"
 * @param dateline place and agency from the head of the text, if there was one
 * @param textHash SHA-256 over the normalised title and body, 32 hex digits: equal for equal text
 * @param change of a revision, what it changed, as long as the text before it is remembered for
 *     comparison
 * @param extra fields of the published record that Tidings does not know, as they came, at most 16
 *     KiB; {@code id} is among them when the article was published under another id than {@code
 *     articleId}: one that cannot be used, or that of a new version at the address of an article
 *     known by its first id
 * @param lineage the input record it was made from
 */
public record Article(
    int schemaVersion,
    String articleId,
    int revision,
    boolean retracted,
    @Nullable String url,
    String source,
    String language,
    String title,
    String body,
    List<TextSpan> bodySpans,
    Instant publishedAt,
    @Nullable Instant updatedAt,
    List<String> authors,
    @Nullable String dateline,
    String textHash,
    @Nullable TextChange change,
    Map<String, JsonNode> extra,
    Lineage lineage)
    implements EventTime.Timed {

  public static final int SCHEMA_VERSION = 1;

  /** A language that could not be told. */
  public static final String UNDETERMINED = "und";

  public Article {
    bodySpans = bodySpans == null ? List.of() : List.copyOf(bodySpans);
    authors = authors == null ? List.of() : List.copyOf(authors);
    // Sorted: the order in which fields are written must not depend on the run.
    extra = extra == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(extra));
  }

  /**
   * Characters {@code start} to {@code start + length} of the cleaned body stood at {@code
   * originalStart} in the body as published.
   *
   * @param start offset in the cleaned body, in UTF-16 units
   * @param originalStart offset in the published body, in UTF-16 units
   * @param length in UTF-16 units
   */
  public record TextSpan(int start, int originalStart, int length) {}

  /** An article that is no revision, or of which the change is not known. */
  public Article(
      int schemaVersion,
      String articleId,
      int revision,
      boolean retracted,
      @Nullable String url,
      String source,
      String language,
      String title,
      String body,
      List<TextSpan> bodySpans,
      Instant publishedAt,
      @Nullable Instant updatedAt,
      List<String> authors,
      @Nullable String dateline,
      String textHash,
      Map<String, JsonNode> extra,
      Lineage lineage) {
    this(
        schemaVersion,
        articleId,
        revision,
        retracted,
        url,
        source,
        language,
        title,
        body,
        bodySpans,
        publishedAt,
        updatedAt,
        authors,
        dateline,
        textHash,
        null,
        extra,
        lineage);
  }

  /** With some of its lines gone. */
  Article withBody(String newBody, List<TextSpan> newSpans, String newTextHash) {
    return new Article(
        schemaVersion,
        articleId,
        revision,
        retracted,
        url,
        source,
        language,
        title,
        newBody,
        newSpans,
        publishedAt,
        updatedAt,
        authors,
        dateline,
        newTextHash,
        change,
        extra,
        lineage);
  }

  /** The same text, placed otherwise. */
  Article with(
      String newId,
      int newRevision,
      String newLanguage,
      Instant newPublishedAt,
      Map<String, JsonNode> newExtra) {
    return copy(newId, newRevision, newLanguage, newPublishedAt, change, newExtra);
  }

  /** As the next text of an article. */
  Article as(
      String newId,
      int newRevision,
      @Nullable TextChange newChange,
      Map<String, JsonNode> newExtra) {
    return copy(newId, newRevision, language, publishedAt, newChange, newExtra);
  }

  private Article copy(
      String newId,
      int newRevision,
      String newLanguage,
      Instant newPublishedAt,
      @Nullable TextChange newChange,
      Map<String, JsonNode> newExtra) {
    return new Article(
        schemaVersion,
        newId,
        newRevision,
        retracted,
        url,
        source,
        newLanguage,
        title,
        body,
        bodySpans,
        newPublishedAt,
        updatedAt,
        authors,
        dateline,
        textHash,
        newChange,
        newExtra,
        lineage);
  }

  @Override
  public long eventTimeMillis() {
    return publishedAt.toEpochMilli();
  }
}
