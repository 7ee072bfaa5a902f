package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names of an article name the same thing; nothing is known of them. */
class ClusterNamesTest {
  private final ClusterNames clusterNames = new ClusterNames(NameTable.of(List.of()));

  /** For each thing its fullest name and how often it is named. */
  private List<String> things(NamedText text) {
    return clusterNames.cluster(text.document, text.names).stream()
        .map(cluster -> cluster.surface() + " " + cluster.names.size())
        .sorted()
        .toList();
  }

  private static NamedText people(String text, String... names) {
    NamedText named = NamedText.of(text);
    for (String name : names) {
      named.naming(NameType.PERSON, name);
    }
    return named;
  }

  private static NamedText organizations(String text, String... names) {
    NamedText named = NamedText.of(text);
    for (String name : names) {
      named.naming(NameType.ORGANIZATION, name);
    }
    return named;
  }

  @Test
  void aSurnameIsThatOfTheFullNameBeforeOrBehindIt() {
    assertThat(
            things(
                people("Yesterday Weston spoke. Later Bill Weston left.", "Bill Weston", "Weston")))
        .containsExactly("Bill Weston 2");
    assertThat(things(people("Bill Weston spoke. Later on Smith left.", "Bill Weston", "Smith")))
        .containsExactly("Bill Weston 1", "Smith 1");
  }

  @Test
  void twoOfOneSurnameAreOneWhenTheirFirstNamesAgree() {
    assertThat(
            things(
                people(
                    "Bill Weston spoke. Then B. Weston left. Mary Weston stayed.",
                    "Bill Weston",
                    "B. Weston",
                    "Mary Weston")))
        .containsExactly("Bill Weston 2", "Mary Weston 1");
    assertThat(
            things(
                people(
                    "Bill Weston spoke. Then Bill John Weston left the room and went home.",
                    "Bill Weston",
                    "Bill John Weston")))
        .containsExactly("Bill John Weston 2");
  }

  @Test
  void generationsAndHyphensAreNoSurnames() {
    assertThat(
            things(people("Bill Weston Jr. spoke. Then Weston left.", "Bill Weston Jr.", "Weston")))
        .hasSize(1);
    assertThat(things(people("Ana Diaz-Lind spoke. Then Lind left.", "Ana Diaz-Lind", "Lind")))
        .containsExactly("Ana Diaz-Lind 2");
  }

  @Test
  void initialsStandForAnOrganisation() {
    assertThat(
            things(
                organizations(
                    "The Harbour Police Union met. The HPU said no. The HPA did not.",
                    "Harbour Police Union",
                    "HPU",
                    "HPA")))
        .containsExactly("HPA 1", "Harbour Police Union 2");
  }

  @Test
  void anExplanationDoesSoWhateverTheLetters() {
    assertThat(
            things(
                organizations(
                    "The Harbour Police Union (POLU) met. Today POLU said no.",
                    "Harbour Police Union",
                    "POLU")))
        .containsExactly("Harbour Police Union 3");
  }

  @Test
  void theCountryMayBeLeftOut() {
    assertThat(
            things(
                organizations(
                    "The American Harbour Council met. The Harbour Council said no.",
                    "American Harbour Council",
                    "Harbour Council")))
        .containsExactly("American Harbour Council 2");
  }

  @Test
  void equalNamesOfTwoTypesAreTwoThings() {
    NamedText text = NamedText.of("Weston lies by the sea. Then Weston spoke.");
    text.naming(NameType.LOCATION, "Weston");
    FoundName second = text.names.remove(1);
    text.names.add(
        FoundName.tagged(text.document, second.line, second.first, second.end, NameType.PERSON));
    assertThat(things(text)).containsExactly("Weston 1", "Weston 1");
  }
}
