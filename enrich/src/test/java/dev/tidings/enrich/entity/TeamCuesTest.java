package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameType;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamCuesTest {
  private static final String REPORT = " The season was long. The goalkeeper was tired.";

  private static Map<NameType, Double> votes(String text) {
    NamedText named = NamedText.of(text).naming(NameType.LOCATION, "Boston");
    EnumMap<NameType, Double> votes = new EnumMap<>(NameType.class);
    new TeamCues(named.document).vote(named.names.get(0), votes);
    return votes;
  }

  @ParameterizedTest
  @CsvSource({
    "Boston beat them on Monday., ORGANIZATION, 4",
    "Boston won on Monday., ORGANIZATION, 1.5",
    "Boston 4 and Seattle 2 was the result., ORGANIZATION, 1.5",
    "They travelled to Boston by bus., LOCATION, 1.5",
    "They live in Boston and won., LOCATION, 1.5",
  })
  void inAReportOfSportWhatStandsBesideATownTells(String sentence, NameType type, double vote) {
    assertThat(votes(sentence + REPORT)).isEqualTo(Map.of(type, vote));
  }

  @Test
  void orNothingTells() {
    assertThat(votes("Nobody likes Boston today." + REPORT)).isEmpty();
  }

  @Test
  void elsewhereATownIsATown() {
    assertThat(votes("Boston led the way on Monday and the mayor was happy.")).isEmpty();
    assertThat(votes("They live in Boston.")).isEmpty();
  }

  @Test
  void whoHasACoachIsATeamAnywhere() {
    assertThat(votes("It was late when Boston coach Bill Weston left."))
        .isEqualTo(Map.of(NameType.ORGANIZATION, 4.0));
  }

  @Test
  void aLongTextNeedsFourWordsOfSport() {
    String filler = " It rained and nobody knew for how long it would go on.".repeat(8);
    assertThat(new TeamCues(NamedText.of(REPORT).document).isSport()).isTrue();
    assertThat(new TeamCues(NamedText.of(REPORT + filler).document).isSport()).isFalse();
    assertThat(
            new TeamCues(NamedText.of(REPORT + filler + " The coach praised the striker.").document)
                .isSport())
        .isTrue();
    assertThat(new TeamCues(NamedText.of("The season was long.").document).isSport()).isFalse();
  }

  private static boolean areMeant(String text) {
    NamedText named = NamedText.of(text).naming(NameType.LOCATION, "Boston");
    return new TeamCues(named.document).areMeantBy(named.names);
  }

  @Test
  void mostPlacesOfANameTellWhetherATeamIsMeant() {
    assertThat(areMeant("Nobody likes Boston today." + REPORT)).isTrue();
    assertThat(areMeant("Nobody likes Boston today.")).isFalse();
    assertThat(areMeant("They travelled to Boston by bus." + REPORT)).isFalse();
    assertThat(areMeant("They travelled to Boston by bus. There Boston won." + REPORT)).isFalse();
    assertThat(areMeant("They went to Boston. There Boston won. Nobody likes Boston." + REPORT))
        .isTrue();
    assertThat(areMeant("It was late when Boston coach Bill Weston left.")).isTrue();
  }

  @Test
  void aPeopleIsATeamWhereEachOfItsPlacesSaysSo() {
    NamedText sure =
        NamedText.of("It was late when Indians manager Bill Weston left.")
            .naming(NameType.OTHER, "Indians");
    assertThat(new TeamCues(sure.document).areCalledBy(sure.names)).isTrue();
    NamedText once =
        NamedText.of("It was late when Indians manager Bill Weston left. The Indians slept.")
            .naming(NameType.OTHER, "Indians");
    assertThat(new TeamCues(once.document).areCalledBy(once.names)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "BOSTON beat nobody and it rained., false",
    "BOSTON was cold and it rained., true",
    "Boston was cold and it rained., false",
  })
  void aPlaceInCapitalsThatOpensALineIsWhereItWasWritten(String sentence, boolean place) {
    NamedText named =
        NamedText.of(sentence + REPORT)
            .naming(NameType.LOCATION, sentence.substring(0, sentence.indexOf(' ')));
    EnumMap<NameType, Double> votes = new EnumMap<>(NameType.class);
    new TeamCues(named.document).vote(named.names.get(0), votes);
    assertThat(votes.containsKey(NameType.LOCATION)).isEqualTo(place);
  }
}
