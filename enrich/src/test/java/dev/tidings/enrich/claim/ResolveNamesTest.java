package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.Attribution.Span;
import dev.tidings.enrich.claim.ResolveNames.Referent;
import dev.tidings.enrich.entity.Entity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a pronoun or a description stands for; the place asked for is behind a star. */
class ResolveNamesTest {

  private static ResolveNames in(String body) {
    return new ResolveNames(
        body,
        new NameIndex(
            List.of(
                PlainText.entity(body, "diaz", Entity.Type.PERSON, "Ana Diaz", "Diaz"),
                PlainText.entity(body, "berg", Entity.Type.PERSON, "Karl Berg", "Berg"),
                PlainText.entity(body, "acme", Entity.Type.ORGANIZATION, "Acme"),
                PlainText.entity(body, "lima", Entity.Type.LOCATION, "Lima"))));
  }

  private static @Nullable Referent person(String marked) {
    String body = marked.replace("*", "");
    return in(body).person(marked.indexOf('*'));
  }

  private static Claim.@Nullable Speaker speaker(String marked) {
    int start = marked.indexOf('*');
    int end = marked.indexOf('*', start + 1) - 1;
    return in(marked.replace("*", "")).speaker(new Span(start, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Diaz came. Then *she left. | diaz | true",
        "Ana Diaz came to Lima and *she left. | diaz | true",
        "Ana Diaz met Karl Berg. Then *she left. | diaz | false",
        "Ana Diaz met Karl Berg and *she left. | diaz | false",
        "Karl Berg came. Ana Diaz left. Then *she slept. | diaz | true",
        "Karl Berg came. It rained! Then *he slept. | berg | true",
        "Karl Berg came. It rained? It snowed. Then *he slept. | berg | true",
        "Ana Diaz came. Diaz ate. Then *she slept. | diaz | true",
        "Karl Berg came. Acme closed. Then *he slept. | berg | true",
        "Karl Berg of the U.S. came and *he slept. | berg | true",
      })
  void aPronounIsWhoeverWasNamedFirstInTheLastSentenceThatNamesAny(
      String marked, String id, boolean sure) {
    Referent found = Objects.requireNonNull(person(marked));
    assertThat(found.entity().id()).isEqualTo(id);
    assertThat(found.sure()).isEqualTo(sure);
  }

  @Test
  void aNewLineEndsASentence() {
    Referent found =
        Objects.requireNonNull(person("Ana Diaz met Acme\nKarl Berg came\nThen *he slept."));
    assertThat(found.entity().id()).isEqualTo("berg");
    assertThat(found.sure()).isTrue();
  }

  @Test
  void nobodyWhenNobodyWasNamedOrTooFarAway() {
    assertThat(person("Then *she left. Ana Diaz came.")).isNull();
    assertThat(person("Acme closed. Then *she left.")).isNull();
    assertThat(person("Ana Diaz came. " + "It rained a lot. ".repeat(50) + "Then *she left."))
        .isNull();
    assertThat(person("Ana Diaz came. " + "It rained a lot. ".repeat(30) + "Then *she left."))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*Mayor Ana Diaz* said | diaz | Ana Diaz",
        "*The spokesman for Acme* said | acme | Acme",
        "*The aid chief, Karl Berg,* said | berg | Karl Berg",
        "*Karl Berg, who leads Acme,* said | berg | Karl Berg",
        "*Acme chief Karl Berg* said | berg | Karl Berg",
        "Ana Diaz came. Then *she* said | diaz | Ana Diaz",
        "*The mayor of Lima, a friend of Karl Berg,* said | berg | Karl Berg",
        "Ana Diaz, *who* said | diaz | Ana Diaz",
        "*The mayor of Lima* said | | The mayor of Lima",
        "*Officials in the city, most of them new,* said | | Officials in the city",
        "*People who saw it* said | | People",
        "*Everybody that saw those who came* said | | Everybody",
        "*Everybody who saw that it rained* said | | Everybody",
      })
  void whoSpeaks(String marked, @Nullable String id, String name) {
    assertThat(speaker(marked)).isEqualTo(new Claim.Speaker(id, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*She* said",
        "*It* said",
        "Acme, *which* said",
        "The mayor, *who* said",
        "** said"
      })
  void nobodyIsNamed(String marked) {
    assertThat(speaker(marked)).isNull();
  }

  @Test
  void aLongDescriptionIsCut() {
    Claim.Speaker found =
        Objects.requireNonNull(speaker("*" + "very ".repeat(30) + "old men* said"));
    assertThat(found.text()).hasSize(80);
  }

  @Test
  void onlyAPersonIsAPerson() {
    ResolveNames resolve = in("Ana Diaz leads Acme");
    assertThat(resolve.isPerson(new Claim.Speaker("diaz", "Ana Diaz"))).isTrue();
    assertThat(resolve.isPerson(new Claim.Speaker("acme", "Acme"))).isFalse();
    assertThat(resolve.isPerson(new Claim.Speaker("other", "Other"))).isFalse();
    assertThat(resolve.isPerson(new Claim.Speaker(null, "The mayor"))).isFalse();
  }
}
