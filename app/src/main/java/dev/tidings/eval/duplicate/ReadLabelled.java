package dev.tidings.eval.duplicate;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads articles and labels. */
final class ReadLabelled {
  private ReadLabelled() {}

  /** Articles, one JSON object a line; {@code .gz} is unpacked. */
  static List<NewsItem> articles(Path file) throws IOException {
    List<NewsItem> articles = new ArrayList<>();
    try (BufferedReader reader = open(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          articles.add(NewsItem.parse(line, file + ", line " + number));
        }
      }
    }
    return articles;
  }

  /** Pairs, {@code id<TAB>id<TAB>label} a line; lines that begin with # are remarks. */
  static List<LabelledPair> pairs(Path file) throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    try (BufferedReader reader = open(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length < 3 || cells[0].isEmpty() || cells[1].isEmpty() || cells[2].isEmpty()) {
          throw new InvalidLabelException(
              file + ", line " + number + " is not id<TAB>id<TAB>label");
        }
        pairs.add(new LabelledPair(cells[0], cells[1], cells[2]));
      }
    }
    return pairs;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    InputStream unpacked = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8));
  }
}
