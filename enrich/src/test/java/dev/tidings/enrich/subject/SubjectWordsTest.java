package dev.tidings.enrich.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.enrich.text.Stemming;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single words say, and what follows from several. */
class SubjectWordsTest {
  private static final Stemming STEMMING = Stemming.of("en");

  private final ClassifySubject classifySubject = new ClassifySubject();

  private List<ScoredSubject> classify(Object... wordsAndCounts) {
    Map<String, Integer> terms = new TreeMap<>();
    for (int i = 0; i < wordsAndCounts.length; i += 2) {
      terms.put(STEMMING.stem((String) wordsAndCounts[i]), (Integer) wordsAndCounts[i + 1]);
    }
    return classifySubject.classify("en", terms);
  }

  private static Map<Subject, Double> evidence(String word) {
    return SubjectWords.of("en").evidence(STEMMING.stem(word));
  }

  @Test
  void strongWordsCountTwice() {
    assertThat(evidence("goalkeeper")).isEqualTo(Map.of(Subject.SPORT, 2.0));
    assertThat(evidence("sunshine")).isEqualTo(Map.of(Subject.WEATHER, 2.0));
    assertThat(evidence("wind").get(Subject.WEATHER)).isEqualTo(2.0);
    assertThat(evidence("nowhere")).isEmpty();
  }

  @Test
  void aWordOfSeveralSubjectsSaysLessAboutEach() {
    assertThat(evidence("drought"))
        .hasSizeGreaterThan(1)
        .allSatisfy((subject, weight) -> assertThat(weight).isLessThanOrEqualTo(1));
  }

  @ParameterizedTest
  @CsvSource({"en, striker", "es, delantero", "de, torwart", "fr, gardien"})
  void fourLanguagesHaveWords(String language, String word) {
    assertThat(SubjectWords.of(language).evidence(Stemming.of(language).stem(word)))
        .containsKey(Subject.SPORT);
  }

  @Test
  void twoStrongWordsAreTheLeastThatTells() {
    assertThat(classify("goalkeeper", 1, "referee", 1))
        .containsExactly(new ScoredSubject(Subject.SPORT, 1));
    assertThat(classify("goalkeeper", 1)).isEmpty();
  }

  @Test
  void aWordThatStandsOftenTellsMoreButNotAsOftenMore() {
    assertThat(classify("goalkeeper", 2)).isEmpty();
    assertThat(classify("goalkeeper", 3))
        .extracting(ScoredSubject::subject)
        .containsExactly(Subject.SPORT);
  }

  @Test
  void moreEvidenceOutweighsLessBySquares() {
    List<ScoredSubject> subjects =
        classify(
            "goalkeeper",
            1,
            "referee",
            1,
            "sunshine",
            1,
            "meteorologist",
            1,
            "fahrenheit",
            1,
            "snowstorm",
            1);
    assertThat(subjects)
        .containsExactly(
            new ScoredSubject(Subject.WEATHER, 0.8), new ScoredSubject(Subject.SPORT, 0.2));
  }

  @Test
  void lessThanAFifthIsNotNamed() {
    assertThat(
            classify(
                "goalkeeper",
                1,
                "referee",
                1,
                "sunshine",
                1,
                "meteorologist",
                1,
                "fahrenheit",
                1,
                "snowstorm",
                1,
                "blizzard",
                2))
        .extracting(ScoredSubject::subject)
        .containsExactly(Subject.WEATHER);
  }

  @Test
  void threeSubjectsAtMostAreNamedEqualOnesInTheirOrder() {
    assertThat(
            classify(
                "goalkeeper",
                1,
                "referee",
                1,
                "sunshine",
                1,
                "meteorologist",
                1,
                "pope",
                1,
                "mosque",
                1,
                "vaccine",
                1,
                "epidemic",
                1))
        .containsExactly(
            new ScoredSubject(Subject.HEALTH, 0.25),
            new ScoredSubject(Subject.RELIGION, 0.25),
            new ScoredSubject(Subject.SPORT, 0.25));
  }

  @Test
  void theTopicsOfASubjectAreNamedWithIt() {
    assertThat(classify("voter", 1, "turnout", 1, "election", 1, "ballot", 1).get(0).topics())
        .extracting(MediaTopic::name)
        .containsExactly("election");
  }
}
