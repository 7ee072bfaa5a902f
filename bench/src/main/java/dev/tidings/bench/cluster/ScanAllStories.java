package dev.tidings.bench.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one would write first, to compare with: an article is compared with the mean of every story
 * there is, and joins the nearest when that is near enough. Weights are logarithms of counts by
 * inverse document frequency; a story keeps its heaviest terms. It never merges, splits or forgets.
 */
final class ScanAllStories {
  private static final double NEAR_ENOUGH = 0.3;
  private static final int MOST_TERMS = 200;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Mean> stories = new ArrayList<>();
  private int[] frequencies = new int[1 << 16];
  private double[] laidOut = new double[1 << 16];
  private int articles;

  /** Terms and their weights, of length 1 together. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Mean(int[] terms, double[] weights, int articles) {}

  /** Puts an article where it belongs. */
  void put(Map<String, Integer> counts) {
    articles++;
    int[] terms = new int[counts.size()];
    double[] weights = new double[counts.size()];
    int size = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      int term = ids.computeIfAbsent(count.getKey(), key -> ids.size());
      frequencies = term < frequencies.length ? frequencies : Arrays.copyOf(frequencies, 2 * term);
      frequencies[term]++;
      terms[size] = term;
      weights[size++] =
          (1 + Math.log(count.getValue())) * Math.log((articles + 1.0) / frequencies[term]);
    }
    Mean article = new Mean(terms, scaled(weights), 1);
    int nearest = nearest(article);
    if (nearest < 0) {
      stories.add(article);
    } else {
      stories.set(nearest, joined(stories.get(nearest), article));
    }
  }

  int stories() {
    return stories.size();
  }

  private int nearest(Mean article) {
    laidOut = ids.size() <= laidOut.length ? laidOut : new double[2 * ids.size()];
    for (int i = 0; i < article.terms.length; i++) {
      laidOut[article.terms[i]] = article.weights[i];
    }
    int nearest = -1;
    double most = NEAR_ENOUGH;
    for (int s = 0; s < stories.size(); s++) {
      Mean story = stories.get(s);
      double product = 0;
      for (int i = 0; i < story.terms.length; i++) {
        product += laidOut[story.terms[i]] * story.weights[i];
      }
      if (product > most) {
        most = product;
        nearest = s;
      }
    }
    for (int term : article.terms) {
      laidOut[term] = 0;
    }
    return nearest;
  }

  private static Mean joined(Mean story, Mean article) {
    Map<Integer, Double> sum = new HashMap<>();
    for (int i = 0; i < story.terms.length; i++) {
      sum.merge(story.terms[i], story.weights[i] * story.articles, Double::sum);
    }
    for (int i = 0; i < article.terms.length; i++) {
      sum.merge(article.terms[i], article.weights[i], Double::sum);
    }
    List<Map.Entry<Integer, Double>> heaviest = new ArrayList<>(sum.entrySet());
    heaviest.sort(Map.Entry.<Integer, Double>comparingByValue().reversed());
    int size = Math.min(MOST_TERMS, heaviest.size());
    int[] terms = new int[size];
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      terms[i] = heaviest.get(i).getKey();
      weights[i] = heaviest.get(i).getValue();
    }
    return new Mean(terms, scaled(weights), story.articles + 1);
  }

  private static double[] scaled(double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    double length = squares > 0 ? Math.sqrt(squares) : 1;
    double[] scaled = weights.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] /= length;
    }
    return scaled;
  }
}
