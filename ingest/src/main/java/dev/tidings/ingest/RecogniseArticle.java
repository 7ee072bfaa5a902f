package dev.tidings.ingest;

import dev.tidings.ingest.Draft.Relation;
import dev.tidings.ingest.Outcome.GoesOn;
import dev.tidings.ingest.Outcome.IsRejected;
import dev.tidings.ingest.memory.ExpireRows;
import dev.tidings.ingest.memory.Rows;
import dev.tidings.ingest.memory.StreamClock;
import dev.tidings.ingest.parse.Defect;
import dev.tidings.pipe.Rejected;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an article of the same id is known, and what this record is to it.
 *
 * <p>A record that says it was updated before the known text was is stale; without such word the
 * later record counts. The language stays what it was first told to be, so that all texts of an
 * article are compared in the same place.
 */
final class RecogniseArticle {
  private static final String PARTITION = "partition";

  private final Rows<KnownText> known;
  private final StreamClock clock;
  private final long memory;
  private final ExpireRows<KnownText> expire;

  RecogniseArticle(Rows<KnownText> known, StreamClock clock, Duration memory) {
    this.known = known;
    this.clock = clock;
    this.memory = memory.toMillis();
    this.expire = new ExpireRows<>(known, (id, text) -> isForgotten(text));
  }

  /** Recognises an article. */
  Outcome apply(Draft draft) {
    Article article = draft.article();
    clock.advance(PARTITION, article.eventTimeMillis(), draft.dated());
    expire.advance();
    KnownText text = known.get(article.articleId());
    KnownText live = text == null || isForgotten(text) ? null : text;
    if (draft.relation() == Relation.RETRACTION) {
      return live == null || live.retracted() ? unknown(draft) : retract(draft, live);
    }
    if (live == null || live.retracted()) {
      String language = live == null ? article.language() : live.language();
      return accept(
          draft, Relation.NEW, inLanguage(article, language, article.publishedAt()), live);
    }
    boolean same = live.textHash().equals(article.textHash());
    if (same || isStale(article, live)) {
      return new GoesOn(
          draft.with(
              same ? Relation.REPEAT : Relation.STALE,
              inLanguage(article, live.language(), article.publishedAt())));
    }
    Instant publishedAt = draft.dated() ? article.publishedAt() : live.publishedAt();
    return accept(
        draft, Relation.REVISION, inLanguage(article, live.language(), publishedAt), live);
  }

  private Outcome accept(
      Draft draft, Relation relation, Article article, @Nullable KnownText live) {
    remember(article, article.updatedAt(), article.textHash(), false, live);
    return new GoesOn(draft.with(relation, article));
  }

  private Outcome retract(Draft draft, KnownText live) {
    Article asKnown = draft.article();
    Article article =
        new Article(
            asKnown.schemaVersion(),
            asKnown.articleId(),
            1,
            true,
            live.url(),
            live.source(),
            live.language(),
            "",
            "",
            asKnown.bodySpans(),
            live.publishedAt(),
            asKnown.updatedAt() == null ? asKnown.lineage().arrivedAt() : asKnown.updatedAt(),
            asKnown.authors(),
            null,
            "",
            asKnown.extra(),
            asKnown.lineage());
    remember(article, live.updatedAt(), "", true, live);
    return new GoesOn(draft.with(Relation.RETRACTION, article));
  }

  private void remember(
      Article article,
      @Nullable Instant updatedAt,
      String textHash,
      boolean retracted,
      @Nullable KnownText live) {
    long time = article.eventTimeMillis();
    known.put(
        article.articleId(),
        new KnownText(
            article.language(),
            article.source(),
            article.url(),
            article.publishedAt(),
            updatedAt,
            textHash,
            retracted,
            live == null ? time : Math.max(time, live.lastSeen())));
  }

  private static boolean isStale(Article article, KnownText live) {
    Instant updatedAt = article.updatedAt();
    Instant knownUpdate = live.updatedAt();
    return updatedAt != null && knownUpdate != null && updatedAt.isBefore(knownUpdate);
  }

  private static Outcome unknown(Draft draft) {
    Defect defect = Defect.RETRACTS_UNKNOWN_ARTICLE;
    return new IsRejected(
        new Rejected(
            draft.publishedKey(),
            draft.publishedValue(),
            defect.code(),
            defect.describe(draft.article().articleId()),
            draft.article().lineage()));
  }

  private boolean isForgotten(KnownText text) {
    return text.lastSeen() < clock.now(PARTITION) - memory;
  }

  private static Article inLanguage(Article article, String language, Instant publishedAt) {
    return article.language().equals(language) && article.publishedAt().equals(publishedAt)
        ? article
        : article.with(
            article.articleId(), article.revision(), language, publishedAt, article.extra());
  }
}
