package dev.tidings.eval.claim;

import dev.tidings.aggregate.claim.SentenceMeasures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * How well labelled pairs of sentences can be told apart by {@link SentenceMeasures}: their weights
 * and the threshold are learned from nine tenths and tried on the last one, ten times over. Nothing
 * that is learned here is kept.
 */
public final class MeasureMatching {

  private static final int FOLDS = 10;

  private MeasureMatching() {}

  /**
   * What came out.
   *
   * @param pairs how many were labelled
   * @param same how many of them as saying the same
   * @param accuracy share of right answers
   * @param rates of the answer "the same"
   * @param threshold mean of those chosen
   */
  public record Figures(int pairs, int same, double accuracy, Rates rates, double threshold) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Pair(double[] measures, boolean same) {}

  private record Judged(double likeness, boolean same) {}

  /**
   * Measures it.
   *
   * @param file pairs in the form of the Microsoft Research Paraphrase Corpus: 1 or 0, two ids, two
   *     sentences, with tabs between them
   * @throws IOException if the file cannot be read
   */
  public static Figures measure(Path file) throws IOException {
    List<Pair> pairs = read(file);
    Collections.shuffle(pairs, new Random(3));
    int right = 0;
    int hits = 0;
    int found = 0;
    double thresholds = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Pair> train = new ArrayList<>();
      List<Pair> test = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        (i % FOLDS == fold ? test : train).add(pairs.get(i));
      }
      if (train.isEmpty()) {
        continue;
      }
      FitLikeness likeness =
          new FitLikeness(
              train.stream().map(Pair::measures).toList(), train.stream().map(Pair::same).toList());
      double threshold = bestThreshold(judge(train, likeness));
      thresholds += threshold;
      for (Judged pair : judge(test, likeness)) {
        boolean same = pair.likeness() >= threshold;
        right += same == pair.same() ? 1 : 0;
        hits += same && pair.same() ? 1 : 0;
        found += same ? 1 : 0;
      }
    }
    int same = (int) pairs.stream().filter(Pair::same).count();
    return new Figures(
        pairs.size(),
        same,
        pairs.isEmpty() ? 0 : Rates.round((double) right / pairs.size()),
        Rates.of(hits, found, same),
        Rates.round(thresholds / FOLDS));
  }

  private static List<Pair> read(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (TextTable.Row row : TextTable.tabs(file, 5)) {
      String label = row.fields().get(0);
      if (row.line() == 1 && label.length() > 1) {
        continue;
      }
      if (!label.equals("1") && !label.equals("0")) {
        throw new IOException(
            "%s, line %d: '%s' is neither 1 nor 0".formatted(file, row.line(), label));
      }
      double[] measures = SentenceMeasures.of(row.fields().get(3), row.fields().get(4));
      pairs.add(new Pair(measures, label.equals("1")));
    }
    return pairs;
  }

  private static List<Judged> judge(List<Pair> pairs, FitLikeness likeness) {
    return pairs.stream().map(p -> new Judged(likeness.of(p.measures()), p.same())).toList();
  }

  private static double bestThreshold(List<Judged> train) {
    List<Judged> sorted = new ArrayList<>(train);
    sorted.sort(Comparator.comparingDouble(Judged::likeness));
    int right = (int) sorted.stream().filter(Judged::same).count();
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
