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
              + "\t80000\th\t",
          "Q7\tORG\tDepartment of Forests\t3400\tb\tNorwegian agency",
          "Q8\tORG\tDepartment of Forests\t3300\tb\tBrazilian agency",
          "Q9\tLOC\tFrance\t1000000\tc\t",
          "Q10\tPER\tJohn Fuller\t30000\t\t",
          "Q11\tORG\tPremier League|English Premier League\t80000\th\t",
          "Q12\tLOC\tUkraine\t1000000\tc\t");

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

  @Test
  void aCountryThatPlaysIsNotLinked() {
    assertThat(
            ids(
                "Canada beat France 2-1 in a World Cup qualifier. The Canada captain scored both"
                    + " goals before half-time."))
        .doesNotContain("wd:Q5", "wd:Q9");
    assertThat(ids("The skier Anna Berg (Canada) won the race. She will ski in Canada again."))
        .contains("wd:Q5");
  }

  @Test
  void aCountryAtWarIsLinked() {
    assertThat(
            ids(
                "Ukraine defeated the attackers near the border on Monday. Officials in Ukraine said"
                    + " that Ukraine needs more ammunition."))
        .contains("wd:Q12");
  }

  @Test
  void aPieceOfALongerNameIsNotLinked() {
    assertThat(ids("The report is by Justice Forum Canada, which has twelve members."))
        .doesNotContain("wd:Q5");
  }

  @Test
  void anOfficeBeforeAPlaceLeavesItWhole() {
    assertThat(ids("The Special Envoy for Canada spoke to the Government of France on Monday."))
        .contains("wd:Q5", "wd:Q9");
  }

  @Test
  void aTownIsNotTheCountryOfThatName() {
    assertThat(ids("Racing was first taken up by the small town of France in the north."))
        .doesNotContain("wd:Q9");
  }

  @Test
  void oneOfSeveralBrandsOfANameIsLinkedOnlyWhereItIsClearWhich() {
    assertThat(ids("A spokeswoman for the Department of Forests said so on Monday."))
        .doesNotContain("wd:Q7", "wd:Q8");
  }

  @Test
  void aNamesakeOfAPoliticianIsNotLinked() {
    assertThat(ids("The candidate John Fuller promised lower taxes.")).contains("wd:Q10");
    assertThat(ids("The violinist John Fuller played two encores.")).doesNotContain("wd:Q10");
  }

  @Test
  void aKnownNameWithAPeopleInFrontStaysWhole() {
    assertThat(ids("He spent ten years in the English Premier League with one club."))
        .contains("wd:Q11");
  }
}
