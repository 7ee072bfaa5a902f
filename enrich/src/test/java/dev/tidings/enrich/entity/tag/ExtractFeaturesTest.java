package dev.tidings.enrich.entity.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExtractFeaturesTest {
  private final ExtractFeatures extract =
      new ExtractFeatures(
          WordClusters.of(Map.of("paris", "0110101", "rome", "0110100", "said", "10")),
          new NameHints(WordTable.of(Map.of("Paris", NameHints.TOWN, "New York", NameHints.TOWN))));

  private Set<Integer> features(Line line, int at, boolean cues) {
    int[] buffer = new int[ExtractFeatures.MOST];
    extract.begin(line, cues ? new DocumentCues(List.of(line)) : null);
    int count = extract.features(at, buffer);
    return Arrays.stream(buffer, 0, count).boxed().collect(Collectors.toSet());
  }

  @Test
  void areTheSameForTheSameWordInTheSamePlace() {
    Line line = new Line(List.of("He", "said", "Paris", "was", "cold"));

    assertThat(features(line, 2, true)).isEqualTo(features(line, 2, true));
    assertThat(features(line, 2, true))
        .allSatisfy(feature -> assertThat(feature).isBetween(0, ExtractFeatures.SPACE - 1));
  }

  @Test
  void shareWhatWordsOfOneClusterHaveInCommon() {
    Set<Integer> paris = features(new Line(List.of("in", "Paris", "now")), 1, false);
    Set<Integer> rome = features(new Line(List.of("in", "Rome", "now")), 1, false);
    Set<Integer> odd = features(new Line(List.of("in", "Qwxyz", "now")), 1, false);
    Set<Integer> shared = new java.util.HashSet<>(paris);
    shared.retainAll(rome);
    Set<Integer> sharedWithOdd = new java.util.HashSet<>(paris);
    sharedWithOdd.retainAll(odd);

    assertThat(shared.size()).isGreaterThan(sharedWithOdd.size());
  }

  @Test
  void stayWithinTheBufferForTheRichestWord() {
    Line line = new Line(List.of("New", "York", "Paris", "New", "York"));

    assertThat(features(line, 1, true).size()).isBetween(30, ExtractFeatures.MOST);
  }
}
