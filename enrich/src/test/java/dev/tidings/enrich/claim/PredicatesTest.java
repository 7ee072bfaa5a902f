package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.InflectVerb.Form;
import dev.tidings.enrich.claim.Predicates.Predicate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredicatesTest {

  private static final Predicates ENGLISH = Predicates.of("en");

  private static @Nullable Predicate at(String text, String word) {
    Words words = PlainText.words(text);
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, word)) {
        return ENGLISH.verbAt(words, i);
      }
    }
    throw new AssertionError(word + " is not in: " + text);
  }

  @ParameterizedTest
  @CsvSource({
    "killed, KILL, kill, PAST",
    "dies, KILL, die, PRESENT",
    "dying, KILL, die, ING",
    "murder, KILL, murder, BASE",
    "shatters, DESTROY, shatter, PRESENT",
  })
  void formsOfAVerbAreOfOneClass(String word, String group, String lemma, Form form) {
    assertThat(ENGLISH.verb(word)).isEqualTo(new Predicate(group, lemma, form));
  }

  @Test
  void anEventMayBeANoun() {
    assertThat(ENGLISH.noun("fatalities")).isEqualTo(new Predicate("KILL", "fatalities", null));
    assertThat(ENGLISH.noun("bridge")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "defrosted, defrost",
    "gatecrashed, gatecrash",
    "unplugged, unplug",
    "leafletted, leaflet",
    "outsmarted, outsmart",
    "bulldozed, bulldoze",
    "microchipped, microchip",
    "disenfranchised, disenfranchise",
    "unnerved, unnerve",
    "catalogued, catalogue",
    "nicknamed, nickname",
    "trespassed, trespass",
    "franchised, franchise",
  })
  void aVerbThatNoListKnowsIsOneBehindAnAuxiliary(String past, String lemma) {
    Predicate found = Objects.requireNonNull(at("The house was " + past + " in May", past));
    assertThat(found.lemma()).isEqualTo(lemma);
    assertThat(found.group()).isEqualTo(lemma.toUpperCase(Locale.ROOT));
    assertThat(found.form()).isEqualTo(Form.PAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A man outsmarted the police",
        "They outsmarted the police",
        "A man outsmarted them",
        "A man outsmarted away",
      })
  void orBetweenAnActorAndWhatIsActedOn(String text) {
    assertThat(at(text, "outsmarted")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The outsmarted police left",
        "Ana Outsmarted the police",
        "The mayor's outsmarted the police",
        "A man of outsmarted the police",
        "A man outsmarted police",
      })
  void notWhereItDescribesOrNames(String text) {
    assertThat(at(text, "outsmarted")).isNull();
  }

  @Test
  void wordsThatOnlyEndLikeAVerbAreNone() {
    assertThat(at("A man hundred the police", "hundred")).isNull();
    assertThat(at("Some tumbleweed the police", "tumbleweed")).isNull();
  }

  @Test
  void otherLanguagesKnowTheirFormsAsTheyAreWritten() {
    assertThat(Predicates.of("de").verb("starben")).isNotNull();
    assertThat(Predicates.of("de").capitalNouns()).isTrue();
    assertThat(Predicates.of("es").capitalNouns()).isFalse();
    assertThat(Predicates.of("it").verb("starben")).isNull();
  }
}
