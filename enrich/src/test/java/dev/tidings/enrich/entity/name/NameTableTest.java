package dev.tidings.enrich.entity.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTableTest {

  @Test
  void knowsThingsByAnyOfTheirNames() {
    NameTable table = NameTable.load();

    assertThat(table.named("el salvador")).extracting(KnownName::id).contains("wd:Q792");
    assertThat(table.named("united nations")).extracting(KnownName::id).contains("wd:Q1065");
    assertThat(table.countryOf("Salvadoran")).isEqualTo("wd:Q792");
    assertThat(table.isDemonym("Paris")).isFalse();
  }

  @Test
  void knowsCountriesInOtherLanguages() {
    NameTable table = NameTable.load();

    assertThat(table.named("alemania")).extracting(KnownName::name).contains("Germany");
    assertThat(table.named(FoldName.fold("Vereinigte Staaten")))
        .extracting(KnownName::id)
        .contains("wd:Q30");
  }

  @Test
  void givesAThingWithoutAnIdOneOfTypeAndName() {
    NameTable table = NameTable.loadWith(List.of("\tORG\tExample Órg|Exor\t100\t-\t"));

    assertThat(table.named("exor"))
        .extracting(KnownName::id)
        .containsExactly("x:organization:example-org");
  }

  @Test
  void letsAUsersOwnEntryReplaceABuiltInOne() {
    NameTable table = NameTable.loadWith(List.of("Q792\tLOC\tEl Salvador|Saviour Land\t9\tc\t"));

    assertThat(table.named("saviour land")).extracting(KnownName::prior).containsExactly(9);
    assertThat(table.named("el salvador")).extracting(KnownName::prior).containsExactly(9);
  }

  @Test
  void saysWhichLineOfATableIsBroken() {
    assertThatThrownBy(() -> NameTable.loadWith(List.of("Q1\tPLACE")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6 fields: Q1\tPLACE");
  }
}
