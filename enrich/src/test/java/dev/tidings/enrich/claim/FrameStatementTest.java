package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.claim.FrameStatement.Argument;
import dev.tidings.enrich.entity.Entity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who or what stands around the predicate between stars: an id or a word in the singular. */
class FrameStatementTest {

  private static final FrameStatement FRAME =
      new FrameStatement(new NounPhrase(Predicates.of("en")));

  private static Statement statement(String marked) {
    String text = marked.replace("*", "");
    Statement nobody = PlainText.statement(text);
    List<Entity> named =
        List.of(
            PlainText.entity(text, "diaz", Entity.Type.PERSON, "Ana Diaz"),
            PlainText.entity(text, "acme", Entity.Type.ORGANIZATION, "Acme"),
            PlainText.entity(text, "lima", Entity.Type.LOCATION, "Lima"),
            PlainText.entity(text, "spain", Entity.Type.LOCATION, "Spain"));
    return new Statement(
        nobody.words(),
        0,
        nobody.end(),
        Arrays.asList(new NameIndex(named).byWord(nobody.words())),
        nobody.quoted(),
        nobody.amounts(),
        nobody.times(),
        null,
        null);
  }

  private static @Nullable String text(Argument argument) {
    return argument.id() == null ? argument.text() : argument.id();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      value = {
        "The union *closed* the port | union",
        "The man who *closed* the port left | man",
        "The man, who *closed* the port, left | man",
        "The firm, *closed* by Ana Diaz, left | firm",
        "The ships, *sold* to Spain, left | ship",
        "Members of Acme *closed* the port | acme",
        "The government of Spain *closed* the port | spain",
        "The friend of Acme *closed* the port | friend",
        "Secretary of State Ana Diaz *closed* the port | diaz",
        "The envoy of the king to Lima, Ana Diaz, *closed* the port | diaz",
        "They *closed* the port | they",
        "In the morning they *closed* the port | they",
        "Spain troops *captured* the port | spain",
        "Spain army *captured* the port | spain",
        "Acme troops *captured* the port | acme troop",
        "Acme's ships *captured* the port | acme ship",
        "Midnight *closed* the port | none",
        "On Friday *closed* the port | none",
        "Quickly *closed* the port | none",
      })
  void whoDoesIt(String marked, @Nullable String who) {
    Statement statement = statement(marked);
    assertThat(text(FRAME.before(statement, PlainText.predicate(marked)))).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      value = {
        "The union *closed* the port | port",
        "The union *met* with Ana Diaz | diaz",
        "The union *agreed* with Acme on wages | acme",
        "The union *talked* with Ana Diaz | diaz",
        "The union *came* with Ana Diaz | none",
        "The union *went* to the port | none",
        "The *arrest* of Ana Diaz shocked Lima | diaz",
        "The *arrest* by Ana Diaz shocked Lima | none",
        "The *sanctions* against Acme shocked Lima | acme",
        "The *ban* on Acme shocked Lima | acme",
        "The *ban* in Lima shocked Acme | none",
        "The union *sold* 12 ships and ports | ship",
        "The union *sold* ships under sail | ship",
        "The union *sold* Acme | acme",
      })
  void whatItIsDoneTo(String marked, @Nullable String what) {
    Statement statement = statement(marked);
    assertThat(text(FRAME.behind(statement, PlainText.predicate(marked)))).isEqualTo(what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      value = {
        "The port was *closed* by Ana Diaz | diaz",
        "The port was *closed* on Friday in Lima by Ana Diaz | diaz",
        "The port was *hit* by 12 rockets | rocket",
        "The port was *closed* in May, by the way | none",
        "The budget was *cut* by 30 percent | none",
        "The budget was *cut* by $3 million | none",
      })
  void byWhom(String marked, @Nullable String agent) {
    Statement statement = statement(marked);
    assertThat(text(FRAME.agent(statement, PlainText.predicate(marked)))).isEqualTo(agent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      value = {
        "In Lima, the union *closed* the port of Spain | lima",
        "The union *closed* the port near Lima | lima",
        "The union *closed* the port across Spain and in Lima | spain",
        "The union in Spain *closed* the port | spain",
        "The union in Spain *closed* the port in Lima | lima",
        "In Spain, the union *closed* the port in Lima | spain",
        "The union of Spain *closed* the port | none",
        "The union at Lima's port *closed* the bridge | none",
        "Lima *closed* the port in Lima | none",
      })
  void where(String marked, @Nullable String place) {
    Statement statement = statement(marked);
    VerbPhrase verb = PlainText.predicate(marked);
    assertThat(FRAME.place(statement, verb.at(), FRAME.before(statement, verb).id()))
        .isEqualTo(place);
  }
}
