package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.KnownName;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static final NameTable TABLE =
      NameTable.of(
          List.of(
              "Q1\tORG\tLidl\t300\tb\tGerman supermarket chain",
              "Q2\tLOC\tSpringdale\t4000\tt\tCanada",
              "Q3\tLOC\tNowhere\t4000\tt\t",
              "Q4\tORG\tOddco\t300\tb\tgroup with oil"));

  private static KnownName known(String folded) {
    return TABLE.named(folded).get(0);
  }

  private static boolean speaks(String text, String thing) {
    return new Surroundings(NamedText.of(text).document, Set.of()).speakOf(known(thing));
  }

  @Test
  void wordsOfItsDescriptionSpeakForAThing() {
    assertThat(speaks("The supermarket opened.", "lidl")).isTrue();
    assertThat(speaks("The shop opened.", "lidl")).isFalse();
    assertThat(speaks("A group with oil left.", "oddco"))
        .as("words of any article, and short ones")
        .isFalse();
  }

  @Test
  void aTownsCountryMustBeNamed() {
    Surroundings canada =
        new Surroundings(NamedText.of("x").document, Set.of("canada", "springdale"));
    assertThat(canada.nameCountryOf(known("springdale"))).isTrue();
    assertThat(canada.nameCountryOf(known("nowhere"))).isFalse();
    assertThat(
            new Surroundings(NamedText.of("x").document, Set.of("spain"))
                .nameCountryOf(known("springdale")))
        .isFalse();
  }

  private static boolean office(String text) {
    NamedText named = NamedText.of(text).naming(NameType.PERSON, "Bill Weston");
    return new Surroundings(named.document, Set.of()).giveOffice(named.names);
  }

  @Test
  void anOfficeStandsWithinFiveWordsOfAName() {
    assertThat(office("The senator one two three four Bill Weston left.")).isTrue();
    assertThat(office("The senator one two three four five Bill Weston left.")).isFalse();
    assertThat(office("Bill Weston one two three four mayor.")).isTrue();
    assertThat(office("Bill Weston one two three four five mayor.")).isFalse();
    assertThat(office("Bill Weston left.")).isFalse();
  }
}
