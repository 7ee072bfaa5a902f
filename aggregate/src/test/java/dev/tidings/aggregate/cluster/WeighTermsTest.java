package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeighTermsTest {

  private final Vocabulary vocabulary = new Vocabulary();

  private double weight(WeighTerms.Weighing weighing, String term) {
    TermVector vector = weighing.terms().vector();
    for (int i = 0; i < vector.size(); i++) {
      if (vector.term(i) == vocabulary.find(term)) {
        return (double) vector.weight(i) / TermVector.ONE;
      }
    }
    return 0;
  }

  @Test
  void weighsByCountAndRarity() {
    vocabulary.setDocuments(99);
    vocabulary.put(0, "ferry", 4);
    vocabulary.put(1, "harbour", 9);
    WeighTerms.Weighing weighing =
        new WeighTerms(vocabulary, 100).weigh(Map.of("ferry", 3, "harbour", 1), true);

    double ferry = (1 + Math.log(3)) * Math.log(101 / 5.5);
    double harbour = Math.log(101 / 10.5);
    assertThat(weight(weighing, "ferry") / weight(weighing, "harbour"))
        .isCloseTo(ferry / harbour, within(1e-3));
  }

  @Test
  void aFullVectorHasUnitLengthAShortOneMoreAndAWordOrTwoHardlyMore() {
    assertThat(length(100)).isCloseTo(1, within(1e-3));
    assertThat(length(50)).isBetween(1.05, 1.15);
    assertThat(length(25)).isBetween(1.1, 1.3);
    assertThat(length(2)).isBetween(1.0, 1.03);
  }

  private double length(int distinctTerms) {
    Map<String, Integer> terms = new TreeMap<>();
    for (int i = 0; i < distinctTerms; i++) {
      terms.put("term" + i, 1);
    }
    WeighTerms.Weighing weighing = new WeighTerms(vocabulary, 100).weigh(terms, true);
    TermVector vector = weighing.terms().vector();
    return Math.sqrt(TermVector.similarity(vector.product(vector)));
  }

  @Test
  void countsTheDocumentBeforeItWeighs() {
    new WeighTerms(vocabulary, 100).weigh(Map.of("ferry", 3), true);
    assertThat(vocabulary.documents()).isEqualTo(1);
    assertThat(vocabulary.frequency(vocabulary.find("ferry"))).isEqualTo(1);
  }

  @Test
  void doesNotCountArevision() {
    new WeighTerms(vocabulary, 100).weigh(Map.of("ferry", 3), false);
    assertThat(vocabulary.documents()).isZero();
    assertThat(vocabulary.frequency(vocabulary.find("ferry"))).isZero();
  }

  @Test
  void keepsTheHeaviestTerms() {
    vocabulary.setDocuments(1000);
    vocabulary.put(0, "people", 500);
    vocabulary.put(1, "storm", 50);
    vocabulary.put(2, "ferry", 5);
    WeighedTerms terms =
        new WeighTerms(vocabulary, 2)
            .weigh(Map.of("people", 1, "storm", 1, "ferry", 1), true)
            .terms();
    assertThat(terms.vector().size()).isEqualTo(2);
    assertThat(terms.vector().term(terms.heaviest(0))).isEqualTo(2);
    assertThat(terms.vector().term(terms.heaviest(1))).isEqualTo(1);
    assertThat(terms.lightTerms()).containsExactly(0);
  }

  @Test
  void aTermThatEveryDocumentHasWeighsNextToNothing() {
    vocabulary.setDocuments(10);
    vocabulary.put(0, "today", 10);
    WeighTerms.Weighing weighing =
        new WeighTerms(vocabulary, 100).weigh(Map.of("today", 7, "ferry", 1), true);
    assertThat(weight(weighing, "today")).isLessThan(0.1);
    assertThat(weight(weighing, "ferry")).isGreaterThan(0.99);
  }

  @Test
  void givesIdsThatDoNotDependOnTheOrderOfTheMap() {
    Map<String, Integer> forwards = new LinkedHashMap<>();
    Map<String, Integer> backwards = new LinkedHashMap<>();
    for (int i = 0; i < 50; i++) {
      forwards.put("term" + i, 1);
      backwards.put("term" + (49 - i), 1);
    }
    Vocabulary other = new Vocabulary();
    new WeighTerms(vocabulary, 100).weigh(forwards, true);
    new WeighTerms(other, 100).weigh(backwards, true);
    for (String term : forwards.keySet()) {
      assertThat(other.find(term)).isEqualTo(vocabulary.find(term));
    }
  }

  @Test
  void leavesOutWhatIsNoTerm() {
    WeighTerms.Weighing weighing =
        new WeighTerms(vocabulary, 100)
            .weigh(Map.of("", 1, "x".repeat(65), 1, "gone", 0, "ferry", 1), true);
    assertThat(vocabulary.size()).isEqualTo(1);
    assertThat(weight(weighing, "ferry")).isCloseTo(1, within(0.02));
  }

  @Test
  void takesTheMostFrequentTermsOfAnEndlessText() {
    Map<String, Integer> terms = new TreeMap<>();
    for (int i = 0; i < 10_000; i++) {
      terms.put("term" + i, 1 + i / 5000);
    }
    new WeighTerms(vocabulary, 100).weigh(terms, true);
    assertThat(vocabulary.size()).isEqualTo(4096);
    assertThat(vocabulary.find("term0")).isNegative();
    assertThat(vocabulary.find("term5000")).isNotNegative();
  }
}
