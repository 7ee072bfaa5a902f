package dev.tidings.bench.train;

import dev.tidings.enrich.entity.tag.WordTable;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Builds the tables of known names: {@code BuildNameTable <data folder> <resource folder>}.
 *
 * <p>The data folder holds, all UTF-8 with tabs and no header line:
 *
 * <ul>
 *   <li>{@code wikidata-names.tsv}: Wikidata id, type (PER, ORG, LOC, MISC), name, aliases
 *       separated by {@code |}, prior, sources separated by commas, context; rows whose only source
 *       is a benchmark of linking are left out
 *   <li>{@code name-types.tsv}: name, sort (CTRY, DEM, CITY, ADM1, PERF, FIRST, LAST, ORG, COMP,
 *       MIL)
 *   <li>{@code demonyms.tsv}: name of a people or language, Wikidata id of the country
 *   <li>{@code country-codes.csv}: comma-separated with a header line; the columns {@code
 *       ISO3166-1-Alpha-2} and {@code wikidata_id} are used
 * </ul>
 *
 * <p>It writes {@code names.tsv.gz} and {@code demonyms.tsv} for {@link
 * dev.tidings.enrich.entity.name.NameTable} and {@code hints.bin.gz} for {@link
 * dev.tidings.enrich.entity.tag.NameHints}. Names of countries in other languages are the JDK's,
 * that is Unicode CLDR's.
 */
public final class BuildNameTable {
  private static final List<String> SORTS =
      List.of("CTRY", "DEM", "CITY", "ADM1", "PERF", "FIRST", "LAST", "ORG", "COMP", "MIL");

  /** Source to the letter by which {@code KnownName} calls it. */
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(
              "country", "c", "usstate", "s", "necity", "t", "nsi", "b", "hand", "h", "uspol", "o",
              "leader", "o"));

  /**
   * The source of names that are known only because a benchmark of linking asks for them. With them
   * in the table such a benchmark would measure nothing.
   */
  private static final String BENCHMARK = "elevant";

  private static final String DEPARTMENT = "United States Department of ";

  private static final List<String> HOME = List.of("U.S. ", "US ", "United States ");

  private BuildNameTable() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path names = Path.of(arguments[1], "name");
    Path tags = Path.of(arguments[1], "tag");
    Map<String, Set<String>> countryNames =
        CountryNames.byWikidataId(data.resolve("country-codes.csv"));
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(data.resolve("wikidata-names.tsv"))) {
      String[] fields = line.split("\t", -1);
      if (!fields[5].equals(BENCHMARK)) {
        rows.add(row(fields, countryNames));
      }
    }
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(names.resolve("names.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      for (String row : rows) {
        out.write(row);
        out.write('\n');
      }
    }
    Files.writeString(
        names.resolve("demonyms.tsv"), Files.readString(data.resolve("demonyms.tsv")));
    writeHints(data, tags.resolve("hints.bin.gz"), countryNames);
    System.out.println(rows.size() + " names");
  }

  private static String row(String[] fields, Map<String, Set<String>> countryNames) {
    Set<String> aliases = new LinkedHashSet<>();
    aliases.add(clean(fields[2]));
    for (String alias : fields[3].split("\\|", -1)) {
      aliases.add(clean(alias));
    }
    Set<String> kinds = new LinkedHashSet<>();
    for (String source : fields[5].split(",", -1)) {
      kinds.add(KINDS.getOrDefault(source, ""));
    }
    if (kinds.contains("c")) {
      aliases.addAll(countryNames.getOrDefault(fields[0], Set.of()));
    }
    aliases.remove("");
    if (fields[1].equals("ORG")) {
      addHomeNames(aliases);
    }
    String letters = String.join("", kinds);
    String context = letters.equals("b") || kinds.contains("t") ? clean(fields[6]) : "";
    return String.join(
        "\t",
        fields[0],
        fields[1],
        String.join("|", aliases),
        String.valueOf((int) Double.parseDouble(fields[4])),
        letters,
        context);
  }

  /**
   * At home nobody says the country, {@code Customs and Border Protection}, and a {@code United
   * States Department of Justice} is the {@code Justice Department}.
   */
  private static void addHomeNames(Set<String> aliases) {
    for (String alias : List.copyOf(aliases)) {
      if (alias.startsWith(DEPARTMENT) && alias.indexOf(" and ") < 0) {
        String rest = alias.substring(DEPARTMENT.length());
        String subject = rest.startsWith("the ") ? rest.substring(4) : rest;
        for (String home : List.of("", "U.S. ", "US ")) {
          aliases.add(home + subject + " Department");
          aliases.add(home + "Department of " + rest);
        }
      }
      for (String home : HOME) {
        if (alias.startsWith(home)) {
          String rest = alias.substring(home.length());
          if (rest.indexOf(' ') != rest.lastIndexOf(' ')) {
            aliases.add(rest);
          }
        }
      }
    }
  }

  private static void writeHints(Path data, Path file, Map<String, Set<String>> countryNames)
      throws IOException {
    Map<String, Integer> bits = new TreeMap<>();
    for (String line : Files.readAllLines(data.resolve("name-types.tsv"))) {
      int tab = line.indexOf('\t');
      int sort = SORTS.indexOf(line.substring(tab + 1));
      if (sort >= 0) {
        bits.merge(line.substring(0, tab), 1 << sort, (a, b) -> a | b);
      }
    }
    for (Set<String> names : countryNames.values()) {
      names.forEach(name -> bits.merge(name, 1, (a, b) -> a | b));
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      WordTable.of(bits).write(out);
    }
  }

  /** Without the invisible marks that some sources carry. */
  private static String clean(String name) {
    StringBuilder clean = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.getType(name.charAt(i)) != Character.FORMAT) {
        clean.append(name.charAt(i));
      }
    }
    return clean.toString().strip();
  }
}
