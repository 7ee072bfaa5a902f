package dev.tidings.bench.pipeline;

import java.util.Locale;
import java.util.Map;

/** A plot of one bar for each value, as SVG that stands by itself. */
final class Bars {
  private static final int BAR = 14;
  private static final int GAP = 4;
  private static final int LABEL = 330;
  private static final int WIDTH = 400;
  private static final int NUMBER = 100;

  private Bars() {}

  /** In the order of the map, from top to bottom. */
  static String svg(String title, Map<String, Double> values) {
    double most =
        values.values().stream().mapToDouble(each -> each).max().orElse(1) + Double.MIN_NORMAL;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" width=\"%d\""
                + " height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">\n",
            escape(title),
            LABEL + WIDTH + NUMBER,
            values.size() * (BAR + GAP)));
    int top = 0;
    for (Map.Entry<String, Double> each : values.entrySet()) {
      double length = WIDTH * each.getValue() / most;
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"0\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\""
                  + " height=\"%d\" fill=\"#469\"/><text x=\"%.1f\" y=\"%d\">%s</text>\n",
              top + BAR - 2,
              escape(each.getKey()),
              LABEL,
              top,
              length,
              BAR,
              LABEL + 6 + length,
              top + BAR - 2,
              number(each.getValue())));
      top += BAR + GAP;
    }
    return svg.append("</svg>\n").toString();
  }

  private static String number(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
