package dev.tidings.eval.claim;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.ExtractClaims;
import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.enrich.text.AnalyseText;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.parse.ArticleIds;
import dev.tidings.ingest.parse.ParseArticle;
import dev.tidings.ingest.parse.PublishedArticle;
import dev.tidings.ingest.parse.ReadResult;
import dev.tidings.ingest.read.ReadArticles;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.ingest.text.CleanText;
import dev.tidings.ingest.text.CleanedText;
import dev.tidings.ingest.text.DetectLanguage;
import dev.tidings.ingest.text.HashText;
import dev.tidings.ingest.url.CanonicaliseUrl;
import dev.tidings.pipe.Lineage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads articles and takes their claims, by the same steps as the pipeline but without Kafka. */
final class ExtractNews {

  /**
   * Texts without a time of their own are as old as this; what is measured does not depend on it.
   */
  private static final Instant UNDATED = Instant.parse("2025-01-01T12:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
  private static final int MAX_TITLE = 500;
  private static final int MAX_BYTES = 1 << 20;

  private final CleanText cleanText = new CleanText(MAX_TITLE);
  private final DetectLanguage detectLanguage = new DetectLanguage();
  private final AnalyseText analyseText = new AnalyseText();
  private final ExtractClaims extractClaims = new ExtractClaims();
  private final FindEntities findEntities = new FindEntities(NameTable.load(), Taggers.load());

  /**
   * An article and what it states.
   *
   * @param article the article
   * @param claims its claims, in the order of the text
   */
  record Stated(Article article, List<Claim> claims) {
    Stated {
      claims = List.copyOf(claims);
    }
  }

  /** Those articles of a file whose ids are wanted, by id. */
  Map<String, Stated> read(Path file, Set<String> wanted) throws IOException {
    Map<String, Stated> stated = read(file, article -> wanted.contains(article.articleId()));
    if (stated.isEmpty() && !wanted.isEmpty()) {
      throw new IOException("'" + file + "' has none of the " + wanted.size() + " articles");
    }
    return stated;
  }

  /** Those articles of a file that are wanted, by id. */
  Map<String, Stated> read(Path file, Predicate<Article> wanted) {
    Map<String, Stated> stated = new TreeMap<>();
    ParseArticle parse = new ParseArticle(MAX_BYTES);
    new ReadArticles(Limits.forFiles())
        .read(
            file,
            new ArticleSink() {
              @Override
              public void article(FoundArticle found) {
                ReadResult result = parse.apply(null, found.json(), LATEST);
                if (result instanceof ReadResult.Usable usable && !usable.article().retracted()) {
                  Article article = prepare(usable.article());
                  if (wanted.test(article)) {
                    stated.putIfAbsent(article.articleId(), extract(article));
                  }
                }
              }

              @Override
              public void skipped(Skipped skipped) {
                // Articles that are wanted and missing are reported by their ids.
              }
            });
    return stated;
  }

  /** A text alone, as an article of one paragraph. */
  Stated text(String id, String text) {
    return extract(prepare(PublishedArticle.builder().id(id).body(text).language("en").build()));
  }

  private Article prepare(PublishedArticle published) {
    String url = CanonicaliseUrl.apply(published.url());
    CleanedText text = cleanText.apply(published.title(), published.body());
    String body = text.body().toString();
    String hash = HashText.of(text.title(), body);
    Instant publishedAt = published.publishedAt() == null ? UNDATED : published.publishedAt();
    return new Article(
        Article.SCHEMA_VERSION,
        ArticleIds.of(published.id(), url, hash),
        1,
        false,
        url.isEmpty() ? null : url,
        published.source().isEmpty() ? CanonicaliseUrl.host(url) : published.source(),
        detectLanguage.apply(published.language(), text.title(), body),
        text.title(),
        body,
        List.of(),
        publishedAt,
        null,
        List.of(),
        null,
        hash,
        Map.of(),
        new Lineage("articles", 0, 0L, publishedAt));
  }

  private Stated extract(Article article) {
    AnalysedText title = analyseText.analyse(article.title(), article.language());
    AnalysedText body = analyseText.analyse(article.body(), article.language());
    return new Stated(
        article, extractClaims.extract(article, title, body, findEntities.find(title, body)));
  }
}
