package dev.tidings.eval.claim;

import dev.tidings.enrich.claim.AttributeSpeech;
import dev.tidings.enrich.claim.Attribution;
import dev.tidings.enrich.claim.Attribution.Span;
import dev.tidings.enrich.text.AnalyseText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Token F1 of source, cue and content against a folder of annotated articles. There a word has one
 * role and is part of one attribution: what somebody says whom another quotes is content. So are
 * the outer attributions alone counted of those found.
 */
public final class MeasureAttribution {

  private static final List<String> ROLES = List.of("Source", "Cue", "Content");

  private MeasureAttribution() {}

  /**
   * What came out.
   *
   * @param articles how many were annotated
   * @param source who says it
   * @param cue the word that attributes it
   * @param content what is said
   */
  public record Figures(int articles, Rates source, Rates cue, Rates content) {}

  /**
   * Measures it.
   *
   * @param folder {@code text/NAME.txt} and {@code attributions/NAME*.ann} in brat's form, with
   *     spans named Source, Cue and Content, as PolNeAR has them
   * @param differences takes the words that differ, marked; nothing is marked when it is null
   * @throws IOException if the folder cannot be read
   */
  public static Figures measure(Path folder, @Nullable Consumer<String> differences)
      throws IOException {
    Map<String, long[]> counts = new LinkedHashMap<>();
    ROLES.forEach(role -> counts.put(role, new long[3]));
    List<Path> texts = list(folder.resolve("text"));
    List<Path> annotations = list(folder.resolve("attributions"));
    for (Path path : texts) {
      String name = path.getFileName().toString().replace(".txt", "");
      Path annotation =
          annotations.stream()
              .filter(file -> file.getFileName().toString().startsWith(name))
              .findFirst()
              .orElseThrow(() -> new IOException("'" + path + "' has no annotations"));
      String text = straighten(Files.readString(path));
      Map<String, BitSet> expected = expected(annotation);
      Map<String, BitSet> found = found(text);
      counts.forEach(
          (role, count) ->
              count(
                  text,
                  expected.getOrDefault(role, new BitSet()),
                  found.getOrDefault(role, new BitSet()),
                  count));
      if (differences != null) {
        differences.accept("# " + name + "\n" + marked(text, expected, found));
      }
    }
    List<Rates> rates =
        counts.values().stream().map(count -> Rates.of(count[0], count[1], count[2])).toList();
    return new Figures(texts.size(), rates.get(0), rates.get(1), rates.get(2));
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder '" + folder + "'");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Two apostrophes stand for a quotation mark in some wires; ingest turns them into one. */
  private static String straighten(String text) {
    return text.replaceAll("(?<=^|\\s)''(?=\\S)", " \"").replace("''", "\" ");
  }

  private static Map<String, BitSet> found(String text) {
    Map<String, BitSet> found = new TreeMap<>();
    AnalyseText analyseText = new AnalyseText();
    List<Attribution> all = new AttributeSpeech().attribute(analyseText.analyse(text, "en"));
    for (Attribution attribution : outer(all)) {
      add(found, "Source", attribution.source());
      add(found, "Cue", attribution.cue());
      attribution.contents().forEach(content -> add(found, "Content", content));
    }
    return found;
  }

  private static List<Attribution> outer(List<Attribution> all) {
    return all.stream()
        .filter(
            inner ->
                all.stream()
                    .noneMatch(
                        outer ->
                            !outer.cue().equals(inner.cue())
                                && holds(outer, inner)
                                && !holds(inner, outer)))
        .toList();
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    Span cue = inner.cue();
    return outer.contents().stream()
        .anyMatch(content -> content.start() < cue.end() && cue.start() < content.end());
  }

  private static Map<String, BitSet> expected(Path annotation) throws IOException {
    Map<String, BitSet> expected = new TreeMap<>();
    for (String line : Files.readAllLines(annotation)) {
      if (!line.startsWith("T")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      int space = fields.length < 2 ? -1 : fields[1].indexOf(' ');
      if (space < 0) {
        throw new IOException("'" + annotation + "' is not in brat's form: " + line);
      }
      String role = fields[1].substring(0, space).replace("Content2", "Content");
      for (String piece : fields[1].substring(space + 1).split(";", -1)) {
        String[] ends = piece.split(" ", -1);
        expected
            .computeIfAbsent(role, key -> new BitSet())
            .set(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
      }
    }
    return expected;
  }

  private static void add(Map<String, BitSet> spans, String role, Span span) {
    spans.computeIfAbsent(role, key -> new BitSet()).set(span.start(), span.end());
  }

  /** Right, found and expected words; a word is counted by its first letter. */
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

  /** The text with {@code [expected/found]} before each change of roles. */
  private static String marked(
      String text, Map<String, BitSet> expected, Map<String, BitSet> found) {
    StringBuilder out = new StringBuilder();
    String state = "";
    for (int i = 0; i < text.length(); i++) {
      String now = roles(expected, i) + "/" + roles(found, i);
      if (!now.equals(state)) {
        out.append('[').append(now).append(']');
        state = now;
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }

  private static String roles(Map<String, BitSet> spans, int at) {
    StringBuilder letters = new StringBuilder();
    for (String role : ROLES) {
      BitSet set = spans.get(role);
      if (set != null && set.get(at)) {
        letters.append(role.substring(0, 2).toLowerCase(Locale.ROOT));
      }
    }
    return letters.toString();
  }
}
