package dev.tidings.bench.entity;

import dev.tidings.enrich.entity.FindEntities;
import dev.tidings.enrich.entity.name.NameTable;
import dev.tidings.enrich.entity.tag.Taggers;
import dev.tidings.eval.entity.MeasureLinking;
import dev.tidings.eval.entity.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a larger table of names brings: {@code MeasureTableSizes <picture.svg> <jsonl file>...}
 * links each file's names, in the form of {@code tidings eval linking}, with the most prominent
 * 1,000, 2,000, ... names of the table alone, prints the figures and draws F1 over size.
 */
public final class MeasureTableSizes {
  private static final int FIRST = 1_000;

  private MeasureTableSizes() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = NameTable.builtInLines();
    Taggers taggers = Taggers.load();
    Map<String, Map<Integer, Double>> f1 = new LinkedHashMap<>();
    for (int size : sizes(lines.size())) {
      FindEntities find = new FindEntities(NameTable.of(lines.subList(0, size)), taggers);
      for (int i = 1; i < arguments.length; i++) {
        Path file = Path.of(arguments[i]);
        Score links = MeasureLinking.of(file, find).links();
        String name = String.valueOf(file.getFileName()).replace(".jsonl", "");
        f1.computeIfAbsent(name, unused -> new LinkedHashMap<>()).put(size, links.f1());
        System.out.printf(
            Locale.ROOT,
            "%d names, %s: P %.3f R %.3f F1 %.3f%n",
            size,
            name,
            links.precision(),
            links.recall(),
            links.f1());
      }
    }
    Files.writeString(Path.of(arguments[0]), new DrawSizes(f1).svg());
  }

  private static List<Integer> sizes(int all) {
    List<Integer> sizes = new ArrayList<>();
    for (int size = FIRST; size < all * 3 / 4; size *= 2) {
      sizes.add(size);
    }
    sizes.add(all);
    return sizes;
  }
}
