package dev.tidings.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTextTest {

  private static String text(Map<String, Double> bytesByTopic) {
    Throughput pipeline =
        new Throughput(100, 50, 4, Map.of("aggregate", 1.0), 1, 0.25, 300, bytesByTopic, 2);
    return FiguresText.of(
        new Figures("news.jsonl", 2, 1, null, pipeline, null, null, 1000, Map.of()));
  }

  @Test
  void figuresAreReadable() {
    assertThat(text(Map.of("stories", 300.0)))
        .contains("news.jsonl, 2 cores, load 2.0, instances 1")
        .contains("pipeline: 100 articles, 50/s, 4.00 CPU-ms each and the broker 1.00")
        .contains("GC 25.0 %")
        .contains("300.00  stories")
        .doesNotContain("rejected");
  }

  @Test
  void articlesThatFailedAreNotPassedOver() {
    assertThat(text(Map.of("stories", 300.0, "rejected", 0.001)))
        .contains("pipeline: some articles were rejected");
  }
}
