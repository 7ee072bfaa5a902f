package dev.tidings.bench.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of a run as a page of its own: bars, and all the text. */
final class FiguresPage {
  private static final int BAR = 14;
  private static final int LABEL = 330;
  private static final int WIDTH = 400;

  private FiguresPage() {}

  static String of(Figures figures) {
    return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
        + "<title>What Tidings costs</title>"
        + "<style>body{font:15px sans-serif;max-width:60em;margin:2em auto}rect{fill:#469}"
        + "text{font:12px sans-serif}</style>"
        + "<h1>What Tidings costs</h1>"
        + bars("CPU-ms an article, by threads", figures.pipeline().cpuMillisByThreads())
        + bars("Bytes an article through the broker", figures.pipeline().bytesByTopic())
        + bars("Bytes of local state, by store", figures.stateBytesByStore())
        + "<h2>All of it</h2><pre>"
        + escape(FiguresText.of(figures))
        + "</pre></html>\n";
  }

  private static String bars(String title, Map<String, Double> values) {
    List<Map.Entry<String, Double>> sorted =
        values.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .toList();
    double most = sorted.isEmpty() ? 1 : Math.max(Double.MIN_NORMAL, sorted.get(0).getValue());
    StringBuilder svg = new StringBuilder();
    for (int i = 0; i < sorted.size(); i++) {
      double value = sorted.get(i).getValue();
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"0\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>"
                  + "<text x=\"%.1f\" y=\"%d\">%.4g</text>",
              i * (BAR + 4) + BAR - 2,
              escape(sorted.get(i).getKey()),
              LABEL,
              i * (BAR + 4),
              WIDTH * value / most,
              BAR,
              LABEL + 6 + WIDTH * value / most,
              i * (BAR + 4) + BAR - 2,
              value));
    }
    return String.format(
        Locale.ROOT,
        "<h2>%s</h2><svg role=\"img\" aria-label=\"%s\" width=\"%d\" height=\"%d\">%s</svg>",
        escape(title),
        escape(title),
        LABEL + WIDTH + 100,
        sorted.size() * (BAR + 4),
        svg);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
