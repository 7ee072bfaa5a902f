package dev.tidings.ingest;

import dev.tidings.ingest.Article.TextSpan;
import dev.tidings.ingest.Draft.Relation;
import dev.tidings.ingest.duplicate.Fingerprint;
import dev.tidings.ingest.duplicate.FingerprintBytes;
import dev.tidings.ingest.duplicate.TakeFingerprint;
import dev.tidings.ingest.line.LearnLines;
import dev.tidings.ingest.text.CutLines;
import dev.tidings.ingest.text.HashText;
import dev.tidings.ingest.text.MappedText.Span;
import dev.tidings.ingest.url.CanonicaliseUrl;
import org.jspecify.annotations.Nullable;

/**
 * Drops from an article the lines that recur across its source's articles, before it is compared
 * with others; and learns from it. Not thread-safe.
 */
final class DropRecurringLines {
  private final LearnLines lines;
  private final TakeFingerprint takeFingerprint = new TakeFingerprint();

  DropRecurringLines(LearnLines lines) {
    this.lines = lines;
  }

  /** The article without them. */
  Draft apply(Draft draft) {
    Article article = draft.article();
    if (draft.relation() == Relation.RETRACTION || article.body().isEmpty()) {
      return draft;
    }
    boolean[] recurring =
        lines.recurring(
            article.language(), article.source(), article.body(), article.eventTimeMillis());
    return any(recurring) ? without(recurring, draft) : draft;
  }

  /**
   * Learns from an article when it comes for the first time.
   *
   * @param draft as it was before it was cleaned
   * @param original id of the article that it repeats, else its own
   */
  void learn(Draft draft, String original) {
    if (draft.relation() == Relation.NEW) {
      Article article = draft.article();
      lines.learn(
          article.language(),
          article.source(),
          article.title(),
          article.body(),
          original,
          article.eventTimeMillis());
    }
  }

  private Draft without(boolean[] recurring, Draft draft) {
    Article article = draft.article();
    CutLines.Cut cut =
        CutLines.apply(
            new CutLines.Cut(
                article.body(),
                article.bodySpans().stream()
                    .map(span -> new Span(span.start(), span.originalStart(), span.length()))
                    .toList()),
            recurring);
    Article cleaned =
        article.withBody(
            cut.body(),
            cut.spans().stream()
                .map(span -> new TextSpan(span.start(), span.originalStart(), span.length()))
                .toList(),
            HashText.of(article.title(), cut.body()));
    return draft.with(cleaned, FingerprintBytes.write(fingerprint(cleaned)));
  }

  private Fingerprint fingerprint(Article article) {
    return takeFingerprint.apply(article.title(), article.body(), page(article.url()));
  }

  /** The address of a front page is shared by all that ever stood there. */
  static String page(@Nullable String url) {
    return url != null && CanonicaliseUrl.namesPage(url) ? url : "";
  }

  private static boolean any(boolean[] recurring) {
    for (boolean one : recurring) {
      if (one) {
        return true;
      }
    }
    return false;
  }
}
