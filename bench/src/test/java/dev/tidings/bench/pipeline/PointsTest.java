package dev.tidings.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class PointsTest {

  @Test
  void theSpreadIsTheCostliestOverTheCheapest() {
    Points points = Points.of(Path.of("news.jsonl"), List.of(point(2), point(2.5), point(2.2)));

    assertThat(points.spread()).isCloseTo(.25, within(1e-9));
  }

  @Test
  void aPlotHasABarForEachValueAndItsTextIsEscaped() {
    String svg = Bars.svg("a < b", Map.of("x & y", 1234.0));

    assertThat(svg).contains("aria-label=\"a &lt; b\"", "x &amp; y", "1,234", "width=\"400.0\"");
  }

  @Test
  void durationsAreReadWithTheirUnit() {
    assertThat(new Durations().convert("80ms")).isEqualTo(Duration.ofMillis(80));
    assertThat(new Durations().convert("2s")).isEqualTo(Duration.ofSeconds(2));
    assertThatThrownBy(() -> new Durations().convert("soon"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("soon");
  }

  private static Point point(double cpuMillis) {
    Throughput throughput = new Throughput(1, 1, cpuMillis, Map.of(), 0, 0, 0, Map.of(), 0);
    return new Point("condition", throughput, cpuMillis, 1, 1);
  }
}
