package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a phrase begins that ends at the star, and where one ends that begins there. */
class NounPhraseTest {

  private static final NounPhrase NOUN_PHRASE = new NounPhrase(Predicates.of("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It rained, the old mayor *said so | the old mayor",
        "It was the mayor of Lima *who came | the mayor of Lima",
        "On Friday, the mayor and the priest *said so | the mayor and the priest",
        "It rained, the mayor or the priest *said so | the mayor or the priest",
        "The ship came and the priest *said so | the priest",
        "The ship has come and the priest *said so | the priest",
        "An aide close to the mayor *said so | An aide close to the mayor",
        "The envoy to the king *said so | The envoy to the king",
        "They went to the king *said so | the king",
        "It rained as the mayor *said so | the mayor",
        "It rained before the mayor *said so | the mayor",
        "It rained because the mayor *said so | the mayor",
        "More people than the mayor *said so | the mayor",
        "Not the mayor *said so | the mayor",
        "It rained, the mayor (a doctor) *said so | the mayor (a doctor)",
        "It rained, some 12,000 people *said so | some 12,000 people",
        "Who would allow the mayor *to go | the mayor",
        "They want to allow the mayor *to go | the mayor",
        "The mayor was told officials *said so | officials",
        "Officials briefed on the talks *said so | Officials briefed on the talks",
        "The 12 ships *said so | The 12 ships",
        "The king's killed guards *said so | The king's killed guards",
        "The killed guards *said so | The killed guards",
        "After killing guards *said so | guards",
        "He leads guards *said so | guards",
        "The leads of the case *said so | The leads of the case",
        "Ana Diaz leads guards *said so | guards",
        "The calls came, guards *said so | guards",
        "They killed guards *said so | guards",
        "They fell guards *said so | guards",
        "Ana Killed guards *said so | Ana Killed guards",
        "with the mayor *said so | the mayor",
        "\u201CYes,\u201D the mayor *said so | the mayor",
      })
  void beforeAPlace(String marked, String phrase) {
    Words words = PlainText.withoutStar(marked);
    int end = PlainText.star(marked);
    assertThat(words.text(NOUN_PHRASE.leftFrom(words, end), end)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "said *the mayor of Lima. | the mayor of Lima",
        "said *the mayor of Lima on Friday | the mayor of Lima",
        "said *the mayor Friday | the mayor",
        "said *the mayor during the talks | the mayor",
        "said *the mayor after the talks | the mayor",
        "said *the mayor before the talks | the mayor",
        "said *the mayor as he left | the mayor",
        "said *the mayor while he left | the mayor",
        "said *the mayor when he left | the mayor",
        "said *the mayor via a spokesman | the mayor",
        "said *the mayor by letter | the mayor",
        "said *the mayor about the talks | the mayor",
        "said *the mayor yesterday | the mayor",
        "said *the mayor today | the mayor",
        "said *the mayor earlier | the mayor",
        "said *the mayor last week | the mayor",
        "said *the mayor shortly before | the mayor",
        "said *the mayor late that day | the mayor",
        "said *the mayor adding more | the mayor",
        "said *the mayor referring to it | the mayor",
        "said *the mayor in a letter | the mayor",
        "said *the mayor in an interview | the mayor",
        "said *the mayor in his speech | the mayor",
        "said *the mayor in her speech | the mayor",
        "said *the mayor in Lima | the mayor in Lima",
        "said *the mayor and left | the mayor",
        "said *Ana Diaz and Karl Berg | Ana Diaz and Karl Berg",
        "said *the mayor but not all | the mayor",
        "said *the mayor was late | the mayor",
        "said *the mayor (62) again | the mayor (62) again",
        "said *Ana Diaz, a spokesman for Acme | Ana Diaz, a spokesman for Acme",
        "said *Ana Diaz, the mayor of Lima | Ana Diaz, the mayor of Lima",
        "said *Ana Diaz, president of Acme | Ana Diaz, president of Acme",
        "said *Ana Diaz, professor of law | Ana Diaz, professor of law",
        "said *Ana Diaz, author of books | Ana Diaz, author of books",
        "said *Ana Diaz, of Lima | Ana Diaz",
        "said *Ana Diaz; it rained | Ana Diaz",
        "said *Ana Diaz killed nobody | Ana Diaz",
      })
  void behindAPlace(String marked, String phrase) {
    Words words = PlainText.withoutStar(marked);
    int from = PlainText.star(marked);
    assertThat(words.text(from, NOUN_PHRASE.rightFrom(words, from))).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      value = {
        "Ana Diaz, a spokesman for Acme, *said so | Ana Diaz",
        "It rained; Ana Diaz, the mayor, *said so | Ana Diaz",
        "Known as Ana Diaz, the mayor, *said so | Ana Diaz",
        "Ana Diaz, who was late, *said so | Ana Diaz",
        "Ana Diaz, whose party was late, *said so | Ana Diaz",
        "Acme, which was late, *said so | Acme",
        "Ana Diaz, it was late, *said so | none",
        "Ana Diaz, the men fell, *said so | none",
        "Ana Diaz, \u201Cthe mayor\u201D, *said so | none",
        "Ana Diaz the mayor, *said so | none",
      })
  void whoIsDescribedBetweenCommas(String marked, @Nullable String who) {
    Words words = PlainText.withoutStar(marked);
    int head = NOUN_PHRASE.appositionHead(words, PlainText.star(marked));
    assertThat(head < 0 ? null : words.text(head, words.size()).replaceAll(",.*", ""))
        .isEqualTo(who);
  }
}
