package dev.tidings.aggregate.claim;

import dev.tidings.enrich.claim.Claim;
import dev.tidings.enrich.claim.ExtractClaims;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.text.AnalysedText;
import dev.tidings.enrich.text.Sentence;
import dev.tidings.ingest.Article;
import dev.tidings.pipe.Lineage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Claims as enrichment finds them in articles of one sentence a line. */
final class NewsFixture {

  private static final ExtractClaims EXTRACT = new ExtractClaims();

  private NewsFixture() {}

  static List<Claim> claims(String articleId, Instant published, String body, Entity... entities) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : body.split("\n", -1)) {
      sentences.add(new Sentence(start, start + line.length(), 0, 0, true));
      start += line.length() + 1;
    }
    AnalysedText analysed = new AnalysedText(body, "en", List.of(), sentences);
    Article article =
        new Article(
            1,
            articleId,
            1,
            false,
            null,
            "Harbour Post",
            "en",
            "News",
            body,
            List.of(),
            published,
            null,
            List.of(),
            null,
            articleId,
            Map.of(),
            new Lineage("articles", 0, 0L, published));
    return EXTRACT.extract(article, analysed, analysed, List.of(entities));
  }

  /** An entity mentioned wherever one of its names stands. */
  static Entity entity(
      String body, String id, Entity.Type type, String name, String... otherNames) {
    List<Entity.Mention> mentions = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(List.of(otherNames));
    for (String written : names) {
      for (int at = body.indexOf(written); at >= 0; at = body.indexOf(written, at + 1)) {
        int start = at;
        if (mentions.stream().noneMatch(m -> m.start() <= start && start < m.end())) {
          int end = at + written.length();
          mentions.add(new Entity.Mention(Entity.Field.BODY, start, end, written));
        }
      }
    }
    return new Entity(id, name, type, 0.5, 0.9, mentions);
  }
}
