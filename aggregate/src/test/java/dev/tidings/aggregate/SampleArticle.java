package dev.tidings.aggregate;

import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.ScoredSubject;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import dev.tidings.pipe.Lineage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An article for tests, step by step: what is not said has a plain default. */
final class SampleArticle {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Lineage LINEAGE = new Lineage("tidings.articles", 0, 0, NOON);

  private final String articleId;
  private final List<ScoredSubject> subjects = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Integer> terms = new TreeMap<>();
  private int revision = 1;
  private boolean retracted;
  private String source = "The Herald";
  private String language = "en";
  private String title;
  private Instant publishedAt = NOON;

  private SampleArticle(String articleId) {
    this.articleId = articleId;
    this.title = "Title of " + articleId;
  }

  static SampleArticle article(String articleId) {
    return new SampleArticle(articleId);
  }

  static EnrichedArticle retraction(String articleId) {
    SampleArticle article = article(articleId);
    article.retracted = true;
    return article.build();
  }

  static Duplicate reprint(String articleId, String originalId, String source, Duration later) {
    return duplicate(articleId, originalId, source, later, Duplicate.Kind.SAME_TEXT);
  }

  static Duplicate duplicate(
      String articleId, String originalId, String source, Duration later, Duplicate.Kind kind) {
    return new Duplicate(
        1,
        articleId,
        originalId,
        kind,
        1,
        "https://example.org/" + articleId,
        source,
        "en",
        "Title of " + articleId,
        NOON.plus(later),
        LINEAGE);
  }

  /** A statement that has no word in common with any other that is called otherwise. */
  static String statement(String name) {
    return "Anna" + name + " borisa" + name + " cadiz" + name + " yarn" + name + ".";
  }

  static Claim claim(String articleId, String text, Claim.Polarity polarity) {
    // Claims of the same words have the same subject, and each article's sentence is its own.
    String subject = text.toLowerCase(Locale.ROOT).replace(".", "");
    String sentence = text + " " + articleId;
    return new Claim(
        articleId + "/" + text.hashCode(),
        text,
        new Claim.Frame(null, subject, "HAPPEN", "happen", null, null),
        null,
        null,
        polarity,
        Claim.Modality.FACT,
        null,
        null,
        null,
        new Claim.SourceSpan(articleId, 0, sentence.length(), sentence),
        .8,
        .9);
  }

  SampleArticle terms(String... words) {
    for (String word : words) {
      terms.merge(word, 1, Integer::sum);
    }
    return this;
  }

  SampleArticle from(String outlet) {
    source = outlet;
    return this;
  }

  SampleArticle in(String code) {
    language = code;
    return this;
  }

  SampleArticle titled(String text) {
    title = text;
    return this;
  }

  SampleArticle after(Duration duration) {
    publishedAt = NOON.plus(duration);
    return this;
  }

  SampleArticle revision(int number) {
    revision = number;
    return this;
  }

  SampleArticle about(Subject subject, double score) {
    subjects.add(new ScoredSubject(subject, score));
    return this;
  }

  SampleArticle naming(String name, Entity.Type type, String... spellings) {
    List<Entity.Mention> mentions = new ArrayList<>();
    for (String spelling : spellings) {
      mentions.add(new Entity.Mention(Entity.Field.BODY, 0, spelling.length(), spelling));
    }
    entities.add(new Entity("x:" + name.toLowerCase(Locale.ROOT), name, type, .5, .9, mentions));
    return this;
  }

  SampleArticle stating(String text) {
    claims.add(claim(articleId, text, Claim.Polarity.AFFIRMED));
    return this;
  }

  SampleArticle denying(String text) {
    claims.add(claim(articleId, text, Claim.Polarity.DENIED));
    return this;
  }

  EnrichedArticle build() {
    Article article =
        new Article(
            1,
            articleId,
            revision,
            retracted,
            "https://example.org/" + articleId,
            source,
            language,
            retracted ? "" : title,
            "",
            List.of(),
            publishedAt,
            null,
            List.of(),
            null,
            "",
            Map.of(),
            LINEAGE);
    return new EnrichedArticle(1, article, subjects, entities, claims, terms);
  }

  Arrival.Published arrival() {
    return (Arrival.Published) Arrival.of(build());
  }
}
