package dev.tidings.bench.claim;

import dev.tidings.aggregate.claim.SentenceLikeness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Accuracy and F1 of sentence likeness on labelled pairs, by cross-validation of its threshold. */
public final class EvaluateMatching {

  private static final int FOLDS = 10;

  private EvaluateMatching() {}

  private record Pair(double likeness, boolean same) {}

  /**
   * Prints accuracy and F1.
   *
   * @param arguments pairs (tsv: 1 or 0, two ids, two sentences)
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String[] fields = line.split("\t", -1);
      if (fields.length == 5 && fields[0].length() == 1) {
        pairs.add(new Pair(SentenceLikeness.of(fields[3], fields[4]), fields[0].equals("1")));
      }
    }
    Collections.shuffle(pairs, new Random(3));
    int right = 0;
    int hits = 0;
    int chosen = 0;
    int positives = 0;
    double thresholds = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Pair> train = new ArrayList<>();
      List<Pair> test = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        (i % FOLDS == fold ? test : train).add(pairs.get(i));
      }
      double threshold = bestThreshold(train);
      thresholds += threshold;
      for (Pair pair : test) {
        boolean same = pair.likeness() >= threshold;
        right += same == pair.same() ? 1 : 0;
        hits += same && pair.same() ? 1 : 0;
        chosen += same ? 1 : 0;
        positives += pair.same() ? 1 : 0;
      }
    }
    System.out.printf(
        "pairs %d  accuracy %.3f  F1 %.3f  mean threshold %.3f%n",
        pairs.size(),
        (double) right / pairs.size(),
        2.0 * hits / (chosen + positives),
        thresholds / FOLDS);
  }

  private static double bestThreshold(List<Pair> train) {
    List<Pair> sorted = new ArrayList<>(train);
    sorted.sort(Comparator.comparingDouble(Pair::likeness));
    int right = (int) sorted.stream().filter(Pair::same).count();
    int best = right;
    double threshold = 0;
    for (int i = 0; i < sorted.size() - 1; i++) {
      right += sorted.get(i).same() ? -1 : 1;
      if (right > best) {
        best = right;
        threshold = (sorted.get(i).likeness() + sorted.get(i + 1).likeness()) / 2;
      }
    }
    return threshold;
  }
}
