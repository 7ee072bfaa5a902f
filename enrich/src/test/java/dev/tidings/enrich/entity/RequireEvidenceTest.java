package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.KnownName;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.name.NameType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what an article says is enough to tell that a name is that of something known. */
class RequireEvidenceTest {

  private static boolean isMet(String type, String entry, String name, String body) {
    NameTable table = NameTable.of(List.of("Q1\t" + type + "\t" + entry.replace('/', '\t')));
    KnownName known = table.named(name.toLowerCase(java.util.Locale.ROOT)).get(0);
    NamedText text = NamedText.of(body).naming(NameType.PERSON, name);
    NameCluster cluster = new NameCluster(text.names.get(0));
    Surroundings surroundings = new Surroundings(text.document, Set.of("canada"));
    return new RequireEvidence(surroundings).isMet(known, cluster, name);
  }

  @ParameterizedTest
  @CsvSource({
    "Weston/60000/o/, Weston, They met Weston today., true",
    "Weston/59999/o/, Weston, They met Weston today., false",
    "Bill Weston/4999/o/, Bill Weston, They met Bill Weston today., false",
    "Bill Weston/4999/o/, Bill Weston, They met senator Bill Weston today., true",
    "Bill Weston/5000/o/, Bill Weston, They met Bill Weston today., false",
    "Bill Weston/5000/h/, Bill Weston, They met Bill Weston today., true",
    "Bill Weston/5000/o/, Bill Weston, They met chairman Bill Weston today., true",
    "Bill Weston/4999/o/, Bill Weston, They met chairman Bill Weston today., false",
  })
  void aPerson(String entry, String name, String body, boolean met) {
    assertThat(isMet("PER", entry, name, body)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({
    "Springdale/50000/t/Spain, Springdale, They left Springdale today., true",
    "Springdale/49999/t/Spain, Springdale, They left Springdale today., false",
    "Springdale/49999/t/Canada, Springdale, They left Springdale today., true",
    "New Springdale/10/t/Spain, New Springdale, They left New Springdale today., true",
    "Georgia/10/c/, Georgia, They left Georgia today., true",
    "Georgia/10/c/, Georgia, They left the town of Georgia today., false",
    "Georgia/10/s/, Georgia, They left the town of Georgia today., false",
    "Lidl/999/b/German supermarket, Lidl, They left Lidl today., false",
    "Lidl/1000/b/German supermarket, Lidl, They left Lidl today., true",
    "Lidl/999/b/German supermarket, Lidl, They left Lidl and its supermarket today., true",
    "Lidl Hill/10//, Lidl Hill, They left Lidl Hill today., true",
  })
  void aPlace(String entry, String name, String body, boolean met) {
    assertThat(isMet("LOC", entry, name, body)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({
    "Lidl/5000/b/German supermarket, Lidl, They left Lidl today., false",
    "Lidl/5000/b/German supermarket, Lidl, They left Lidl and its supermarket today., true",
    "Lidl/5000/bh/German supermarket, Lidl, They left Lidl today., true",
    "Lidl Old/999/b/German supermarket, Lidl Old, They left Lidl Old today., false",
    "Lidl Old/1000/b/German supermarket, Lidl Old, They left Lidl Old today., true",
    "Lidl/10//, Lidl, They left Lidl today., true",
  })
  void anOrganization(String entry, String name, String body, boolean met) {
    assertThat(isMet("ORG", entry, name, body)).isEqualTo(met);
  }
}
