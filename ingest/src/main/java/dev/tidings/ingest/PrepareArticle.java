package dev.tidings.ingest;

import dev.tidings.ingest.Article.TextSpan;
import dev.tidings.ingest.Draft.Relation;
import dev.tidings.ingest.Outcome.GoesOn;
import dev.tidings.ingest.Outcome.IsRejected;
import dev.tidings.ingest.duplicate.FingerprintBytes;
import dev.tidings.ingest.duplicate.TakeFingerprint;
import dev.tidings.ingest.parse.ArticleIds;
import dev.tidings.ingest.parse.Defect;
import dev.tidings.ingest.parse.ParseArticle;
import dev.tidings.ingest.parse.PublishedArticle;
import dev.tidings.ingest.parse.ReadResult;
import dev.tidings.ingest.text.CleanText;
import dev.tidings.ingest.text.CleanedText;
import dev.tidings.ingest.text.DetectLanguage;
import dev.tidings.ingest.text.HashText;
import dev.tidings.ingest.url.CanonicaliseUrl;
import dev.tidings.pipe.Lineage;
import dev.tidings.pipe.Rejected;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a published record and does all that needs no other article: parse, clean, identify, tell
 * the language, take the fingerprint. Not thread-safe.
 */
final class PrepareArticle {
  static final int MAX_TITLE = 500;

  /** A text of more pieces is not mapped back past them. */
  static final int MAX_SPANS = 5_000;

  private final ParseArticle parse;
  private final DetectLanguage detectLanguage;
  private final CleanText cleanText = new CleanText(MAX_TITLE);
  private final TakeFingerprint takeFingerprint = new TakeFingerprint();

  PrepareArticle(int maxBytes, DetectLanguage detectLanguage) {
    this.parse = new ParseArticle(maxBytes);
    this.detectLanguage = detectLanguage;
  }

  Outcome apply(byte @Nullable [] key, byte @Nullable [] value, Lineage lineage) {
    ReadResult result = parse.apply(key, value, lineage.arrivedAt());
    if (result instanceof ReadResult.Unusable unusable) {
      return rejected(key, value, unusable.defect(), unusable.detail(), lineage);
    }
    PublishedArticle published = ((ReadResult.Usable) result).article();
    String url = CanonicaliseUrl.apply(published.url());
    if (published.retracted()) {
      return new GoesOn(retraction(published, url, key, value, lineage));
    }
    CleanedText text = cleanText.apply(published.title(), published.body());
    if (text.isEmpty()) {
      Defect defect = Defect.NOTHING_LEFT;
      return rejected(key, value, defect, defect.describe(""), lineage);
    }
    return new GoesOn(draft(published, url, text, lineage));
  }

  private Draft draft(PublishedArticle published, String url, CleanedText text, Lineage lineage) {
    String body = text.body().toString();
    String hash = HashText.of(text.title(), body);
    List<TextSpan> spans =
        text.body().spans(MAX_SPANS).stream()
            .map(span -> new TextSpan(span.start(), span.originalStart(), span.length()))
            .toList();
    Article article =
        new Article(
            Article.SCHEMA_VERSION,
            ArticleIds.of(published.id(), url, hash),
            1,
            false,
            url.isEmpty() ? null : url,
            published.source().isEmpty() ? CanonicaliseUrl.host(url) : published.source(),
            detectLanguage.apply(published.language(), text.title(), body),
            text.title(),
            body,
            spans,
            publishedAt(published, lineage),
            published.updatedAt(),
            published.authors().isEmpty() ? text.authors() : published.authors(),
            text.dateline().isEmpty() ? null : text.dateline(),
            hash,
            published.extra(),
            lineage);
    byte[] fingerprint =
        FingerprintBytes.write(
            takeFingerprint.apply(text.title(), body, DropRecurringLines.page(article.url())));
    return new Draft(
        Relation.NEW, article, published.publishedAt() != null, fingerprint, null, null);
  }

  private static Draft retraction(
      PublishedArticle published,
      String url,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Lineage lineage) {
    Article article =
        new Article(
            Article.SCHEMA_VERSION,
            ArticleIds.of(published.id(), url, ""),
            1,
            true,
            url.isEmpty() ? null : url,
            published.source(),
            Article.UNDETERMINED,
            "",
            "",
            List.of(),
            publishedAt(published, lineage),
            published.updatedAt(),
            List.of(),
            null,
            "",
            published.extra(),
            lineage);
    return new Draft(
        Relation.RETRACTION, article, published.publishedAt() != null, new byte[0], key, value);
  }

  /**
   * Never after the record's own time: clocks and zones are often some hours off, and a broker
   * refuses records from the future on the stage's internal topics.
   */
  private static Instant publishedAt(PublishedArticle published, Lineage lineage) {
    Instant given = published.publishedAt();
    return given == null || given.isAfter(lineage.arrivedAt()) ? lineage.arrivedAt() : given;
  }

  private static Outcome rejected(
      byte @Nullable [] key,
      byte @Nullable [] value,
      Defect defect,
      String detail,
      Lineage lineage) {
    return new IsRejected(new Rejected(key, value, defect.code(), detail, lineage));
  }
}
