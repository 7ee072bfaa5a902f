package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.FindSubject.Subject;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose the verb behind the star is, over whatever stands between. */
class FindSubjectTest {

  private static final FindSubject FIND = new FindSubject(new NounPhrase(Predicates.of("en")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The old mayor *left | The old mayor",
        "On Friday, the old mayor *left | the old mayor",
        "The mayor, a doctor, *left | The mayor",
        "The mayor, 62, *left | The mayor",
        "The mayor, 62, a doctor, *left | The mayor",
        "The mayor, 62, of Lima, *left | The mayor",
        "The mayor, who was late, *left | The mayor",
        "The mayor, a man who was late, *left | The mayor",
        "The mayor, known as Ana, *left | The mayor",
        "The mayor, being late, *left | The mayor",
        "The mayor, where he could, *left | The mayor",
        "The mayor, one of the doctors, *left | The mayor",
        "The mayor, with a doctor, *left | The mayor",
        "The mayor, by then as late as ever, *left | The mayor",
        "The mayor \u2014 a doctor \u2014 *left | The mayor",
        "The mayor \u2013 a doctor \u2013 *left | The mayor",
        "The mayor -- a doctor -- *left | The mayor",
        "\u201CThe Mayor\u201D, a film, *won | \u201CThe Mayor\u201D",
        "Migrants who come to the port *left | Migrants",
        "The men whose ships were late *left | The men",
        "The men whom nobody had seen *left | The men",
        "The dam, which had been built by men who left, *fell | The dam",
        "Known as a friend of the mayor, the priest *left | the priest",
        "It was late, but the priest *left | the priest",
        "It rained; the mayor, a doctor, *left | the mayor",
        "It rained: the mayor, a doctor, *left | the mayor",
        "It rained, but \u201CThe Mayor\u201D, a film, *won | \u201CThe Mayor\u201D",
        "It rained; the mayor, 62, *left | the mayor",
        "It rained, and the mayor, 62, a doctor, *left | the mayor",
        "It rained: men who came *left | men",
        "The mayor, by train, *left | The mayor",
        "The mayor, whose ship sank as it rained, *left | The mayor",
        "The mayor, on whom men relied, *left | The mayor",
        "The mayor, with ships having sunk, *left | The mayor",
        "The mayor, by now being late, *left | The mayor",
        "The mayor, one of those who sang, *left | The mayor",
        "The mayor \u2014 a man who sang \u2014 *left | The mayor",
        "The union, made up of men who sang, *left | The union",
        "The union, a group in which men sang, *left | The union",
        "Known as the mayor, a doctor, *left | the mayor",
        "The mayor, 62, of Lima, who led the union, *left | The mayor",
        "The mayor, 62, of Lima, one of the doctors, *left | The mayor",
        "The mayor, when it rained, *left | The mayor",
        "The mayor, with a friend who sang, *left | The mayor",
        "The mayor, a friend where she could be, *left | The mayor",
        "The mayor, built like a tree, *left | The mayor",
        "The mayor, in whose house it was, *left | The mayor",
        "The union, which owns ships, and which owns ports, *left | The union",
        "The union \u2014 which owns ships \u2014 *left | The union",
        "The men who came to the old port of the town on the hill behind the forest *left | The men",
        "The men of the port *left | The men of the port",
        "It rained because men who came *left | men",
        "As the men who came *left | the men",
        "The dam (built in 1956), which was old, *fell | The dam (built in 1956)",
        "The dam, which had been built by the men of the old port of the town on the hill behind the forest of oaks and pines near the river that runs to the sea in the north of the land, *fell | The dam",
      })
  void theSubject(String marked, String subject) {
    Subject found =
        Objects.requireNonNull(
            FIND.before(PlainText.withoutStar(marked), 0, PlainText.star(marked)));
    assertThat(PlainText.withoutStar(marked).text(found.from(), found.headEnd()))
        .isEqualTo(subject);
    assertThat(found.end()).isEqualTo(PlainText.star(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*Left the city",
        "It was late; , *left the city",
        "The mayor, it was late, *left",
        "The mayor, and the doctor was late, *left",
        "The mayor: a, *left",
        "was *left",
        "It rained; a doctor, *left",
        "The mayor, and the doctor, *left",
        "The mayor, they said, *left",
        "The mayor \u2014 it rained \u2014 *left",
        "The mayor, one who had been there, *left",
      })
  void thereIsNone(String marked) {
    assertThat(FIND.before(PlainText.withoutStar(marked), 0, PlainText.star(marked))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said the priest *left | 3 | the priest",
        "The old mayor *left | 2 | mayor"
      })
  void onlyWithinTheStatement(String marked, int lowest, String subject) {
    Subject found =
        Objects.requireNonNull(
            FIND.before(PlainText.withoutStar(marked), lowest, PlainText.star(marked)));
    assertThat(PlainText.withoutStar(marked).text(found.from(), found.headEnd()))
        .isEqualTo(subject);
  }
}
