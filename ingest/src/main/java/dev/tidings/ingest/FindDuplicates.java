package dev.tidings.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.tidings.ingest.Draft.Relation;
import dev.tidings.ingest.Outcome.IsDuplicate;
import dev.tidings.ingest.Outcome.IsUnique;
import dev.tidings.ingest.Standing.Status;
import dev.tidings.ingest.duplicate.Fingerprint;
import dev.tidings.ingest.duplicate.FingerprintBytes;
import dev.tidings.ingest.duplicate.Likeness;
import dev.tidings.ingest.duplicate.SearchTexts;
import dev.tidings.ingest.duplicate.TextChange;
import dev.tidings.ingest.duplicate.TextMatch;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each article whether it is unique, a revision, a retraction or a duplicate, after
 * lines that recur across its source are dropped.
 *
 * <ul>
 *   <li>A revision of a unique article always goes on, even when it now repeats another.
 *   <li>A duplicate whose new text repeats nothing becomes a unique article; so does one that is
 *       published again after its original was retracted.
 *   <li>Another id at the address of a known article is the same text again (a duplicate), a
 *       version of it (goes on as its revision), or, when the texts have nothing in common, an
 *       article of its own: some sites reuse addresses.
 * </ul>
 */
final class FindDuplicates {
  private final SearchTexts texts;
  private final Standings standings;
  private final DropRecurringLines dropRecurringLines;

  FindDuplicates(SearchTexts texts, Standings standings, DropRecurringLines dropRecurringLines) {
    this.texts = texts;
    this.dropRecurringLines = dropRecurringLines;
    this.standings = standings;
  }

  Outcome apply(Draft recognised) {
    String language = recognised.article().language();
    long now =
        standings.advance(language, recognised.article().eventTimeMillis(), recognised.dated());
    Draft whole = dated(recognised);
    texts.expire(language, now);
    Outcome outcome = decide(dropRecurringLines.apply(whole), now);
    dropRecurringLines.learn(whole, original(outcome));
    return outcome;
  }

  /** A reprint teaches what its original teaches. */
  private static String original(Outcome outcome) {
    if (outcome instanceof IsDuplicate repeat) {
      return repeat.duplicate().duplicateOf();
    }
    if (outcome instanceof IsUnique unique) {
      return unique.article().articleId();
    }
    throw new IllegalStateException("this step rejects nothing");
  }

  private Outcome decide(Draft draft, long now) {
    Article article = draft.article();
    String language = article.language();
    Standing own = standings.get(language, article.articleId());
    // Whatever comes under the id of a version is about the article that it is a version of.
    String target =
        own != null && own.status() == Status.VERSION && own.original() != null
            ? own.original()
            : article.articleId();
    Standing standing = target.equals(article.articleId()) ? own : standings.get(language, target);
    return switch (draft.relation()) {
      case RETRACTION -> retract(article, target, standing);
      case NEW, REVISION -> judge(draft, target, standing, now);
      case REPEAT, STALE -> repeat(draft, target, standing, now);
    };
  }

  private Draft dated(Draft draft) {
    Article article = draft.article();
    Instant publishedAt = standings.publishedAt(draft);
    return draft.relation() != Relation.NEW || article.publishedAt().equals(publishedAt)
        ? draft
        : draft.with(
            Relation.NEW,
            article.with(
                article.articleId(),
                article.revision(),
                article.language(),
                publishedAt,
                article.extra()));
  }

  private Outcome retract(Article article, String target, @Nullable Standing standing) {
    int revision = nextRevision(standing);
    texts.forget(article.language(), target);
    standings.put(article, target, Status.RETRACTED, null, revision);
    return new IsUnique(named(article, target, revision, null));
  }

  private Outcome repeat(Draft draft, String target, @Nullable Standing standing, long now) {
    Article article = draft.article();
    String original = target;
    if (standing != null && standing.status() != Status.UNIQUE) {
      original = standing.original();
      if (original == null || !standings.isUnique(article.language(), original)) {
        return judge(draft, target, standing, now);
      }
    }
    boolean same = draft.relation() == Relation.REPEAT;
    double similarity =
        same
            ? 1
            : texts.similarity(
                article.language(), original, FingerprintBytes.read(draft.fingerprint()));
    return duplicate(
        article,
        original,
        same ? Duplicate.Kind.SAME_ARTICLE : Duplicate.Kind.STALE_REVISION,
        similarity);
  }

  private Outcome judge(Draft draft, String target, @Nullable Standing standing, long now) {
    Article article = draft.article();
    Fingerprint fingerprint = FingerprintBytes.read(draft.fingerprint());
    if (standing != null && standing.status() == Status.UNIQUE) {
      return unique(article, target, standing, fingerprint);
    }
    TextMatch match =
        texts.find(article.language(), target, fingerprint, article.eventTimeMillis(), now);
    if (match == null) {
      return unique(article, target, standing, fingerprint);
    }
    if (match.newVersion()) {
      return version(article, match.articleId(), fingerprint);
    }
    standings.put(article, target, Status.DUPLICATE, match.articleId(), nextRevision(standing));
    return duplicate(
        article, match.articleId(), kind(match.likeness()), match.likeness().similarity());
  }

  private Outcome version(Article article, String original, Fingerprint fingerprint) {
    standings.put(article, article.articleId(), Status.VERSION, original, 1);
    Standing standing = standings.get(article.language(), original);
    Instant knownUpdate = standing == null ? null : standing.updatedAt();
    Instant update = article.updatedAt();
    if (knownUpdate != null && update != null && update.isBefore(knownUpdate)) {
      return duplicate(
          article,
          original,
          Duplicate.Kind.STALE_REVISION,
          texts.similarity(article.language(), original, fingerprint));
    }
    // What is known at all has a first revision, even when its standing was forgotten.
    Standing known = standing == null ? new Standing(Status.UNIQUE, null, 1, null, 0) : standing;
    return unique(article, original, known, fingerprint);
  }

  private Outcome unique(
      Article article, String target, @Nullable Standing standing, Fingerprint fingerprint) {
    int revision = nextRevision(standing);
    standings.put(article, target, Status.UNIQUE, null, revision);
    boolean revises = standing != null && standing.status() == Status.UNIQUE;
    TextChange change =
        revises ? texts.change(article.language(), target, fingerprint, article.body()) : null;
    texts.remember(article.language(), target, fingerprint, article.eventTimeMillis());
    return new IsUnique(named(article, target, revision, change));
  }

  private static Outcome duplicate(
      Article article, String original, Duplicate.Kind kind, double similarity) {
    return new IsDuplicate(
        new Duplicate(
            Duplicate.SCHEMA_VERSION,
            article.articleId(),
            original,
            kind,
            similarity,
            article.url(),
            article.source(),
            article.language(),
            article.title(),
            article.publishedAt(),
            article.lineage()));
  }

  private static Article named(
      Article article, String id, int revision, @Nullable TextChange change) {
    Map<String, JsonNode> extra = new TreeMap<>(article.extra());
    if (!id.equals(article.articleId())) {
      extra.put("id", TextNode.valueOf(article.articleId()));
    }
    return article.as(id, revision, change, extra);
  }

  private static int nextRevision(@Nullable Standing standing) {
    return standing == null ? 1 : standing.revision() + 1;
  }

  private static Duplicate.Kind kind(Likeness likeness) {
    return switch (likeness.kind()) {
      case SAME_TEXT -> Duplicate.Kind.SAME_TEXT;
      case NEAR_COPY -> Duplicate.Kind.NEAR_COPY;
      case EXCERPT -> Duplicate.Kind.EXCERPT;
      case NONE -> throw new IllegalArgumentException("repeats nothing");
    };
  }
}
