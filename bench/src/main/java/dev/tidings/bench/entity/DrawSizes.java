package dev.tidings.bench.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws F1 over the number of names, the number on a logarithmic scale, as SVG. */
final class DrawSizes {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;
  private static final int LEFT = 50;
  private static final int RIGHT = 130;
  private static final int TOP = 20;
  private static final int BOTTOM = 40;
  private static final List<String> COLOURS =
      List.of("#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#8c564b");

  private final Map<String, Map<Integer, Double>> f1;
  private final double least;
  private final double most;
  private final double top;

  /**
   * A drawing.
   *
   * @param f1 by file and number of names
   */
  DrawSizes(Map<String, Map<Integer, Double>> f1) {
    this.f1 = f1;
    List<Integer> sizes =
        f1.values().stream().flatMap(points -> points.keySet().stream()).sorted().toList();
    least = Math.log(sizes.get(0));
    most = Math.log(sizes.get(sizes.size() - 1));
    double highest =
        f1.values().stream()
            .flatMap(points -> points.values().stream())
            .mapToDouble(value -> value)
            .max()
            .orElse(1);
    top = Math.min(1, Math.ceil(highest * 10) / 10);
  }

  String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">\n"
            .formatted(WIDTH, HEIGHT));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    for (double value = 0; value <= top + 1e-9; value += 0.1) {
      svg.append(line(LEFT, y(value), WIDTH - RIGHT, y(value), "#dddddd"));
      svg.append(text(LEFT - 8, y(value) + 4, "end", "#333333", number("%.1f", value)));
    }
    for (int size : f1.values().iterator().next().keySet()) {
      svg.append(text(x(size), HEIGHT - BOTTOM + 18, "middle", "#333333", thousands(size)));
    }
    svg.append(
        text(
            LEFT,
            HEIGHT - 5,
            "start",
            "#333333",
            "most prominent names in the table; F1 of links"));
    int colour = 0;
    for (Map.Entry<String, Map<Integer, Double>> file : f1.entrySet()) {
      draw(file.getKey(), file.getValue(), COLOURS.get(colour++ % COLOURS.size()), svg);
    }
    return svg.append("</svg>\n").toString();
  }

  private void draw(String name, Map<Integer, Double> points, String colour, StringBuilder svg) {
    StringBuilder path = new StringBuilder();
    double lastY = 0;
    for (Map.Entry<Integer, Double> point : points.entrySet()) {
      lastY = y(point.getValue());
      path.append(path.isEmpty() ? "M" : " L")
          .append(number("%.1f", x(point.getKey())))
          .append(' ')
          .append(number("%.1f", lastY));
    }
    svg.append(
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n"
            .formatted(path, colour));
    svg.append(text(WIDTH - RIGHT + 6, lastY + 4, "start", colour, name));
  }

  private double x(int size) {
    double share = most > least ? (Math.log(size) - least) / (most - least) : 1;
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - value / top * (HEIGHT - TOP - BOTTOM);
  }

  private static String thousands(int size) {
    return size < 10_000 ? number("%.0fk", size / 1000.0) : Math.round(size / 1000.0) + "k";
  }

  private static String line(double x1, double y1, double x2, double y2, String colour) {
    return number(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"" + colour + "\"/>\n",
        x1,
        y1,
        x2,
        y2);
  }

  private static String text(double x, double y, String anchor, String colour, String words) {
    return number("<text x=\"%.1f\" y=\"%.1f\"", x, y)
        + " text-anchor=\"%s\" fill=\"%s\">%s</text>\n".formatted(anchor, colour, words);
  }

  private static String number(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
