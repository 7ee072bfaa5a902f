package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.FindAnchors.Anchor;
import dev.tidings.enrich.entity.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which predicates of a statement make a claim, with their quantities; a star at what carries it.
 */
class FindAnchorsTest {

  private static String anchors(String text) {
    Statement nobody = PlainText.statement(text);
    Words words = nobody.words();
    Entity diaz = PlainText.entity(text, "diaz", Entity.Type.PERSON, "Ana Diaz");
    Statement statement =
        new Statement(
            words,
            0,
            words.size(),
            Arrays.asList(new NameIndex(List.of(diaz)).byWord(words)),
            nobody.quoted(),
            nobody.amounts(),
            nobody.times(),
            null,
            null);
    List<VerbPhrase> verbs = new FindPredicates(Predicates.of("en")).find(words, 0, words.size());
    return FindAnchors.find(statement, verbs).stream()
        .map(anchor -> text(words, anchor))
        .collect(Collectors.joining(", "));
  }

  private static String text(Words words, Anchor anchor) {
    Amount amount = anchor.amount();
    return (anchor.main() ? "*" : "")
        + words.lower(anchor.verb().at())
        + (amount == null ? "" : " " + words.text(amount.from(), amount.end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The storm killed 12 people and injured 40 others | *killed 12 people, injured 40 others",
        "The mayor closed 12 ports, sold 40 ships, hired 300 workers and bought 5 banks | *closed 12 ports, sold 40 ships, hired 300 workers",
        "The port has a majority of 12 | *majority 12",
        "The port has lost a majority of 12 | *lost, majority 12",
        "The talks lasted 12 hours | *lasted 12 hours",
        "The talks failed after 12 hours | *failed",
        "The man was sentenced to 12 years | *sentenced 12 years",
        "The storm left the port 12 feet under water | *left",
        "The port closed, including 12 bridges | *closed",
        "The third ship sank | *sank",
        "Police confirmed 12 deaths | deaths 12 deaths",
        "12 deaths were confirmed | deaths 12 deaths",
        "The firm said that it closed 12 ports | *said, closed 12 ports",
      })
  void aQuantityStandsWithItsPredicate(String text, String anchors) {
    assertThat(anchors(text)).isEqualTo(anchors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The court asked whether the firm had closed 12 ports | *asked",
        "The firm will pay if it closes 12 ports | *pay",
        "The mayor will close the port if the union attacks refugees | *close",
        "The mayor closed the port where refugees could ask for help | *closed",
        "The mayor closed the port where the union had attacked refugees | *closed",
        "The mayor met a man whom the police had arrested | *met",
        "The mayor sued the union to close the port | *sued",
        "The union wants the mayor to close the port | *wants",
      })
  void whatIsAskedOrMeantForSomethingMakesNone(String text, String anchors) {
    assertThat(anchors(text)).isEqualTo(anchors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The mayor closed the port and opened a bridge | *closed, opened",
        "The man who closed the port left Lima | closed, *left",
        "The update which crashed the ships of Lima affected many | crashed, *affected",
        "When the dam broke, the river flooded the port | broke, *flooded",
        "The river flooded the port after the dam broke | *flooded, broke",
        "The mayor went and the union attacked the port | *went, attacked",
        "The mayor closed the port, killing an old man | *closed, killing",
        "The mayor closed the port, opening a bridge | *closed",
        "The mayor closed the port opened by the union | *closed, opened",
        "The mayor closed the port after the arrest of Ana Diaz | *closed, arrest",
        "The mayor closed the port after the arrest of the old Ana Diaz | *closed, arrest",
        "The mayor closed the port after the arrest of the old friend of Ana Diaz | *closed",
        "The mayor closed the port after the arrest of an old man | *closed",
        "The mayor closed the port after the arrest by Ana Diaz | *closed",
      })
  void otherEventsOfTheSentenceStandBesideWhatCarriesIt(String text, String anchors) {
    assertThat(anchors(text)).isEqualTo(anchors);
  }
}
