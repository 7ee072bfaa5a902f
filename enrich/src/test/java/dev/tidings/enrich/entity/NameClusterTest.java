package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.KnownName;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The name under which the mentions of one thing go. */
class NameClusterTest {

  private static NameCluster cluster(NameType type, NamedText text) {
    NameCluster cluster = new NameCluster(text.names.get(0));
    text.names.stream().skip(1).forEach(cluster::add);
    assertThat(cluster.type).isEqualTo(type);
    return cluster;
  }

  @Test
  void aPersonGoesByTheLongestName() {
    NamedText text =
        NamedText.of("Then Bill Weston left the room. In the end Bill J. Weston came back to it.")
            .naming(NameType.PERSON, "Bill Weston")
            .naming(NameType.PERSON, "Bill J. Weston");
    assertThat(cluster(NameType.PERSON, text).surface()).isEqualTo("Bill J. Weston");
  }

  @Test
  void anOrganisationByItsFirst() {
    NamedText text =
        NamedText.of("Then the Harbour Union left the room. In the end it was the HU that stayed.")
            .naming(NameType.ORGANIZATION, "HU")
            .naming(NameType.ORGANIZATION, "Harbour Union");
    assertThat(cluster(NameType.ORGANIZATION, text).surface()).isEqualTo("HU");
  }

  @Test
  void aSentenceSpellsItBetterThanAHeadline() {
    NamedText text =
        NamedText.of("ACME SHARES FALL AGAIN", "On Monday the shares of Acme fell once more.")
            .naming(NameType.ORGANIZATION, "ACME")
            .naming(NameType.ORGANIZATION, "Acme");
    assertThat(cluster(NameType.ORGANIZATION, text).surface()).isEqualTo("Acme");
  }

  @Test
  void whatIsKnownHasItsOwnNameAndId() {
    KnownName acme =
        NameTable.of(List.of("Q7\tORG\tAcme Holdings|Acme\t300\t\t")).named("acme").get(0);
    NamedText text =
        NamedText.of("On Monday the shares of Acme fell once more.").naming(NameType.OTHER, "Acme");
    NameCluster cluster = cluster(NameType.OTHER, text);
    assertThat(cluster.id()).isEqualTo("x:other:acme");
    assertThat(cluster.name()).isEqualTo("Acme");
    assertThat(cluster.linkedType()).isEqualTo(NameType.OTHER);
    cluster.link(acme);
    assertThat(cluster.id()).isEqualTo("wd:Q7");
    assertThat(cluster.name()).isEqualTo("Acme Holdings");
    assertThat(cluster.linkedType()).isEqualTo(NameType.ORGANIZATION);
    assertThat(cluster.isDemonym()).isFalse();
    assertThat(cluster.isNameless()).isFalse();
  }

  @Test
  void aPeopleCountsForItsCountry() {
    KnownName spain = NameTable.of(List.of("Q29\tLOC\tSpain\t900000\tc\t")).named("spain").get(0);
    NamedText text =
        NamedText.of("On Monday the Spanish voted once more.").naming(NameType.OTHER, "Spanish");
    NameCluster cluster = cluster(NameType.OTHER, text);
    cluster.linkCountry(spain);
    assertThat(cluster.isDemonym()).isTrue();
    assertThat(cluster.id()).isEqualTo("wd:Q29");
  }

  @Test
  void aNameIsOnOneLine() {
    NamedText text =
        NamedText.of("Then Bill  Weston left the room again.")
            .naming(NameType.PERSON, "Bill  Weston");
    assertThat(cluster(NameType.PERSON, text).name()).isEqualTo("Bill Weston");
  }
}
