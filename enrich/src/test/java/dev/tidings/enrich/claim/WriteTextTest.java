package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.FindMeasured.Measured;
import dev.tidings.enrich.claim.FrameStatement.Argument;
import dev.tidings.enrich.entity.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a claim about the verb between stars, in a sentence that is too long to be shown. */
class WriteTextTest {

  private static final Predicates ENGLISH = Predicates.of("en");
  private static final NounPhrase NOUN_PHRASE = new NounPhrase(ENGLISH);
  private static final FrameStatement FRAME = new FrameStatement(NOUN_PHRASE);

  /** More than a claim may have words. */
  private static final String LONG =
      " in the north of the country and in the south and on the islands far away from here";

  private static Statement statement(String body, Claim.@Nullable Speaker speaker) {
    Words words = PlainText.words(body);
    Entity diaz = PlainText.entity(body, "diaz", Entity.Type.PERSON, "Ana Diaz", "Diaz");
    @Nullable Entity[] byWord = new NameIndex(List.of(diaz)).byWord(words);
    return new Statement(
        words,
        0,
        words.is(words.size() - 1, ".") ? words.size() - 1 : words.size(),
        Arrays.asList(byWord),
        new BitSet(),
        new ReadQuantities("en").read(words, new boolean[words.size()]),
        new ReadTimes(LocalDate.of(2025, 2, 1)).read(words),
        speaker,
        speaker == null ? null : "say");
  }

  private static WriteText writer(String body, boolean english) {
    return new WriteText(body, english, new HasClause(ENGLISH, NOUN_PHRASE));
  }

  private static VerbPhrase verb(String marked) {
    Words words = PlainText.words(marked.replace("*", ""));
    return new FindPredicates(ENGLISH)
        .find(words, 0, words.size()).stream()
            .filter(verb -> words.start(verb.at()) == marked.indexOf('*'))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no verb at the star of: " + marked));
  }

  private static String write(String marked) {
    String body = marked.replace("*", "");
    Statement statement = statement(body, null);
    VerbPhrase verb = verb(marked);
    return writer(body, true).write(statement, verb, FRAME.before(statement, verb), null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The union *closed* 12 ports, which had been built long ago~ | The union closed 12 ports",
        "The union, which had been founded long ago~, *closed* 12 ports | The union \u2026 closed 12 ports",
        "The union \u2014 founded long ago~ \u2014 *closed* 12 ports | The union \u2026 closed 12 ports",
        "\u201CThe Union\u201D, a film that had been made long ago~, *won* 12 prizes | The Union \u2026 won 12 prizes",
        "It had rained~, and the union *closed* 12 ports | The union closed 12 ports",
        "It had rained~ while the union *closed* 12 ports | The union closed 12 ports",
        "Diaz, who had come from far away~, *closed* 12 ports | Ana Diaz \u2026 closed 12 ports",
      })
  void aClauseThatSaysWhoDidWhat(String marked, String text) {
    assertThat(write(marked.replace("~", LONG))).isEqualTo(text);
  }

  @Test
  void aShortSentenceStaysWholeWithoutItsConnective() {
    assertThat(write("But Diaz *closed* 12 ports on Friday, however."))
        .isEqualTo("Ana Diaz closed 12 ports on 31 January 2025, however");
  }

  @Test
  void aDatelineGoes() {
    assertThat(write("LIMA (Agency) - Diaz *closed* 12 ports."))
        .isEqualTo("Ana Diaz closed 12 ports");
  }

  @Test
  void whatTheSpeakerIsCalledIsSaidForThePronoun() {
    String body = "that it had closed 12 ports";
    Statement statement = statement(body, new Claim.Speaker("acme", "Acme"));
    VerbPhrase verb = verb("that it had *closed* 12 ports");
    Argument acme = new Argument(1, 2, "acme", "Acme", false);
    assertThat(writer(body, true).write(statement, verb, acme, null))
        .isEqualTo("Acme had closed 12 ports");
  }

  @ParameterizedTest
  @CsvSource({"he, Ana Diaz had closed 12 ports", "she, Ana Diaz had closed 12 ports"})
  void aPersonIsNamedForThePronoun(String pronoun, String text) {
    String body = pronoun + " had closed 12 ports";
    Entity diaz = new Entity("diaz", "Ana Diaz", Entity.Type.PERSON, 1, 1, List.of());
    Argument subject = new Argument(0, 1, null, pronoun, true);
    assertThat(
            writer(body, true)
                .write(
                    statement(body, null), verb(pronoun + " had *closed* 12 ports"), subject, diaz))
        .isEqualTo(text);
  }

  @Test
  void aPersonIsNamedBeforeAClauseOfTheirs() {
    String marked = "she came from far away" + LONG + ", and *closed* 12 ports";
    String body = marked.replace("*", "");
    Entity diaz = new Entity("diaz", "Ana Diaz", Entity.Type.PERSON, 1, 1, List.of());
    Argument subject = new Argument(0, 1, null, "she", true);
    assertThat(writer(body, true).write(statement(body, null), verb(marked), subject, diaz))
        .isEqualTo("Ana Diaz \u2026 closed 12 ports");
  }

  @Test
  void aLongSubjectIsCutToWhatItIs() {
    assertThat(
            write(
                "A report of the ministry by people from the north of the country and the south,"
                    + " who had counted the old ships that were left there, *names* 12 ports"))
        .isEqualTo("A report of the ministry \u2026 names 12 ports");
  }

  @Test
  void theFirstToDoItIsNotTheSubject() {
    String marked = "Diaz, who had come from far" + LONG + ", was the first woman to *win* a seat";
    String body = marked.replace("*", "");
    Argument diaz = new Argument(0, 1, "diaz", "Ana Diaz", false);
    assertThat(writer(body, true).write(statement(body, null), verb(marked), diaz, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Which *won* 12 prizes in Spain",
        "*Closed* 12 ports in Spain",
        "*Has* 12 ports in Spain",
      })
  void aTextThatTellsNobodyWhoIsNotShown(String marked) {
    assertThat(write(marked)).isEmpty();
  }

  @Test
  void onlyEnglishNeedsAVerbThatIsKnown() {
    String body = "12 muertos en el norte";
    Words words = PlainText.words(body);
    VerbPhrase noun = new FindPredicates(Predicates.of("es")).find(words, 0, words.size()).get(0);
    assertThat(writer(body, true).write(statement(body, null), noun, Argument.NONE, null))
        .isEmpty();
    assertThat(writer(body, false).write(statement(body, null), noun, Argument.NONE, null))
        .isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The union reported a profit of $3 million in May | profit | The union \u2026 a profit of $3 million",
        "The union reported net profits of $3 million in May | profits | The union \u2026 net profits of $3 million",
        "The union came; there were profits of $3 million | profits | ``",
      })
  void aValueWithWhoHasIt(String body, String noun, String text) {
    Statement statement = statement(body, null);
    Words words = statement.words();
    Amount amount = statement.amounts().get(0);
    Measured measured = Objects.requireNonNull(FindMeasured.before(words, 0, amount));
    assertThat(words.is(measured.at(), noun)).isTrue();
    Argument union = new Argument(0, 2, null, "union", false);
    assertThat(writer(body, true).writeValue(statement, measured, amount, union, null))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The port closed and its ships *sank*! | The port closed and its ships sank",
        "The port *closed* (again). | The port closed (again)",
        "He said the port was \u201C*closed*\u201D. | He said the port was \u201Cclosed\u201D",
        "Reports that the union *closed* 12 ports are false | Reports that the union closed 12 ports",
        "Where it rained, the river *broke* a dam | The river broke a dam",
        "Where the river *broke* a dam, people fled | Where the river broke a dam, people fled",
        "To *cross* the border they paid 12 dollars | To cross the border they paid 12 dollars",
        "It had rained~, and the *death* of 12 men shocked Lima | The death of 12 men shocked Lima",
        "They came from far away~, when the dam *broke* | The dam broke",
        "They came from far away~, while the dam *broke* | The dam broke",
        "They came from far away~, because the dam *broke* | The dam broke",
        "They came from far away~, although the dam *broke* | The dam broke",
        "They came from far away~, as the dam *broke* | The dam broke",
        "Closed for 12 years~, the port *opened* in May | The port opened in May 2024",
        "Going home~, the mayor *closed* 12 ports | The mayor closed 12 ports",
        "It was late~, and in Lima he *closed* 12 ports | In Lima he closed 12 ports",
        "The union that had been founded long ago in Lima~ *closed* 12 ports | The union \u2026 closed 12 ports",
        "While it had rained~~, the union *closed* 12 ports | The union closed 12 ports",
        "where it had rained~, the union *closed* 12 ports in the town | The union closed 12 ports in the town",
        "The union, a member of which~ had left, *closes* 12 ports | The union \u2026 closes 12 ports",
        "The mayor of the old town, a friend~, *closed* 12 ports | The mayor of the old town \u2026 closed 12 ports",
        "The old union of all the dockers of the north which had 12 ports~ *closed* 3 ports | The old union of all the dockers of the north \u2026 closed 3 ports",
      })
  void whatIsLeftReadsAsASentence(String marked, String text) {
    assertThat(write(marked.replace("~", LONG))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was the last woman to *win* a seat",
        "was the only one to *win* a seat",
        "met the first in the world to *win* a seat",
      })
  void whoeverElseDidItIsNotTheSubjectEither(String end) {
    String marked = "Diaz, who had come from far" + LONG + ", " + end;
    String body = marked.replace("*", "");
    Argument diaz = new Argument(0, 1, "diaz", "Ana Diaz", false);
    assertThat(writer(body, true).write(statement(body, null), verb(marked), diaz, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They came from far away~~, to *cross* the border",
        "The mayor left the old port~; has *closed* 12 ports",
        "The mayor left the old port~, closes with a bang what was *opened*",
        "The mayor left the old port~, closed by men who *hurt* 12 others",
      })
  void aClauseThatTellsNobodyWhoIsNotShown(String marked) {
    assertThat(write(marked.replace("~", LONG))).isEmpty();
  }

  @Test
  void whatSomebodySaysBeginsBehindItsThat() {
    String body = "that Diaz left";
    Statement statement = statement(body, new Claim.Speaker("acme", "Acme"));
    VerbPhrase verb = verb("that Diaz *left*");
    assertThat(writer(body, true).write(statement, verb, FRAME.before(statement, verb), null))
        .isEqualTo("Ana Diaz left");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The union reported the losses of $3 million in May | losses | The union \u2026 the losses of $3 million",
        "The union's losses of $3 million in May were known | losses | The union's losses of $3 million in May 2024 were known",
      })
  void aValueKeepsWhatStandsBeforeIt(String body, String noun, String text) {
    Statement statement = statement(body, null);
    Words words = statement.words();
    Amount amount = statement.amounts().get(0);
    Measured measured = Objects.requireNonNull(FindMeasured.before(words, 0, amount));
    assertThat(words.is(measured.at(), noun)).isTrue();
    Argument union = new Argument(0, 2, null, "union", false);
    assertThat(writer(body, true).writeValue(statement, measured, amount, union, null))
        .isEqualTo(text);
  }
}
