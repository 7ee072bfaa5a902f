package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the clause of a verb begins and ends; the verb is the word between stars. */
class ClauseBordersTest {

  private static final FindPredicates FIND = new FindPredicates(Predicates.of("en"));

  /** A sentence and one of its verbs. */
  private record Marked(Words words, VerbPhrase verb) {

    static Marked of(String text) {
      int star = text.indexOf('*');
      Words words = PlainText.withoutStar(text);
      VerbPhrase verb =
          FIND.find(words, 0, words.size()).stream()
              .filter(phrase -> words.start(phrase.at()) == star)
              .findFirst()
              .orElseThrow(() -> new AssertionError("no verb at the star of: " + text));
      return new Marked(words, verb);
    }

    String text(int from, int end) {
      return words.text(from, end);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LIMA (Agency) \u2014 Ana Diaz closed the bridge | Ana Diaz closed the bridge",
        "LIMA, Peru (Agency) - Ana Diaz closed the bridge | Ana Diaz closed the bridge",
        "The union (founded in 1956) closed the bridge | The union (founded in 1956) closed the bridge",
        "The very old union of all the dockers in the north and the south (UDP) - closed ports again | The very old union of all the dockers in the north and the south (UDP) - closed ports again",
        "(Agency) - It rained all day | It rained all day",
      })
  void aDatelineIsNoPartOfTheFirstSentence(String text, String rest) {
    Words words = PlainText.words(text);
    assertThat(words.text(ClauseBorders.behindDateline(words, 0, words.size()), words.size()))
        .isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Correction: The bank had 12 branches | The bank had 12 branches",
        "Fact check: The bank had 12 branches | The bank had 12 branches",
        "Ana Diaz: The bank had 12 branches | Ana Diaz: The bank had 12 branches",
        "Note: the bank had 12 branches | Note: the bank had 12 branches",
        "Update: It rained | Update: It rained",
        "One more thing: The bank had 12 branches | One more thing: The bank had 12 branches",
      })
  void aLabelIsNoPartOfTheSentenceBehindIt(String text, String rest) {
    Words words = PlainText.words(text);
    assertThat(words.text(ClauseBorders.behindLabel(words, 0, words.size()), words.size()))
        .isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "But the union closed the port | the union closed the port",
        "And, meanwhile, the union closed the port | the union closed the port",
        "\u2014 the union closed the port | the union closed the port",
        "that the union closed the port | the union closed the port",
        "That is an increase of half | That is an increase of half",
        "That isn't an increase of half | That isn't an increase of half",
        "but that is an increase of half | that is an increase of half",
        "But yet so few came | yet so few came",
        "(But the union closed the port) | (But the union closed the port)",
        "\u201CBut the union closed the port | \u201CBut the union closed the port",
        "The union closed the port | The union closed the port",
      })
  void aConnectiveIsNoPartOfAStatement(String text, String rest) {
    Words words = PlainText.words(text);
    assertThat(words.text(ClauseBorders.withoutConnective(words, 0, words.size()), words.size()))
        .isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "After weeks of rain, the river *broke* a dam | the river broke a dam",
        "It rained for weeks; the river *broke* a dam | the river broke a dam",
        "What came was this: the river *broke* a dam | the river broke a dam",
        "It rained for weeks \u2014 the river *broke* a dam | the river broke a dam",
        "It rained for weeks -- the river *broke* a dam | the river broke a dam",
        "It rained for weeks \u2013 the river *broke* a dam | the river broke a dam",
        "It had rained for weeks while the river *broke* a dam | the river broke a dam",
        "It had rained for weeks because the river *broke* a dam | the river broke a dam",
        "It had rained for weeks as the river *broke* a dam | the river broke a dam",
        "It had rained for weeks as 12 rivers *broke* the dam | 12 rivers broke the dam",
        "People known as friends *broke* the dam | People known as friends broke the dam",
        "After the rain, and the river *broke* a dam | the river broke a dam",
        "After the rain, but the river *broke* a dam | the river broke a dam",
        "The river rose and *broke* a dam | broke a dam",
        "The river rose but *broke* a dam | broke a dam",
        "Cars, garages and cellars *filled* with mud | Cars, garages and cellars filled with mud",
        "Cars, old garages, cellars *filled* with mud | cellars filled with mud",
        "Some 12,000 people *left* the city | Some 12,000 people left the city",
        "The river *broke* a dam | The river broke a dam",
        "Some rain, 300 mm, *fell* on Lima | 300 mm, fell on Lima",
        "It rained, and they *left* | they left",
        "The union of all the dockers in the ports of the north and of the south and of all the islands met to discuss the possibility of *closing* ports | to discuss the possibility of closing ports",
        "The union of all the dockers in the ports of the north and of the south and of all the islands *closed* ports | closed ports",
      })
  void aClauseBeginsBehindTheBorderBeforeItsVerb(String text, String clause) {
    Marked marked = Marked.of(text);
    int from = ClauseBorders.clauseStart(marked.words(), 0, marked.verb());
    assertThat(marked.text(from, marked.words().size())).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The union *closed* the port of Lima, and 300 ships were late | 9 | The union closed the port of Lima",
        "The union *closed* the port of Lima; the ships of Spain were late | 11 | The union closed the port of Lima",
        "The union *closed* the port of Lima \u2014 the ships of Spain were late | 11 | The union closed the port of Lima",
        "The union *closed* the port of Lima and was praised for it | 25 | The union closed the port of Lima",
        "The union *closed* the port of Lima but has opened others | 25 | The union closed the port of Lima",
        "The union *closed* the port of Lima or had it closed | 25 | The union closed the port of Lima",
        "The union *closed* the port of Lima with chains and locks and ships | 10 | The union closed the port of Lima with chains",
        "The union *closed* the old port of Lima with chains | 8 | The union closed the old port of Lima",
        "The union *closed* more ports than ever in the north of Spain | 8 | The union closed more ports than ever",
        "The union *closed* the port that it built | 25 | The union closed the port that it built",
        "The union *closed* the old ports, and Acme, which is old, had left | 15 | The union closed the old ports",
        "The union *closed* the old ports, and Acme, which is old, left | 14 | The union closed the old ports",
        "The union *closed* the old ports, and men, of whom some were old, left | 12 | The union closed the old ports",
        "The union *closed* the old ports, and Acme, which is old, in Spain | 11 | The union closed the old ports, and Acme",
        "The union *closed* the old ports, and Acme, said officials | 10 | The union closed the old ports",
        "The union *closed* the old ports, and Acme, was told | 10 | The union closed the old ports",
        "The ship *struck* the old bridge, sending cars into the river | 9 | The ship struck the old bridge",
        "The ship *struck* the old bridge, sending cars | 25 | The ship struck the old bridge, sending cars",
        "The union *closed* ports near Lima, the capital | 8 | The union closed ports near Lima",
      })
  void aClauseEndsAtTheLastBorderThatLeavesItWhole(String text, int room, String clause) {
    Marked marked = Marked.of(text);
    int end =
        ClauseBorders.clauseEnd(marked.words(), 0, marked.words().size(), marked.verb(), room);
    assertThat(marked.text(0, end)).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The union closed the port and | The union closed the port",
        "The union closed the port of the | The union closed the port",
        "The union closed the port of a | The union closed the port",
        "The union closed the port, | The union closed the port",
        "The union closed the port that | The union closed the port",
        "The price of the port rose to | The price of the port rose to",
        "The union closed it | The union closed it",
        "The union of the | The union of the",
      })
  void nothingIsLeftHangingAtTheEnd(String text, String kept) {
    Words words = PlainText.words(text);
    assertThat(words.text(0, ClauseBorders.withoutOpenEnd(words, 0, words.size()))).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "killing 12 people, said officials | killing 12 people",
        "costing 12,000 dollars, said officials | costing 12,000 dollars",
        "killing 12 people | killing 12 people",
        "killing people in May, 12 of them old | killing people in May, 12 of them old",
      })
  void aPhraseEndsAtItsComma(String text, String phrase) {
    Words words = PlainText.words(text);
    assertThat(words.text(0, ClauseBorders.phraseEnd(words, 0, words.size()))).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "where it rains, the union *closed* the port | the union closed the port",
        "where the union *closed* the port, it rains | where the union closed the port, it rains",
      })
  void aClauseOfPlaceEndsAtItsComma(String text, String rest) {
    Marked marked = Marked.of(text);
    int from =
        ClauseBorders.behindFirstComma(marked.words(), 0, marked.words().size(), marked.verb());
    assertThat(marked.text(from, marked.words().size())).isEqualTo(rest);
  }
}
