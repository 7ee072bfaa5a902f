package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {

  @Test
  void joinsThePairsThatAreMostSimilarFirst() {
    double[][] similarity = {
      {0, .9, .2, .1},
      {.9, 0, .3, .1},
      {.2, .3, 0, .8},
      {.1, .1, .8, 0},
    };
    assertThat(group(similarity, new int[] {1, 1, 1, 1}, .25)).containsExactly(0, 0, 2, 2);
  }

  @Test
  void joinsGroupsWhoseMeanReachesTheThreshold() {
    double[][] similarity = {
      {0, .9, .4},
      {.9, 0, .2},
      {.4, .2, 0},
    };
    assertThat(group(similarity, new int[] {1, 1, 1}, .3)).containsExactly(0, 0, 0);
    assertThat(group(similarity, new int[] {1, 1, 1}, .31)).containsExactly(0, 0, 2);
  }

  @Test
  void countsEveryDocumentOfAunit() {
    double[][] similarity = {
      {0, .9, .4},
      {.9, 0, .2},
      {.4, .2, 0},
    };
    // (1 * .4 + 9 * .2) / 10 = .22
    assertThat(group(similarity, new int[] {1, 9, 1}, .23)).containsExactly(0, 0, 2);
  }

  @Test
  void groupsNothingOrOne() {
    assertThat(group(new double[0][0], new int[0], .2)).isEmpty();
    assertThat(group(new double[1][1], new int[] {5}, .2)).containsExactly(0);
  }

  @Test
  void groupsAsTheDefinitionSays() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int units = 2 + random.nextInt(20);
      int[] sizes = new int[units];
      double[][] similarity = new double[units][units];
      for (int i = 0; i < units; i++) {
        sizes[i] = 1 + random.nextInt(4);
        for (int j = 0; j < i; j++) {
          similarity[i][j] = similarity[j][i] = random.nextDouble();
        }
      }
      int[] expected = byDefinition(similarity, sizes, .5);
      assertThat(group(similarity, sizes, .5)).containsExactly(expected);
    }
  }

  @Test
  void whatWasTogetherIsJoinedFirst() {
    double[][] similarity = {
      {0, .50, .10},
      {.50, 0, .49},
      {.10, .49, 0},
    };
    double[][] preference = copy(similarity);
    preference[1][2] = preference[2][1] = .51;
    int[] sizes = {1, 1, 1};
    assertThat(group(similarity, sizes, .4)).containsExactly(0, 0, 2);
    assertThat(AverageLinkage.group(similarity, preference, sizes, .4)).containsExactly(0, 1, 1);
  }

  @Test
  void whatWasTogetherIsNotJoinedWhenItIsTooUnlike() {
    double[][] similarity = {
      {0, .39, .45},
      {.39, 0, .10},
      {.45, .10, 0},
    };
    double[][] preference = copy(similarity);
    preference[0][1] = preference[1][0] = .9;
    assertThat(AverageLinkage.group(similarity, preference, new int[] {1, 1, 1}, .4))
        .containsExactly(0, 1, 0);
  }

  private static int[] group(double[][] similarity, int[] sizes, double threshold) {
    return AverageLinkage.group(copy(similarity), copy(similarity), sizes, threshold);
  }

  private static int[] byDefinition(double[][] similarity, int[] sizes, double threshold) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < sizes.length; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      double best = -1;
      int one = -1;
      int other = -1;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double mean = mean(groups.get(i), groups.get(j), similarity, sizes);
          if (mean > best) {
            best = mean;
            one = i;
            other = j;
          }
        }
      }
      if (best < threshold) {
        break;
      }
      groups.get(one).addAll(groups.remove(other));
    }
    int[] lowest = new int[sizes.length];
    for (List<Integer> group : groups) {
      int first = group.stream().min(Integer::compare).orElseThrow();
      group.forEach(unit -> lowest[unit] = first);
    }
    return lowest;
  }

  private static double mean(
      List<Integer> one, List<Integer> other, double[][] similarity, int[] sizes) {
    double sum = 0;
    double pairs = 0;
    for (int i : one) {
      for (int j : other) {
        sum += similarity[i][j] * sizes[i] * sizes[j];
        pairs += sizes[i] * sizes[j];
      }
    }
    return sum / pairs;
  }

  private static double[][] copy(double[][] matrix) {
    double[][] copy = matrix.clone();
    for (int i = 0; i < copy.length; i++) {
      copy[i] = matrix[i].clone();
    }
    return copy;
  }
}
