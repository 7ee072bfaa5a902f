package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which predicate the last quantity of a sentence belongs to. */
class FindGovernorTest {

  private static final FindPredicates FIND = new FindPredicates(Predicates.of("en"));

  private static @Nullable String governor(String text) {
    Statement statement = PlainText.statement(text);
    Words words = statement.words();
    List<VerbPhrase> verbs = FIND.find(words, 0, words.size());
    Amount amount = statement.amounts().get(statement.amounts().size() - 1);
    VerbPhrase verb = FindGovernor.of(words, amount, verbs);
    return verb == null ? null : words.lower(verb.at());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      value = {
        "The quake killed 45 people | killed",
        "45 people fled the city | fled",
        "When it rained, 45 people fled the city | fled",
        "The firm hired them and 45 people left | left",
        "The firm hired 45 people who left | hired",
        "There were 12 deaths in Lima | deaths",
        "The police confirmed 12 deaths in Lima | deaths",
        "The blast killed 12 injured people | killed",
        "The death toll rose to 45 people | death",
        "The number of people killed in the floods rose to 45 | killed",
        "The number of deaths topped 45 | deaths",
        "The deaths in Lima passed 45 | deaths",
        "The price of the ships topped 45 dollars | topped",
        "12 people were confirmed dead | dead",
        "45 people are known to have died | died",
        "45 people were known to the police and died | known",
        "The price rose to 45 dollars | rose",
        "Deaths were few, but the price rose to 45 dollars | rose",
        "The firm closed, 45 people | none",
        "The firm closed the port; 45 people | none",
        "The firm closed the old port on the far side of the 45 islands | none",
        "The firm closed the old port on the side of the 45 islands | closed",
        "45 old houses on the far side of the river of Lima burned | burned",
        "45 old houses on the far side of the old river of Lima burned | none",
      })
  void theVerbOrEvent(String text, @Nullable String verb) {
    assertThat(governor(text)).isEqualTo(verb);
  }
}
