package dev.tidings.bench.claim;

import dev.tidings.enrich.claim.WeighWorth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Average precision and F1 of check-worthiness on labelled sentences. */
public final class EvaluateWorth {

  private EvaluateWorth() {}

  private record Scored(double score, boolean worth) {}

  /**
   * Runs it.
   *
   * @param arguments labelled sentences (tsv); with a second argument, a file of weights to use
   *     instead of the shipped ones
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    WeighWorth weigh =
        arguments.length > 1
            ? new WeighWorth(Files.readAllLines(Path.of(arguments[1])))
            : new WeighWorth();
    List<Scored> scored = new ArrayList<>();
    for (LabelledSentence sentence : LabelledSentence.read(Path.of(arguments[0]))) {
      scored.add(new Scored(weigh.weigh(sentence.text()), sentence.worth()));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    long positives = scored.stream().filter(Scored::worth).count();
    double precisionSum = 0;
    int hits = 0;
    double bestF1 = 0;
    double bestAt = 0;
    for (int i = 0; i < scored.size(); i++) {
      if (scored.get(i).worth()) {
        hits++;
        precisionSum += (double) hits / (i + 1);
      }
      double f1 = 2.0 * hits / (i + 1 + positives);
      if (f1 > bestF1) {
        bestF1 = f1;
        bestAt = scored.get(i).score();
      }
    }
    System.out.printf(
        "average precision %.3f  F1 at .5 %.3f  best F1 %.3f at %.3f%n",
        precisionSum / positives, f1(scored, positives, 0.5), bestF1, bestAt);
  }

  private static double f1(List<Scored> scored, long positives, double threshold) {
    long chosen = scored.stream().filter(s -> s.score() >= threshold).count();
    long hits = scored.stream().filter(s -> s.score() >= threshold && s.worth()).count();
    return 2.0 * hits / (chosen + positives);
  }
}
