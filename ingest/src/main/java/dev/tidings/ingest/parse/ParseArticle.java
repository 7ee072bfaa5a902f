package dev.tidings.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.parse.ReadResult.Unusable;
import dev.tidings.ingest.parse.ReadResult.Usable;
import dev.tidings.ingest.url.CanonicaliseUrl;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads and checks a published record. Thread-safe. */
public final class ParseArticle {
  private static final Duration MAX_AHEAD = Duration.ofDays(1);
  private static final Instant EARLIEST = Instant.parse("1600-01-01T00:00:00Z");

  private final int maxBytes;

  /**
   * @param maxBytes largest record value, in bytes
   */
  public ParseArticle(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Reads a record.
   *
   * @param key the record's key; names the article to retract when there is no value
   * @param value a JSON object in UTF-8
   * @param recordTime the record's own timestamp, against which dates are checked
   */
  public ReadResult apply(byte @Nullable [] key, byte @Nullable [] value, Instant recordTime) {
    try {
      if (value == null) {
        return new Usable(PublishedArticle.retraction(keyOf(key)));
      }
      checkSize(value);
      return read(ReadJson.object(value), recordTime);
    } catch (DefectException e) {
      return new Unusable(e.defect(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * Reads a record that is parsed already.
   *
   * @param value the record's value
   * @param tree what is in it
   */
  public ReadResult applyParsed(byte[] value, ObjectNode tree, Instant recordTime) {
    try {
      checkSize(value);
      return read(tree, recordTime);
    } catch (DefectException e) {
      return new Unusable(e.defect(), String.valueOf(e.getMessage()));
    }
  }

  private void checkSize(byte[] value) {
    if (value.length > maxBytes) {
      throw new DefectException(
          Defect.TOO_LARGE, value.length + " bytes, " + maxBytes + " allowed");
    }
  }

  private static ReadResult read(JsonNode root, Instant recordTime) {
    PublishedArticle article = new ReadFields(root).article();
    check(article, recordTime);
    return new Usable(article);
  }

  private static void check(PublishedArticle article, Instant recordTime) {
    checkTime("publishedAt", article.publishedAt(), recordTime);
    checkTime("updatedAt", article.updatedAt(), recordTime);
    if (article.retracted()) {
      String url = CanonicaliseUrl.apply(article.url());
      if (article.id().isEmpty() && !CanonicaliseUrl.namesPage(url)) {
        throw new DefectException(Defect.RETRACTS_NOTHING, "");
      }
    } else if (article.title().isBlank() && article.body().isBlank()) {
      throw new DefectException(Defect.NO_TEXT, "");
    }
  }

  private static void checkTime(String field, @Nullable Instant time, Instant recordTime) {
    if (time != null && time.isAfter(recordTime.plus(MAX_AHEAD))) {
      throw new DefectException(Defect.PUBLISHED_IN_FUTURE, field + " " + time);
    }
    if (time != null && time.isBefore(EARLIEST)) {
      throw new DefectException(Defect.PUBLISHED_TOO_EARLY, field + " " + time);
    }
  }

  private static String keyOf(byte @Nullable [] key) {
    if (key == null) {
      throw new DefectException(Defect.EMPTY, "");
    }
    try {
      String id = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString();
      if (ArticleIds.isUsable(id)) {
        return id;
      }
    } catch (CharacterCodingException e) {
      throw new DefectException(Defect.BAD_RETRACTION_KEY, "not UTF-8");
    }
    throw new DefectException(Defect.BAD_RETRACTION_KEY, "");
  }
}
