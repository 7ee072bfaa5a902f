package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether words can stand alone: a verb carries them. */
class HasClauseTest {

  private static final HasClause HAS_CLAUSE =
      new HasClause(Predicates.of("en"), new NounPhrase(Predicates.of("en")));

  private static boolean hasClause(String text) {
    Words words = PlainText.words(text);
    return HAS_CLAUSE.hasClause(words, 0, words.size(), true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the union has left",
        "they aren't there",
        "the union closed the port",
        "when they came, the union had closed the port",
        "as many as 12 were sold",
        "they found the part that had been closed",
        "she's here",
        "300 drowned in May",
        "some 300 drowned 12 miles away",
        "the men left as they had come",
      })
  void aVerbCarriesThem(String text) {
    assertThat(hasClause(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the port of Lima",
        "the union that has closed the port",
        "the man who had left",
        "the place where ships were sold",
        "the ship which was sold to Spain",
        "a time when ships were sold",
        "those whose ships were sold",
        "the close ports",
        "to close ports",
        "12 close friends",
      })
  void noVerbDoes(String text) {
    assertThat(hasClause(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 ships sold to Spain", "the ships built in Spain"})
  void aParticipleMayNotCount(String text) {
    Words words = PlainText.words(text);
    assertThat(HAS_CLAUSE.hasClause(words, 0, words.size(), true)).isTrue();
    assertThat(HAS_CLAUSE.hasClause(words, 0, words.size(), false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the port ships to Lima", "the union ports 12 ships"})
  void aWordThatIsKnownToBeAVerbCarriesThem(String text) {
    Words words = PlainText.words(text);
    assertThat(HAS_CLAUSE.hasClause(words, 0, words.size(), true, 2)).isTrue();
  }
}
