package dev.tidings.aggregate;

import static dev.tidings.aggregate.SampleArticle.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.ingest.Duplicate;
import dev.tidings.pipe.JsonSerde;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrivalTest {

  @Test
  void anArticleSurvivesTheRepartitionTopic() {
    Arrival arrival =
        article("a")
            .terms("quake", "coast")
            .about(Subject.WEATHER, .7)
            .naming("Lima", Entity.Type.LOCATION, "LIMA")
            .stating("Ten died.")
            .arrival();

    assertThat(backAndForth(arrival)).isEqualTo(arrival);
  }

  @Test
  void aRetractionSurvivesTheRepartitionTopic() {
    Arrival arrival = Arrival.of(SampleArticle.retraction("a"));

    assertThat(arrival).isEqualTo(new Arrival.Retracted("a"));
    assertThat(backAndForth(arrival)).isEqualTo(arrival);
  }

  @Test
  void anArticleWithoutTermsHasItsIdAsItsOnlyTerm() {
    assertThat(article("a").arrival().terms()).isEqualTo(Map.of("article:a", 1));
  }

  @Test
  void theTextComesAlongOnlyForAnEncoder() {
    EnrichedArticle enriched = article("a").terms("quake").build();
    Arrival.Published without = (Arrival.Published) Arrival.of(enriched);
    Arrival.Published with = (Arrival.Published) Arrival.of(enriched, true);
    assertThat(without.lead()).isNull();
    assertThat(without.text()).isEmpty();
    assertThat(with.text()).isEqualTo("Title of a\n");
    assertThat(backAndForth(with)).isEqualTo(with);
  }

  @ParameterizedTest
  @EnumSource
  void onlyARepeatOfAnotherArticleIsAReprint(Duplicate.Kind kind) {
    Duplicate duplicate = SampleArticle.duplicate("b", "a", "The Echo", Duration.ZERO, kind);
    boolean sameArticle =
        kind == Duplicate.Kind.SAME_ARTICLE || kind == Duplicate.Kind.STALE_REVISION;

    assertThat(Arrival.of(duplicate).isEmpty()).isEqualTo(sameArticle);
    Arrival.of(duplicate)
        .ifPresent(arrival -> assertThat(backAndForth(arrival)).isEqualTo(arrival));
  }

  @Test
  void whatIsKeptOfAnArticleIsBounded() {
    String endless = "x".repeat(Arrival.MAX_LENGTH + 1);
    SampleArticle article = article("a").titled(endless).stating(endless);
    article.naming(endless, Entity.Type.PERSON);
    for (int i = 0; i < Arrival.MAX_PER_ARTICLE + 1; i++) {
      article.stating("Claim " + i).naming("Person " + i, Entity.Type.PERSON, endless);
    }

    Arrival.Published arrival = article.arrival();
    assertThat(arrival.title()).hasSize(Arrival.MAX_LENGTH);
    assertThat(arrival.claims()).hasSize(Arrival.MAX_PER_ARTICLE);
    assertThat(arrival.claims().get(0).text()).isEqualTo("Claim 0");
    assertThat(arrival.entities()).hasSize(Arrival.MAX_PER_ARTICLE);
    assertThat(arrival.entities().get(0).spellings()).isEmpty();
  }

  private static Arrival backAndForth(Arrival arrival) {
    JsonSerde<Arrival> serde = JsonSerde.of(Arrival.class);
    return serde.deserializer().deserialize("", serde.serializer().serialize("", arrival));
  }
}
