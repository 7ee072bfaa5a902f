package dev.tidings.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.ingest.duplicate.TextChange;
import dev.tidings.ingest.memory.MapRows;
import dev.tidings.ingest.memory.StreamClock;
import dev.tidings.pipe.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FindDuplicatesTest {
  private final MapRows<KnownText> known = new MapRows<>();
  private final RecogniseArticle recognise =
      new RecogniseArticle(known, new StreamClock(new MapRows<>()), Duration.ofDays(30));
  private final FindDuplicates step =
      IngestSteps.findDuplicates(
          new MapRows<>(),
          new MapRows<>(),
          new MapRows<>(),
          new MapRows<>(),
          Settings.defaults(IngestSettings.ALL));

  private Outcome publish(String json) {
    Outcome outcome = recognise.apply(Drafts.draft(json));
    return outcome instanceof Outcome.GoesOn goesOn ? step.apply(goesOn.draft()) : outcome;
  }

  private Article unique(String json) {
    Outcome outcome = publish(json);
    assertThat(outcome).isInstanceOf(Outcome.IsUnique.class);
    return ((Outcome.IsUnique) outcome).article();
  }

  private Duplicate duplicate(String json) {
    Outcome outcome = publish(json);
    assertThat(outcome).isInstanceOf(Outcome.IsDuplicate.class);
    return ((Outcome.IsDuplicate) outcome).duplicate();
  }

  private static String article(String id, String body) {
    return "{'id':'" + id + "','title':'River floods town','body':'" + body + "','language':'en'}";
  }

  private static String text(int seed) {
    return RandomText.of(seed, 100);
  }

  @Test
  void anUndatedArticleIsPublishedNowInTheTimeOfItsLanguage() {
    unique(
        article("dated", text(1))
            .replace("'language'", "'date':'2020-05-01T10:20:00Z','language'"));

    assertThat(unique(article("undated", text(2))).publishedAt())
        .isEqualTo(Instant.parse("2020-05-01T10:00:00Z"));
  }

  @Test
  void aNewArticleIsUnique() {
    Article article = unique(article("a", text(1)));

    assertThat(article.articleId()).isEqualTo("a");
    assertThat(article.revision()).isEqualTo(1);
  }

  @Test
  void theSameTextElsewhereIsADuplicate() {
    unique(article("a", text(1)));
    Duplicate duplicate = duplicate(article("b", text(1)));

    assertThat(duplicate.articleId()).isEqualTo("b");
    assertThat(duplicate.duplicateOf()).isEqualTo("a");
    assertThat(duplicate.kind()).isEqualTo(Duplicate.Kind.SAME_TEXT);
    assertThat(duplicate.similarity()).isEqualTo(1);
    assertThat(duplicate.language()).isEqualTo("en");
  }

  @Test
  void aRepeatNamesItselfOrItsOriginal() {
    unique(article("a", text(1)));
    duplicate(article("b", text(1)));

    assertThat(duplicate(article("a", text(1))))
        .returns("a", Duplicate::duplicateOf)
        .returns(Duplicate.Kind.SAME_ARTICLE, Duplicate::kind);
    assertThat(duplicate(article("b", text(1))))
        .returns("a", Duplicate::duplicateOf)
        .returns(Duplicate.Kind.SAME_ARTICLE, Duplicate::kind);
  }

  @Test
  void aRevisionSaysWhatItChanged() {
    String first = "The river rose overnight and the bridge was closed to all traffic.";
    String second = "Engineers will inspect the pillars before the bridge opens again.";
    assertThat(unique(article("a", text(1) + "\\n" + first)).change()).isNull();

    Article revision = unique(article("a", text(1) + "\\n" + first + "\\n" + second));

    TextChange change = Objects.requireNonNull(revision.change());
    assertThat(change.title()).isFalse();
    assertThat(change.figures()).isFalse();
    assertThat(change.dropped()).isZero();
    assertThat(change.added()).isBetween(0.01, 0.3);
    assertThat(change.passages())
        .extracting(
            passage ->
                revision.body().substring(passage.start(), passage.start() + passage.length()))
        .containsExactly(second);
  }

  @Test
  void aRevisionGoesOnEvenWhenItNowRepeatsAnother() {
    unique(article("a", text(1)));
    unique(article("b", text(2)));
    Article revision = unique(article("b", text(1)));

    assertThat(revision.articleId()).isEqualTo("b");
    assertThat(revision.revision()).isEqualTo(2);
  }

  @Test
  void aCopyOfARevisedTextIsFoundAndOfTheOldOneNoMore() {
    unique(article("a", text(1)));
    unique(article("a", text(2)));

    assertThat(duplicate(article("b", text(2))).duplicateOf()).isEqualTo("a");
    unique(article("c", text(1)));
  }

  @Test
  void aDuplicateWithANewTextBecomesUnique() {
    unique(article("a", text(1)));
    duplicate(article("b", text(1)));
    Article article = unique(article("b", text(3)));

    assertThat(article.articleId()).isEqualTo("b");
    assertThat(article.revision()).isEqualTo(2);
    assertThat(duplicate(article("c", text(3))).duplicateOf()).isEqualTo("b");
  }

  @Test
  void afterARetractionACopyIsUnique() {
    unique(article("a", text(1)));
    duplicate(article("b", text(1)));
    Article retraction = unique("{'id':'a','retracted':true}");

    assertThat(retraction.retracted()).isTrue();
    assertThat(retraction.revision()).isEqualTo(2);
    assertThat(unique(article("c", text(1))).articleId()).isEqualTo("c");
    assertThat(duplicate(article("b", text(1))).duplicateOf()).isEqualTo("c");
  }

  @Test
  void aDuplicatePublishedAgainAfterItsOriginalWasRetractedTakesItsPlace() {
    unique(article("a", text(1)));
    duplicate(article("b", text(1)));
    unique("{'id':'a','retracted':true}");

    assertThat(unique(article("b", text(1))).articleId()).isEqualTo("b");
  }

  @Test
  void aDuplicateCanBeRetracted() {
    unique(article("a", text(1)));
    duplicate(article("b", text(1)));

    assertThat(unique("{'id':'b','retracted':true}"))
        .returns("b", Article::articleId)
        .returns(true, Article::retracted);
    assertThat(duplicate(article("c", text(1))).duplicateOf()).isEqualTo("a");
  }

  @Test
  void aStaleTextIsADuplicate() {
    unique("{'id':'a','body':'" + text(1) + "','updatedAt':'2024-05-02','language':'en'}");
    Duplicate stale =
        duplicate("{'id':'a','body':'" + text(2) + "','updatedAt':'2024-05-01','language':'en'}");

    assertThat(stale.kind()).isEqualTo(Duplicate.Kind.STALE_REVISION);
    assertThat(stale.duplicateOf()).isEqualTo("a");
    assertThat(stale.similarity()).isLessThan(1);
  }

  @Test
  void aNewTextAtTheSameAddressIsARevisionOfTheFirstArticle() {
    String at = "','url':'https://news.example/flood','language':'en'}";
    unique("{'id':'a','title':'River floods town','body':'" + text(1) + at);
    Article revision =
        unique("{'id':'b','title':'River floods town','body':'" + text(1) + text(2) + at);

    assertThat(revision.articleId()).isEqualTo("a");
    assertThat(revision.revision()).isEqualTo(2);
    assertThat(revision.extra().get("id")).hasToString("\"b\"");
    assertThat(duplicate("{'id':'b','title':'River floods town','body':'" + text(1) + text(2) + at))
        .returns("a", Duplicate::duplicateOf);
    assertThat(unique("{'id':'b','retracted':true}").articleId()).isEqualTo("a");
  }

  @Test
  void anUnrelatedTextAtTheSameAddressIsAnArticleOfItsOwn() {
    String at = "','url':'https://news.example/live','language':'en'}";
    unique("{'id':'a','title':'River floods town','body':'" + text(1) + at);

    assertThat(unique("{'id':'b','title':'Markets close higher','body':'" + text(2) + at))
        .returns("b", Article::articleId);
  }

  @Test
  void languagesAreComparedApart() {
    unique(article("a", text(1)));

    unique(article("b", text(1)).replace("'en'", "'sv'").replace("The town", "Staden"));
  }
}
