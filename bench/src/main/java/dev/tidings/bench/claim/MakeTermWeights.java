package dev.tidings.bench.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the shipped weights of common terms out of a table of document counts. */
public final class MakeTermWeights {

  private static final int MIN_DOCUMENTS = 60;

  private MakeTermWeights() {}

  /**
   * Writes the weights.
   *
   * @param arguments the table (number of documents on line 1, then {@code term <tab> documents})
   *     and the file to write
   * @throws IOException if one cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    double documents = Double.parseDouble(lines.get(0).strip());
    Map<String, Long> weights = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int tab = line.indexOf('\t');
      double count = Double.parseDouble(line.substring(tab + 1));
      boolean word = line.substring(0, tab).chars().allMatch(Character::isLetter);
      if (word && count >= MIN_DOCUMENTS) {
        weights.put(line.substring(0, tab), Math.round(100 * Math.log(documents / count)));
      }
    }
    StringBuilder out = new StringBuilder("# Porter stem <tab> 100 x ln(documents / with it)\n");
    weights.forEach((term, weight) -> out.append(term).append('\t').append(weight).append('\n'));
    Files.writeString(Path.of(arguments[1]), out);
  }
}
