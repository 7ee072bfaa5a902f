package dev.tidings.eval.claim;

import dev.tidings.enrich.claim.WeighWorth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Average precision and F1 of check-worthiness on labelled sentences. */
public final class MeasureWorth {

  private MeasureWorth() {}

  /**
   * What came out.
   *
   * @param sentences how many were labelled
   * @param worthy how many of them as worth checking
   * @param averagePrecision mean of the precisions at each worthy sentence, best first
   * @param atHalf with all at .5 or above taken as worthy
   * @param bestF1 the highest over all thresholds, which no user could know
   */
  public record Figures(
      int sentences, int worthy, double averagePrecision, Rates atHalf, double bestF1) {}

  private record Scored(double score, boolean worth) {}

  /**
   * Measures it.
   *
   * @param file id, text, Yes or No, with tabs between them
   * @param weigh the weights to measure
   * @throws IOException if the file cannot be read
   */
  public static Figures measure(Path file, WeighWorth weigh) throws IOException {
    List<Scored> scored = new ArrayList<>();
    for (LabelledSentence sentence : LabelledSentence.read(file)) {
      scored.add(new Scored(weigh.weigh(sentence.text()), sentence.worth()));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    int worthy = (int) scored.stream().filter(Scored::worth).count();
    double precisionSum = 0;
    int hits = 0;
    double bestF1 = 0;
    for (int i = 0; i < scored.size(); i++) {
      if (scored.get(i).worth()) {
        hits++;
        precisionSum += (double) hits / (i + 1);
      }
      bestF1 = Math.max(bestF1, 2.0 * hits / (i + 1 + worthy));
    }
    long found = scored.stream().filter(s -> s.score() >= 0.5).count();
    long right = scored.stream().filter(s -> s.score() >= 0.5 && s.worth()).count();
    return new Figures(
        scored.size(),
        worthy,
        worthy == 0 ? 0 : Rates.round(precisionSum / worthy),
        Rates.of(right, found, worthy),
        Rates.round(bestF1));
  }
}
