package dev.tidings.eval.claim;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows of a text file of tab-separated or comma-separated columns. */
final class TextTable {

  private TextTable() {}

  /**
   * A row and where it stands.
   *
   * @param line number of its first line, from 1
   * @param fields its columns
   */
  record Row(int line, List<String> fields) {
    Row {
      fields = List.copyOf(fields);
    }
  }

  /** Rows of as many columns as are asked for; empty lines are passed over. */
  static List<Row> tabs(Path file, int columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String text : lines(file)) {
      line++;
      if (text.isBlank()) {
        continue;
      }
      List<String> fields = List.of(text.split("\t", -1));
      if (fields.size() < columns) {
        throw new IOException(
            "%s, line %d: %d columns, %d expected, with tabs between them"
                .formatted(file, line, fields.size(), columns));
      }
      rows.add(new Row(line, fields));
    }
    return rows;
  }

  /** Rows as RFC 4180 has them: fields in quotation marks may hold commas and lines. */
  static List<Row> commas(Path file, int columns) throws IOException {
    String text = String.join("\n", lines(file));
    List<Row> rows = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int first = 1;
    for (int at = 0; at <= text.length(); at++) {
      char character = at == text.length() ? '\n' : text.charAt(at);
      line += character == '\n' ? 1 : 0;
      if (quoted && at < text.length()) {
        if (character == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
          field.append('"');
          at++;
        } else if (character == '"') {
          quoted = false;
        } else {
          field.append(character);
        }
      } else if (character == '"' && field.isEmpty()) {
        quoted = true;
      } else if (character == ',' || character == '\n') {
        fields.add(field.toString());
        field.setLength(0);
        if (character == '\n') {
          addRow(file, columns, first, fields, rows);
          first = line;
        }
      } else {
        field.append(character);
      }
    }
    return rows;
  }

  private static void addRow(Path file, int columns, int line, List<String> fields, List<Row> rows)
      throws IOException {
    boolean empty = fields.size() == 1 && fields.get(0).isBlank();
    if (!empty && fields.size() < columns) {
      throw new IOException(
          "%s, line %d: %d columns, %d expected, with commas between them"
              .formatted(file, line, fields.size(), columns));
    }
    if (!empty) {
      rows.add(new Row(line, fields));
    }
    fields.clear();
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      if (!lines.isEmpty() && lines.get(0).startsWith("\uFEFF")) {
        lines.set(0, lines.get(0).substring(1));
      }
      return lines;
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file '" + file + "'", e);
    } catch (MalformedInputException e) {
      throw new IOException("'" + file + "' is not UTF-8 text", e);
    }
  }
}
