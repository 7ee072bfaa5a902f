package dev.tidings.bench.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a run as a page of its own: bars, and all the text. */
final class FiguresPage {
  private FiguresPage() {}

  static String of(Figures figures) {
    return page(
        "What Tidings costs",
        bars("CPU-ms an article, by threads", figures.pipeline().cpuMillisByThreads())
            + bars("Bytes an article through the broker", figures.pipeline().bytesByTopic())
            + bars("Bytes of local state, by store", figures.stateBytesByStore()),
        FiguresText.of(figures));
  }

  /** The plots of processor time and of bytes, each as a file of its own. */
  static void writePlots(Figures figures, Path directory) throws IOException {
    Files.createDirectories(directory);
    Throughput pipeline = figures.pipeline();
    Files.writeString(
        directory.resolve("cost-cpu.svg"),
        Bars.svg("CPU-ms an article, by threads", largestFirst(pipeline.cpuMillisByThreads())));
    Files.writeString(
        directory.resolve("cost-bytes.svg"),
        Bars.svg(
            "Bytes an article through the broker, by topic",
            largestFirst(pipeline.bytesByTopic())));
  }

  /** A page of plots and the text of which they are made. */
  static String page(String title, String plots, String text) {
    return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>"
        + Bars.escape(title)
        + "</title><style>body{font:15px sans-serif;max-width:60em;margin:2em auto}</style><h1>"
        + Bars.escape(title)
        + "</h1>\n"
        + plots
        + "<h2>All of it</h2><pre>"
        + Bars.escape(text)
        + "</pre></html>\n";
  }

  private static String bars(String title, Map<String, Double> values) {
    return "<h2>" + Bars.escape(title) + "</h2>\n" + Bars.svg(title, largestFirst(values));
  }

  static Map<String, Double> largestFirst(Map<String, Double> values) {
    Map<String, Double> sorted = new LinkedHashMap<>();
    values.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
