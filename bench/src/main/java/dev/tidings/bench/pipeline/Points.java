package dev.tidings.bench.pipeline;

import dev.tidings.pipe.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The same work under several conditions, and whether its cost stays flat.
 *
 * @param input the file
 * @param cores of the machine
 * @param points in the order in which they were measured
 * @param spread the costliest point over the cheapest, by CPU-ms an article, less one
 */
record Points(String input, int cores, List<Point> points, double spread) {

  static Points of(Path input, List<Point> points) {
    double least = points.stream().mapToDouble(Point::cpuMillisPerArticle).min().orElse(Double.NaN);
    double most = points.stream().mapToDouble(Point::cpuMillisPerArticle).max().orElse(Double.NaN);
    return new Points(
        String.valueOf(input.getFileName()),
        Runtime.getRuntime().availableProcessors(),
        List.copyOf(points),
        most / least - 1);
  }

  /** As a program or a person wants it, and as a page if asked for. */
  void show(String title, boolean json, @Nullable Path report) throws IOException {
    System.out.println(json ? Json.mapper().writeValueAsString(this) : text());
    if (report != null) {
      Map<String, Double> cost = new LinkedHashMap<>();
      points.forEach(point -> cost.put(point.condition(), point.cpuMillisPerArticle()));
      String plot = "<h2>CPU-ms an article</h2>\n" + Bars.svg("CPU-ms an article", cost);
      Files.writeString(report, FiguresPage.page(title, plot, text()));
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        line(
            "%s, %d cores%n%-34s %10s %10s %9s %9s %9s %6s",
            input, cores, "", "CPU-ms", "articles", "bytes", "heap MB", "state MB", "load"));
    text.append(line("%-34s %10s %10s %9s", "", "an article", "a second", "each"));
    for (Point point : points) {
      text.append(
          line(
              "%-34s %10.2f %10.0f %9.0f %9.0f %9.0f %6.1f",
              point.condition(),
              point.cpuMillisPerArticle(),
              point.throughput().articlesPerSecond(),
              point.throughput().bytesPerArticle(),
              point.heapMegabytes(),
              point.stateMegabytes(),
              point.throughput().loadAverage()));
    }
    return text.append(
            line(
                "CPU-ms an article: broker included, compiler left out; the costliest is %.0f %%"
                    + " above the cheapest",
                100 * spread))
        .toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }
}
