package dev.tidings.bench.claim;

import dev.tidings.enrich.claim.SentenceFeatures;
import dev.tidings.enrich.claim.WeighWorth;
import dev.tidings.eval.claim.LabelledSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns the shipped weights of check-worthiness: logistic regression by AdaGrad over features seen
 * at least three times, with a penalty on large weights. The same input gives the same weights.
 */
public final class TrainWorth {

  private static final int EPOCHS = 14;
  private static final double RATE = 0.35;
  private static final double PENALTY = 3e-5;
  private static final int MIN_COUNT = 3;

  private TrainWorth() {}

  /** A sentence as feature numbers. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Example(int[] features, double norm, boolean worth) {}

  /**
   * Runs it.
   *
   * @param arguments training sentences (tsv: id, text, Yes or No), the file to write, how many
   *     weights to keep
   * @throws IOException if one cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    List<LabelledSentence> sentences = LabelledSentence.read(Path.of(arguments[0]));
    int keep = Integer.parseInt(arguments[2]);
    Map<String, Integer> counts = new TreeMap<>();
    for (LabelledSentence sentence : sentences) {
      SentenceFeatures.of(sentence.text()).forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    List<String> names = new ArrayList<>();
    Map<String, Integer> numbers = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          if (count >= MIN_COUNT) {
            numbers.put(name, names.size());
            names.add(name);
          }
        });
    List<Example> examples = new ArrayList<>();
    for (LabelledSentence sentence : sentences) {
      List<String> features = SentenceFeatures.of(sentence.text());
      int[] known = features.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
      examples.add(new Example(known, Math.sqrt(features.size()), sentence.worth()));
    }
    double[] weights = train(examples, names.size());
    write(Path.of(arguments[1]), names, weights, keep);
  }

  /** The last weight is the bias. */
  private static double[] train(List<Example> examples, int size) {
    double[] weights = new double[size + 1];
    double[] squares = new double[size + 1];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(7);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        double sum = weights[size];
        for (int feature : example.features()) {
          sum += weights[feature] / example.norm();
        }
        double error = 1 / (1 + Math.exp(-sum)) - (example.worth() ? 1 : 0);
        for (int feature : example.features()) {
          step(weights, squares, feature, error / example.norm() + PENALTY * weights[feature]);
        }
        step(weights, squares, size, error);
      }
    }
    return weights;
  }

  private static void step(double[] weights, double[] squares, int at, double gradient) {
    squares[at] += gradient * gradient;
    weights[at] -= RATE * gradient / Math.sqrt(squares[at] + 1e-8);
  }

  private static void write(Path file, List<String> names, double[] weights, int keep)
      throws IOException {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -Math.abs(weights[i])));
    Map<String, Long> kept = new TreeMap<>();
    for (int i : order.subList(0, Math.min(keep, order.size()))) {
      kept.put(names.get(i), Math.round(weights[i] * WeighWorth.SCALE));
    }
    StringBuilder out = new StringBuilder();
    out.append("|bias\t").append(Math.round(weights[names.size()] * WeighWorth.SCALE)).append('\n');
    kept.forEach((name, weight) -> out.append(name).append('\t').append(weight).append('\n'));
    Files.writeString(file, out);
  }
}
