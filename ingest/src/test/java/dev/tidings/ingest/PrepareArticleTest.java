package dev.tidings.ingest;

import static dev.tidings.ingest.Drafts.draft;
import static dev.tidings.ingest.Drafts.prepare;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.Article.TextSpan;
import dev.tidings.ingest.parse.Defect;
import org.junit.jupiter.api.Test;

class PrepareArticleTest {

  @Test
  void everyFieldOfTheArticleIsSet() {
    Article article =
        draft(
                "{'id':'s-1','url':'http://www.news.example/a?utm_source=x','title':'River &amp; town',"
                    + "'body':'<p>By Ann Penn</p><p>BREMEN (EP) - The river rose in the night and it"
                    + " was in the town.</p>','publishedAt':'2024-05-09T09:30:00Z',"
                    + "'updatedAt':'2024-05-09T10:00:00Z','section':'local'}")
            .article();

    assertThat(article.schemaVersion()).isEqualTo(Article.SCHEMA_VERSION);
    assertThat(article.articleId()).isEqualTo("s-1");
    assertThat(article.url()).isEqualTo("https://news.example/a");
    assertThat(article.source()).isEqualTo("news.example");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.title()).isEqualTo("River & town");
    assertThat(article.body()).isEqualTo("The river rose in the night and it was in the town.");
    assertThat(article.bodySpans()).containsExactly(new TextSpan(0, 35, 51));
    assertThat(article.publishedAt()).isEqualTo("2024-05-09T09:30:00Z");
    assertThat(article.updatedAt()).isEqualTo("2024-05-09T10:00:00Z");
    assertThat(article.authors()).containsExactly("Ann Penn");
    assertThat(article.dateline()).isEqualTo("BREMEN (EP)");
    assertThat(article.textHash()).hasSize(32);
    assertThat(article.extra()).containsOnlyKeys("section");
    assertThat(article.lineage()).isEqualTo(Drafts.lineage());
  }

  @Test
  void theGivenSourceAndAuthorsGoFirst() {
    Article article =
        draft(
                "{'url':'https://news.example/a','source':'Example News','authors':['Bo Quill'],"
                    + "'body':'By Ann Penn\\nThe river rose.'}")
            .article();

    assertThat(article.source()).isEqualTo("Example News");
    assertThat(article.authors()).containsExactly("Bo Quill");
    assertThat(article.body()).isEqualTo("The river rose.");
  }

  @Test
  void withoutADateTheRecordsTimeCounts() {
    Draft draft = draft("{'title':'t'}");

    assertThat(draft.article().publishedAt()).isEqualTo(Drafts.NOW);
    assertThat(draft.dated()).isFalse();
  }

  @Test
  void aDateSomeHoursAheadIsTheRecordsTime() {
    assertThat(draft("{'title':'t','date':'2024-05-10T20:00:00Z'}").article().publishedAt())
        .isEqualTo(Drafts.NOW);
  }

  @Test
  void textThatIsAllBoilerplateIsRejected() {
    Outcome outcome = prepare("{\"body\":\"Advertisement\\nRead more\"}");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.IsRejected.class,
            rejected ->
                assertThat(rejected.rejected().reason()).isEqualTo(Defect.NOTHING_LEFT.code()));
  }

  @Test
  void anAddressThatIsNoneIsLeftOut() {
    assertThat(draft("{'title':'t','url':'ftp://news.example/a'}").article().url()).isNull();
  }

  @Test
  void aTextInAThousandPiecesIsMappedAsFarAsTheLimit() {
    String pieces = "a&amp;b ".repeat(20_000);

    assertThat(draft("{'title':'t','body':'" + pieces + "'}").article().bodySpans())
        .hasSize(PrepareArticle.MAX_SPANS);
  }

  @Test
  void aRetractionKeepsTheRecordsBytes() {
    Draft draft = draft("{'id':'s-1','retracted':true}");

    assertThat(draft.relation()).isEqualTo(Draft.Relation.RETRACTION);
    assertThat(draft.article().retracted()).isTrue();
    assertThat(draft.publishedValue()).isNotEmpty();
  }
}
