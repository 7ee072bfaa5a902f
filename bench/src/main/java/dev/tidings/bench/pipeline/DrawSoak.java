package dev.tidings.bench.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws what was occupied over the articles processed, one small drawing for each figure. */
final class DrawSoak {
  private static final int WIDTH = 640;
  private static final int PANEL = 110;
  private static final int LEFT = 70;
  private static final int RIGHT = 20;
  private static final int TOP = 24;
  private static final int GAP = 34;

  private final List<SoakSample> samples;

  private record Panel(String name, ToDoubleFunction<SoakSample> value) {}

  private static final List<Panel> PANELS =
      List.of(
          new Panel("heap that has outlived a collection, MiB", SoakSample::heap),
          new Panel("resident memory of the worker, MiB", SoakSample::memory),
          new Panel("local state on disk, MiB", SoakSample::state),
          new Panel("changelogs on the broker, MiB", SoakSample::changelogs),
          new Panel(
              "all other topics on the broker, MiB (kept for days of the clock)",
              SoakSample::topics),
          new Panel("processor time an article, ms", SoakSample::cpuMillis));

  DrawSoak(List<SoakSample> samples) {
    this.samples = samples;
  }

  String svg() {
    int height = TOP + PANELS.size() * (PANEL + GAP) + 10;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">\n"
            .formatted(WIDTH, height));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    for (int i = 0; i < PANELS.size(); i++) {
      draw(PANELS.get(i), TOP + i * (PANEL + GAP), svg);
    }
    return svg.append("</svg>\n").toString();
  }

  private void draw(Panel panel, int top, StringBuilder svg) {
    double most = samples.stream().mapToDouble(panel.value).max().orElse(1);
    double scale = most > 0 ? PANEL / (most * 1.1) : 1;
    long last = samples.get(samples.size() - 1).articles();
    int bottom = top + PANEL;
    svg.append(text(LEFT, top - 6, "start", "#333333", panel.name));
    svg.append(line(bottom));
    svg.append(line((int) (bottom - most * scale)));
    svg.append(text(LEFT - 6, bottom + 4, "end", "#333333", "0"));
    svg.append(
        text(
            LEFT - 6,
            (int) (bottom - most * scale) + 4,
            "end",
            "#333333",
            String.format(Locale.ROOT, "%,.0f", most)));
    svg.append(
        text(
            WIDTH - RIGHT,
            bottom + 15,
            "end",
            "#333333",
            String.format(Locale.ROOT, "%,d articles", last)));
    StringBuilder path = new StringBuilder();
    for (SoakSample sample : samples) {
      double x = LEFT + (double) sample.articles() / last * (WIDTH - LEFT - RIGHT);
      double y = bottom - panel.value.applyAsDouble(sample) * scale;
      path.append(path.isEmpty() ? "M" : " L")
          .append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
    }
    svg.append("<path d=\"")
        .append(path)
        .append("\" fill=\"none\" stroke=\"#1f77b4\" stroke-width=\"1.5\"/>\n");
  }

  private static String line(int y) {
    return "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#dddddd\"/>\n"
        .formatted(LEFT, y, WIDTH - RIGHT, y);
  }

  private static String text(int x, int y, String anchor, String colour, String words) {
    return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
        .formatted(x, y, anchor, colour, words);
  }
}
