package dev.tidings.enrich.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a sentence is worth checking: logistic regression over {@link SentenceFeatures}, learned
 * from sentences of debates that journalists marked (CheckThat! 2024 task 1, MIT).
 */
public final class WeighWorth {

  private static final String RESOURCE = "worth-en.txt";

  /** Weights are shipped as whole numbers, this many to 1. */
  public static final double SCALE = 1000;

  private final Map<String, Float> weights = new HashMap<>();
  private final double bias;

  /** Reads the shipped weights. */
  public WeighWorth() {
    this(ReadResource.lines(RESOURCE));
  }

  /**
   * @param lines feature, tab, weight; the first is the bias, named {@code |bias}
   */
  public WeighWorth(List<String> lines) {
    double readBias = 0;
    for (String line : lines) {
      int tab = line.indexOf('\t');
      double weight = Double.parseDouble(line.substring(tab + 1)) / SCALE;
      if (line.startsWith("|bias\t")) {
        readBias = weight;
      } else {
        weights.put(line.substring(0, tab), (float) weight);
      }
    }
    this.bias = readBias;
  }

  /** Probability that an English sentence is worth checking, 0 to 1. */
  public double weigh(String sentence) {
    return weigh(SentenceFeatures.of(sentence));
  }

  double weigh(Words words, int from) {
    return weigh(SentenceFeatures.of(words, from));
  }

  private double weigh(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      Float weight = weights.get(feature);
      if (weight != null) {
        sum += weight;
      }
    }
    return 1 / (1 + Math.exp(-(bias + sum / Math.sqrt(features.size()))));
  }
}
