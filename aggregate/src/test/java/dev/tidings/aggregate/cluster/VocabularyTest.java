package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary vocabulary = new Vocabulary();

  @Test
  void englishBeginsWithAbackground() {
    BackgroundFrequencies.load("en", vocabulary);
    assertThat(vocabulary.documents()).isGreaterThan(20_000);
    assertThat(vocabulary.size()).isGreaterThan(30_000);
    int common = vocabulary.frequency(vocabulary.find("week"));
    int rare = vocabulary.frequency(vocabulary.find("harbour"));
    assertThat(common).isGreaterThan(rare);
  }

  @Test
  void languagesWithoutAbackgroundBeginEmpty() {
    BackgroundFrequencies.load("fi", vocabulary);
    BackgroundFrequencies.load("../en", vocabulary);
    assertThat(vocabulary.size()).isZero();
  }

  @Test
  void halvesWhatItKnows() {
    vocabulary.setDocuments(11);
    vocabulary.put(0, "ferry", 5);
    vocabulary.halve();
    assertThat(vocabulary.documents()).isEqualTo(5);
    assertThat(vocabulary.frequency(0)).isEqualTo(2);
  }

  @Test
  void forgetsRareTermsThatAreNotInUseAndGivesTheirIdsAway() {
    vocabulary.put(0, "rare", 1);
    vocabulary.put(1, "used", 1);
    vocabulary.put(2, "common", 2);
    vocabulary.forgetRare(term -> term == 1);
    vocabulary.restart();
    assertThat(vocabulary.find("rare")).isNegative();
    assertThat(vocabulary.find("used")).isEqualTo(1);
    assertThat(vocabulary.find("common")).isEqualTo(2);
    assertThat(vocabulary.add("new")).isZero();
    assertThat(vocabulary.add("newer")).isEqualTo(3);
  }

  @Test
  void isTheSameAfterAsnapshot() {
    TreeMapStore store = new TreeMapStore();
    for (int i = 0; i < 5000; i++) {
      int id = vocabulary.add("term" + i);
      for (int k = 0; k <= i % 3; k++) {
        vocabulary.count(id);
      }
    }
    vocabulary.setDocuments(77);
    new VocabularySnapshot(store, vocabulary).write(1);
    vocabulary.forgetRare(term -> term % 2 == 0);
    new VocabularySnapshot(store, vocabulary).write(4096);

    Vocabulary restored = new Vocabulary();
    assertThat(new VocabularySnapshot(store, restored).read()).isEqualTo(4096);
    assertThat(restored.documents()).isEqualTo(77);
    assertThat(restored.size()).isEqualTo(vocabulary.size());
    for (int i = 0; i < 5000; i++) {
      assertThat(restored.term(i)).isEqualTo(vocabulary.term(i));
      assertThat(restored.frequency(i)).isEqualTo(vocabulary.frequency(i));
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(restored.add("later" + i)).isEqualTo(vocabulary.add("later" + i));
    }
  }

  @Test
  void refusesAformatThatItDoesNotKnow() {
    TreeMapStore store = new TreeMapStore();
    new VocabularySnapshot(store, vocabulary).write(1);
    store.put("v", new byte[] {2, 0, 0, 0});
    assertThatThrownBy(() -> StoryClusterer.open(store, "en", ClusterParameters.DEFAULT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("format 2");
  }
}
