package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentIndexTest {

  private static final ClusterParameters.Search ALL =
      new ClusterParameters.Search(100, 100, 1_000_000, 10);

  private final DocumentIndex index = new DocumentIndex();
  private final Random random = new Random(7);

  private static List<Document> byBruteForce(List<Document> documents, TermVector vector) {
    List<Document> found = new ArrayList<>();
    for (Document document : documents) {
      if (TermVector.similarity(vector.product(document.vector())) >= 0.02) {
        found.add(document);
      }
    }
    found.sort(
        Comparator.comparingInt((Document document) -> vector.product(document.vector()))
            .reversed()
            .thenComparing(Document::sequence));
    return found.subList(0, Math.min(10, found.size()));
  }

  @Test
  void findsWhatBruteForceFinds() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      WeighedTerms terms = RandomDocuments.terms(random);
      assertThat(index.candidates(terms, ALL)).isEqualTo(byBruteForce(documents, terms.vector()));
      Document document = RandomDocuments.document(i, terms.vector());
      index.add(document);
      documents.add(document);
    }
  }

  @Test
  void findsWhatBruteForceFindsWhileDocumentsGo() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      WeighedTerms terms = RandomDocuments.terms(random);
      if (documents.size() > 300 || (documents.size() > 10 && random.nextInt(3) == 0)) {
        index.remove(documents.remove(random.nextInt(documents.size())));
      }
      assertThat(index.candidates(terms, ALL)).isEqualTo(byBruteForce(documents, terms.vector()));
      Document document = RandomDocuments.document(i, terms.vector());
      index.add(document);
      documents.add(document);
    }
    assertThat(index.size()).isEqualTo(documents.size());
  }

  @Test
  void knowsHowManyDocumentsHaveAterm() {
    Map<Integer, Integer> expected = new HashMap<>();
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      Document document = RandomDocuments.document(i, RandomDocuments.terms(random).vector());
      index.add(document);
      documents.add(document);
    }
    for (int i = 0; i < 5000; i++) {
      TermVector vector = documents.get(i).vector();
      if (i % 2 == 0) {
        index.remove(documents.get(i));
      } else {
        for (int k = 0; k < vector.size(); k++) {
          expected.merge(vector.term(k), 1, Integer::sum);
        }
      }
    }
    for (int term = 0; term < 400; term++) {
      assertThat(index.frequency(term)).isEqualTo(expected.getOrDefault(term, 0));
    }
  }

  @Test
  void keepsAtMostAfewDeadPostings() {
    for (int i = 0; i < 100_000; i++) {
      TermVector vector = new TermVector(new int[] {i % 5}, new short[] {TermVector.ONE});
      Document document = RandomDocuments.document(i, vector);
      index.add(document);
      if (i >= 100) {
        index.remove(document);
      }
      assertThat(document.slot()).isLessThan(100 + 25 + 1025);
    }
  }

  @Test
  void ofAcommonTermTheNewestDocumentsAreLookedAt() {
    TermVector common = new TermVector(new int[] {1}, new short[] {TermVector.ONE});
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      documents.add(RandomDocuments.document(i, common));
      index.add(documents.get(i));
    }
    index.remove(documents.get(9));
    WeighedTerms query = WeighedTerms.select(new int[] {1}, new float[] {1}, 100);
    assertThat(index.candidates(query, new ClusterParameters.Search(100, 1, 10, 40)))
        .containsExactly(
            documents.get(1),
            documents.get(2),
            documents.get(3),
            documents.get(4),
            documents.get(5),
            documents.get(6),
            documents.get(7),
            documents.get(8),
            documents.get(10),
            documents.get(11));
    assertThat(index.candidates(query, new ClusterParameters.Search(100, 1, 11, 40))).hasSize(11);
  }

  @Test
  void aCommonTermTakesNoPlaceOfaRareOne() {
    short half = (short) (TermVector.ONE * Math.sqrt(0.5));
    TermVector rare = new TermVector(new int[] {2, 3}, new short[] {half, half});
    Document first = RandomDocuments.document(0, rare);
    index.add(first);
    TermVector common = new TermVector(new int[] {1}, new short[] {TermVector.ONE});
    for (int i = 1; i <= 3; i++) {
      index.add(RandomDocuments.document(i, common));
    }
    WeighedTerms query = WeighedTerms.select(new int[] {1, 2}, new float[] {3, 1}, 100);
    assertThat(index.candidates(query, new ClusterParameters.Search(100, 1, 2, 40)))
        .hasSize(3)
        .contains(first);
  }

  @Test
  void looksUpOnlyTheHeaviestTerms() {
    WeighedTerms query = WeighedTerms.select(new int[] {1, 2}, new float[] {1, 3}, 100);
    TermVector light = new TermVector(new int[] {1}, new short[] {TermVector.ONE});
    TermVector heavy = new TermVector(new int[] {2}, new short[] {TermVector.ONE});
    index.add(RandomDocuments.document(0, light));
    Document found = RandomDocuments.document(1, heavy);
    index.add(found);
    assertThat(index.candidates(query, new ClusterParameters.Search(100, 1, 100, 40)))
        .containsExactly(found);
  }
}
