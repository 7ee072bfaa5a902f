package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import org.junit.jupiter.api.Test;

class AgreeOnTypesTest {
  private static final NameTable TABLE = NameTable.load();

  private static void agree(NamedText named) {
    new AgreeOnTypes(TABLE).agree(named.document, new TeamCues(named.document), named.names);
  }

  @Test
  void aSentenceThatSaysItOutweighsPlacesWhereItLooksOtherwise() {
    NamedText named =
        NamedText.of("Zorvan rode on. Zorvan is a Brazilian manufacturer of bicycles. Zorvan won.")
            .naming(NameType.PERSON, "Zorvan");
    agree(named);
    assertThat(named.names)
        .hasSize(3)
        .allSatisfy(name -> assertThat(name.type).isEqualTo(NameType.ORGANIZATION));
  }

  @Test
  void whatIsWellKnownStaysWhatItIs() {
    NamedText named =
        NamedText.of("France is a company of friends.").naming(NameType.LOCATION, "France");
    agree(named);
    assertThat(named.names.get(0).type).isEqualTo(NameType.LOCATION);
  }

  @Test
  void theLastWordSaysWhatAnUnknownNameNames() {
    NamedText named =
        NamedText.of("They watch Zorvan Cross Broadcasting and Zorvan Cross Lights.")
            .naming(NameType.OTHER, "Zorvan Cross Broadcasting")
            .naming(NameType.OTHER, "Zorvan Cross Lights");
    agree(named);
    assertThat(named.names)
        .extracting(name -> name.type)
        .containsExactly(NameType.ORGANIZATION, NameType.OTHER);
  }

  @Test
  void anOrganisationIsCalledByItsHeadAlone() {
    NamedText named =
        NamedText.of("The Zorvan Harbour Lodge decided nothing yesterday. Some left the Lodge.")
            .naming(NameType.ORGANIZATION, "Zorvan Harbour Lodge")
            .naming(NameType.OTHER, "Lodge");
    agree(named);
    assertThat(named.names).extracting(name -> name.type).containsOnly(NameType.ORGANIZATION);
  }

  @Test
  void butNotByAWordWithoutItsArticle() {
    NamedText named =
        NamedText.of("The Zorvan Harbour Lodge decided nothing yesterday. Some like Lodge.")
            .naming(NameType.ORGANIZATION, "Zorvan Harbour Lodge")
            .naming(NameType.OTHER, "Lodge");
    agree(named);
    assertThat(named.names.get(1).type).isEqualTo(NameType.OTHER);
  }
}
