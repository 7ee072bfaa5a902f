package dev.tidings.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.entity.name.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartOfLongerTest {

  private static boolean isPart(String body, String name, boolean people) {
    NamedText text = NamedText.of(body).naming(NameType.LOCATION, name);
    return new PartOfLonger(text.document).are(text.names, people);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They joined Protect Marriage Maine today.",
        "They watched Maine Sports today.",
        "They met at the Museum of Maine today.",
        "They met at the Museum in Maine today.",
      })
  void aCapitalBesideItThatBelongsToNoNameMakesItAPiece(String body) {
    assertThat(isPart(body, "Maine", false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They went to Maine today.",
        "They left Maine Monday.",
        "They left Maine in May.",
        "They met Senator Maine today.",
        "They met FBI Maine today.",
        "They met Republican Maine today.",
        "They met North Maine today.",
        "Yesterday Maine was cold.",
        "Then of Maine it was told.",
      })
  void theseAreNoPartOfAnyName(String body) {
    assertThat(isPart(body, "Maine", false)).isFalse();
  }

  @Test
  void mostOfItsPlacesDecide() {
    String sports = "They always watched Maine Sports there. ";
    String place = "They always went back to Maine then.";
    assertThat(isPart(sports + place, "Maine", false)).isFalse();
    assertThat(isPart(sports + sports + place, "Maine", false)).isTrue();
  }

  @Test
  void aHyphenGoesOnWithAName() {
    assertThat(isPart("They always met the U.S.-Japan council there.", "U.S.", false)).isTrue();
    assertThat(isPart("They always met the U.S.-backed council there.", "U.S.", false)).isFalse();
  }

  @Test
  void anyWordStandsBeforeAPeople() {
    assertThat(isPart("They were Proud French today.", "French", true)).isFalse();
    assertThat(isPart("They were Proud French today.", "French", false)).isTrue();
    assertThat(isPart("They saw French Sports today.", "French", true)).isTrue();
  }

  @Test
  void whatBelongsToANameIsNoStranger() {
    NamedText text =
        NamedText.of("They met Bill Weston Maine today.")
            .naming(NameType.PERSON, "Bill Weston")
            .naming(NameType.LOCATION, "Maine");
    assertThat(
            new PartOfLonger(text.document)
                .are(text.names.subList(text.names.size() - 1, text.names.size()), false))
        .isFalse();
  }
}
