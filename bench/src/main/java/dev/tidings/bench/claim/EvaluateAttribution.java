package dev.tidings.bench.claim;

import dev.tidings.enrich.claim.AttributeSpeech;
import dev.tidings.enrich.claim.Attribution;
import dev.tidings.enrich.claim.Attribution.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Token F1 of source, cue and content against a folder of annotated articles (PolNeAR's form). */
public final class EvaluateAttribution {

  private EvaluateAttribution() {}

  /**
   * @param arguments a folder with {@code text/*.txt} and {@code attributions/*.ann}; with a second
   *     argument, prints the words that differ
   * @throws IOException if the folder cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Map<String, long[]> counts = new TreeMap<>();
    try (Stream<Path> texts = Files.list(folder.resolve("text"))) {
      for (Path path : texts.sorted().toList()) {
        evaluate(folder, path, counts, arguments.length > 1);
      }
    }
    counts.forEach(
        (name, count) -> {
          double precision = (double) count[0] / Math.max(1, count[1]);
          double recall = (double) count[0] / Math.max(1, count[2]);
          System.out.printf(
              "%-8s precision %.3f recall %.3f F1 %.3f%n",
              name, precision, recall, 2 * precision * recall / (precision + recall));
        });
  }

  private static void evaluate(Path folder, Path path, Map<String, long[]> counts, boolean verbose)
      throws IOException {
    String text = straighten(Files.readString(path));
    String name = path.getFileName().toString().replace(".txt", "");
    Path annotation;
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      annotation =
          files
              .filter(file -> file.getFileName().toString().startsWith(name))
              .findFirst()
              .orElseThrow();
    }
    Map<String, BitSet> expected = new TreeMap<>();
    for (String line : Files.readAllLines(annotation)) {
      if (line.startsWith("T")) {
        addExpected(line, expected);
      }
    }
    List<Attribution> found = new AttributeSpeech().attribute(PlainAnalysis.of(text));
    Map<String, BitSet> predicted = new TreeMap<>();
    for (Attribution attribution : found) {
      add(predicted, "Source", attribution.source());
      add(predicted, "Cue", attribution.cue());
      attribution.contents().forEach(content -> add(predicted, "Content", content));
    }
    for (String role : List.of("Source", "Cue", "Content")) {
      BitSet gold = expected.getOrDefault(role, new BitSet());
      BitSet ours = predicted.getOrDefault(role, new BitSet());
      long[] count = counts.computeIfAbsent(role, key -> new long[3]);
      count(text, gold, ours, count);
    }
    if (verbose) {
      System.out.println("##### " + name + "\n" + Show.marked(text, expected, predicted));
    }
  }

  /** Two apostrophes stand for a quotation mark in some wires; ingest turns them into one. */
  private static String straighten(String text) {
    return text.replaceAll("(?<=^|\\s)''(?=\\S)", " \"").replace("''", "\" ");
  }

  private static void count(String text, BitSet gold, BitSet ours, long[] count) {
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside) {
        count[0] += gold.get(i) && ours.get(i) ? 1 : 0;
        count[1] += ours.get(i) ? 1 : 0;
        count[2] += gold.get(i) ? 1 : 0;
      }
      inside = letter;
    }
  }

  private static void addExpected(String line, Map<String, BitSet> expected) {
    String[] fields = line.split("\t", -1);
    int space = fields[1].indexOf(' ');
    String role = fields[1].substring(0, space).replace("Content2", "Content");
    for (String piece : fields[1].substring(space + 1).split(";", -1)) {
      String[] ends = piece.split(" ", -1);
      expected
          .computeIfAbsent(role, key -> new BitSet())
          .set(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
  }

  private static void add(Map<String, BitSet> spans, String role, Span span) {
    spans.computeIfAbsent(role, key -> new BitSet()).set(span.start(), span.end());
  }

  /** Marks up what differs, to look at. */
  private static final class Show {

    static String marked(String text, Map<String, BitSet> expected, Map<String, BitSet> predicted) {
      StringBuilder out = new StringBuilder();
      String state = "";
      for (int i = 0; i < text.length(); i++) {
        String now = letters(expected, i) + "/" + letters(predicted, i);
        if (!now.equals(state)) {
          out.append('[').append(now).append(']');
          state = now;
        }
        out.append(text.charAt(i));
      }
      return out.toString();
    }

    private static String letters(Map<String, BitSet> spans, int at) {
      StringBuilder letters = new StringBuilder();
      spans.forEach(
          (role, set) -> {
            if (set.get(at) && !role.startsWith("A") && !role.equals("Discard")) {
              letters.append(role, 0, 2);
            }
          });
      return letters.toString();
    }
  }
}
