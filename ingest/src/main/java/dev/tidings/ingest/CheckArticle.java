package dev.tidings.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.ingest.parse.ArticleIds;
import dev.tidings.ingest.parse.Defect;
import dev.tidings.ingest.parse.ParseArticle;
import dev.tidings.ingest.parse.PublishedArticle;
import dev.tidings.ingest.parse.ReadResult;
import dev.tidings.ingest.text.CleanText;
import dev.tidings.ingest.text.CleanedText;
import dev.tidings.ingest.text.HashText;
import dev.tidings.ingest.url.CanonicaliseUrl;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells what the pipeline will make of a record before it is sent. Thread-safe. */
public final class CheckArticle {
  private final ParseArticle parse;
  private final CleanText cleanText = new CleanText(PrepareArticle.MAX_TITLE);

  /**
   * @param maxBytes largest record value, in bytes: {@link IngestSettings#MAX_RECORD_BYTES}
   */
  public CheckArticle(int maxBytes) {
    this.parse = new ParseArticle(maxBytes);
  }

  /**
   * The id that the article will have, or that of the article which is taken back.
   *
   * @param key of the record; needed when there is no value
   * @param value a JSON object in UTF-8; null takes back the article that the key names
   * @param now when the record will reach the brokers; later dates are wrong
   * @throws InvalidArticleException when the pipeline would reject it
   */
  public String apply(byte @Nullable [] key, byte @Nullable [] value, Instant now) {
    return idOf(parse.apply(key, value, now));
  }

  /**
   * As {@link #apply}, of a record that is parsed already.
   *
   * @param tree what is in {@code value}
   */
  String applyParsed(byte[] value, ObjectNode tree, Instant now) {
    return idOf(parse.applyParsed(value, tree, now));
  }

  private String idOf(ReadResult result) {
    if (result instanceof ReadResult.Unusable unusable) {
      throw new InvalidArticleException(unusable.defect(), unusable.detail());
    }
    PublishedArticle article = ((ReadResult.Usable) result).article();
    boolean hasId = !article.id().isEmpty();
    String url = hasId ? "" : CanonicaliseUrl.apply(article.url());
    boolean isNamed = hasId || CanonicaliseUrl.namesPage(url);
    // Cleaning the text is by far the most work, and most articles can be told without it.
    if (article.retracted() || (isNamed && !CleanText.line(article.title()).isEmpty())) {
      return ArticleIds.of(article.id(), url, "");
    }
    CleanedText text = cleanText.apply(article.title(), article.body());
    if (text.isEmpty()) {
      throw new InvalidArticleException(Defect.NOTHING_LEFT, Defect.NOTHING_LEFT.describe(""));
    }
    String hash = isNamed ? "" : HashText.of(text.title(), text.body());
    return ArticleIds.of(article.id(), url, hash);
  }
}
