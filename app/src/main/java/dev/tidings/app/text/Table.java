package dev.tidings.app.text;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns as wide as their widest cell. */
public final class Table {
  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... header) {
    this.header = List.of(header);
  }

  /** Adds a row of as many cells as there are columns. */
  public Table row(String... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException(cells.length + " cells, " + header.size() + " columns");
    }
    rows.add(List.of(cells));
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** For a terminal, two spaces between columns, the header in bold. */
  public String toText(Style style) {
    int[] widths = new int[header.size()];
    rows.forEach(row -> widen(widths, row));
    widen(widths, header);
    StringBuilder text = new StringBuilder();
    text.append(style.bold(line(header, widths))).append('\n');
    rows.forEach(row -> text.append(line(row, widths)).append('\n'));
    return text.toString();
  }

  /** As a table in Markdown. */
  public String toMarkdown() {
    StringBuilder text = new StringBuilder();
    text.append(markdownLine(header));
    text.append("|---".repeat(header.size())).append("|\n");
    rows.forEach(row -> text.append(markdownLine(row)));
    return text.toString();
  }

  private static void widen(int[] widths, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
    }
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      line.append(cell);
      line.append(" ".repeat(widths[i] - cell.codePointCount(0, cell.length()) + 2));
    }
    return line.toString().stripTrailing();
  }

  private static String markdownLine(List<String> row) {
    StringBuilder line = new StringBuilder("|");
    row.forEach(cell -> line.append(' ').append(cell.replace("|", "\\|")).append(" |"));
    return line.append('\n').toString();
  }
}
