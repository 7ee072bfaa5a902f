package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {

  @ParameterizedTest
  @CsvSource({
    "NATO, true",
    "U.S., true",
    "AT&T, true",
    "CD-U, true",
    "ABCDEFGHIJ, true",
    "ABCDEFGHIJK, false",
    "A, false",
    "A., false",
    "NATo, false",
    "UN 2, false",
    "'', false",
  })
  void anAcronymIsCapitals(String surface, boolean acronym) {
    assertThat(Acronyms.isAcronym(surface)).isEqualTo(acronym);
  }

  @ParameterizedTest
  @CsvSource({
    "World Health Organization, who",
    "Ministry of Defence, md",
    "Anglo-American Bank, aab",
    "health, ''",
  })
  void initialsAreThoseOfCapitalisedWords(String surface, String initials) {
    assertThat(Acronyms.initials(surface)).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource({
    "us justice department, justice department",
    "united states supreme court, supreme court",
    "british army, british army",
    "us army, us army",
    "justice department, justice department",
  })
  void atHomeTheCountryIsLeftOutOfALongName(String folded, String home) {
    assertThat(Acronyms.withoutCountry(folded)).isEqualTo(home);
  }

  private static Map<String, String> explained(NameType type, String name, String text) {
    NamedText named = NamedText.of(text).naming(type, name);
    return Acronyms.explained(named.document, named.names);
  }

  @Test
  void aShortFormIsExplainedInParentheses() {
    assertThat(
            explained(
                NameType.ORGANIZATION,
                "Harbour Police Union",
                "The Harbour Police Union (HPU) met on Monday."))
        .isEqualTo(Map.of("hpu", "harbour police union"));
    assertThat(
            explained(
                NameType.ORGANIZATION,
                "Harbour Police Union",
                "The Harbour Police Union (\"HPU\") met on Monday."))
        .isEqualTo(Map.of("hpu", "harbour police union"));
    assertThat(
            explained(
                NameType.ORGANIZATION,
                "Harbour Police Union",
                "The Harbour Police Union (G7-A) met on Monday."))
        .hasSize(1);
  }

  @Test
  void otherParenthesesExplainNothing() {
    NameType type = NameType.ORGANIZATION;
    String name = "Harbour Police Union";
    assertThat(explained(type, name, "The Harbour Police Union (founded 1950) met.")).isEmpty();
    assertThat(explained(type, name, "The Harbour Police Union (the old one) met.")).isEmpty();
    assertThat(explained(type, name, "The Harbour Police Union (H) met.")).isEmpty();
    assertThat(explained(type, name, "The Harbour Police Union met the (HPU).")).isEmpty();
    assertThat(explained(type, name, "The Harbour Police Union (HPU and many more) met."))
        .isEmpty();
  }

  @Test
  void behindAPersonOrOneWordThereIsAClubOrCountry() {
    assertThat(explained(NameType.PERSON, "Ana Diaz", "Ana Diaz (ESP) won the race.")).isEmpty();
    assertThat(explained(NameType.ORGANIZATION, "Acme", "Acme (ACM) rose.")).isEmpty();
  }
}
