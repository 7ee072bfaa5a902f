package dev.tidings.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which words of a sentence state something: {@code predicates/*.txt} holds the sentences, each
 * with its verbs, auxiliaries included, and event nouns below it.
 */
class PredicatesOfSentencesTest {

  static Stream<SentenceFile.Case> cases() throws IOException {
    return SentenceFile.cases("predicates", PredicatesOfSentencesTest::predicates);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsVerbsAndEvents(SentenceFile.Case sentence) {
    assertThat(predicates(sentence)).as(sentence.written()).isEqualTo(sentence.expected());
  }

  private static List<String> predicates(SentenceFile.Case sentence) {
    Words words = PlainText.words(sentence.body());
    FindPredicates findPredicates = new FindPredicates(Predicates.of(sentence.language()));
    return findPredicates.find(words, 0, words.size()).stream()
        .map(verb -> "    " + words.text(verb.chainStart(), verb.at() + 1) + ":" + kind(verb))
        .toList();
  }

  private static String kind(VerbPhrase verb) {
    return (verb.isNoun() ? " noun" : "")
        + (verb.finite() ? " finite" : "")
        + (verb.passive() ? " passive" : "")
        + (verb.negated() ? " denied" : "");
  }
}
