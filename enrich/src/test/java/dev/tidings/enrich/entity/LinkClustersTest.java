package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.enrich.text.AnalyseText;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a table of a few names, so that what decides can be seen. */
class LinkClustersTest {
  private static final List<String> NAMES =
      List.of(
          "Q1\tLOC\tBoston\t500000\tt\tUnited States of America",
          "Q2\tORG\tLidl\t300\tb\tGerman supermarket chain",
          "Q3\tPER\tBill Weston\t3000\t\t",
          "Q4\tLOC\tSpringdale\t4000\tt\tCanada",
          "Q5\tLOC\tCanada\t1000000\tc\t",
          "Q6\tORG\tUnited States Department of Justice|Justice Department|U.S. Justice Department"
              + "\t80000\th\t");

  private static Taggers taggers;

  @BeforeAll
  static void load() {
    taggers = Taggers.load();
  }

  private static List<String> ids(String text) {
    AnalyseText analyseText = new AnalyseText();
    return new FindEntities(NameTable.of(NAMES), taggers)
        .find(analyseText.analyse("", "en"), analyseText.analyse(text, "en")).stream()
            .map(Entity::id)
            .toList();
  }

  @Test
  void aTownsNameIsItsClubWhereItPlays() {
    assertThat(ids("The mayor of Boston said on Monday that schools in Boston stay closed."))
        .contains("wd:Q1");
    assertThat(
            ids(
                "Boston beat their rivals 4-2 in the second game of the season. The team's pitcher"
                    + " said the players had earned the win. Boston leads the league."))
        .doesNotContain("wd:Q1");
  }

  @Test
  void aBrandIsLinkedWhereItsTradeIsNamed() {
    assertThat(
            ids(
                "Shares in Lidl rose on Monday. The supermarket chain said sales at Lidl had grown."))
        .contains("wd:Q2");
    assertThat(ids("She spoke about Lidl on Monday, and nobody listened.")).doesNotContain("wd:Q2");
  }

  @Test
  void aLittleKnownPoliticianIsLinkedOnlyInOffice() {
    assertThat(ids("The state senator Bill Weston proposed a new bill on Tuesday."))
        .contains("wd:Q3");
    assertThat(ids("The plumber, Bill Weston, found the leak on Tuesday."))
        .contains("x:person:bill-weston");
  }

  @Test
  void aSmallTownIsLinkedWhereItsCountryIsNamed() {
    assertThat(ids("They moved to Springdale in eastern Canada last year.")).contains("wd:Q4");
    assertThat(ids("They moved to Springdale last year.")).doesNotContain("wd:Q4");
  }

  @Test
  void allNamesOfADepartmentAreOneThing() {
    assertThat(ids("The U.S. Justice Department sued. A Justice Department official declined."))
        .containsExactly("wd:Q6");
  }
}
