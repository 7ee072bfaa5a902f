package dev.tidings.enrich.entity.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Names and what they name. Immutable once loaded, so that all threads share one.
 *
 * <p>A table is text, one thing a line: id, type ({@code PER}, {@code ORG}, {@code LOC} or {@code
 * MISC}), aliases separated by {@code |} with the usual name first, prior, kinds, context;
 * separated by tabs. An empty id means that the id follows from type and name.
 */
public final class NameTable {
  private static final String[] BUILT_IN = {"names.tsv.gz", "prominent-names.tsv"};

  private final Map<String, List<KnownName>> byFoldedAlias = new HashMap<>();
  private final Map<String, KnownName> byId = new HashMap<>();
  private final Map<String, String> countryOfDemonym = new HashMap<>();

  private NameTable() {}

  /** The tables in the jar. */
  public static NameTable load() {
    NameTable table = withDemonyms();
    for (String resource : BUILT_IN) {
      read(resource, table::add);
    }
    return table;
  }

  /** A table of these lines alone, and the names of peoples in the jar. */
  public static NameTable of(Iterable<String> lines) {
    NameTable table = withDemonyms();
    lines.forEach(table::add);
    return table;
  }

  /** The lines of the tables in the jar, those of the most prominent things first. */
  public static List<String> builtInLines() {
    Map<String, String> byName = new LinkedHashMap<>();
    for (String resource : BUILT_IN) {
      read(
          resource,
          line -> {
            if (!line.isEmpty() && line.charAt(0) != '#') {
              String[] fields = line.split("\t", 4);
              byName.put(fields[0].isEmpty() ? fields[2] : fields[0], line);
            }
          });
    }
    List<String> lines = new ArrayList<>(byName.values());
    lines.sort(Comparator.comparingInt(NameTable::prior).reversed());
    return lines;
  }

  private static int prior(String line) {
    return Integer.parseInt(line.split("\t", -1)[3]);
  }

  private static NameTable withDemonyms() {
    NameTable table = new NameTable();
    read(
        "demonyms.tsv",
        line -> {
          int tab = line.indexOf('\t');
          table.countryOfDemonym.put(line.substring(0, tab), "wd:" + line.substring(tab + 1));
        });
    return table;
  }

  /** The tables in the jar and another on top, whose entries win over those of the same id. */
  public static NameTable loadWith(Iterable<String> lines) {
    NameTable table = load();
    lines.forEach(table::add);
    return table;
  }

  /** Everything that has this name, spelt in any way that folds to the same. */
  public List<KnownName> named(String folded) {
    return byFoldedAlias.getOrDefault(folded, List.of());
  }

  /** The thing with that id. */
  public @Nullable KnownName byId(String id) {
    return byId.get(id);
  }

  /** Id of the country whose people or language is called so, e.g. {@code Salvadoran}. */
  public @Nullable String countryOf(String demonym) {
    return countryOfDemonym.get(demonym);
  }

  public boolean isDemonym(String word) {
    return countryOfDemonym.containsKey(word);
  }

  private void add(String line) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    String[] fields = line.split("\t", -1);
    if (fields.length != 6) {
      throw new IllegalArgumentException("a line of a name table needs 6 fields: " + line);
    }
    List<String> aliases = List.of(fields[2].split("\\|"));
    NameType type = type(fields[1]);
    String id = fields[0].isEmpty() ? idOf(type, aliases.get(0)) : "wd:" + fields[0];
    KnownName entry =
        new KnownName(
            id,
            type,
            aliases.get(0).intern(),
            aliases,
            Integer.parseInt(fields[3]),
            fields[4].intern(),
            fields[5].intern());
    KnownName previous = byId.put(id, entry);
    if (previous != null) {
      remove(previous);
    }
    for (String alias : aliases) {
      addAlias(FoldName.fold(alias), entry);
    }
  }

  /** The id of a thing that the table does not know: a function of type and name alone. */
  public static String idOf(NameType type, String name) {
    String word =
        switch (type) {
          case PERSON -> "person";
          case ORGANIZATION -> "organization";
          case LOCATION -> "location";
          case OTHER -> "other";
        };
    return "x:" + word + ":" + FoldName.slug(name);
  }

  private void addAlias(String folded, KnownName entry) {
    if (folded.isEmpty()) {
      return;
    }
    List<KnownName> named = byFoldedAlias.get(folded);
    if (named == null) {
      byFoldedAlias.put(folded, List.of(entry));
    } else if (!named.contains(entry)) {
      List<KnownName> longer = new ArrayList<>(named);
      longer.add(entry);
      byFoldedAlias.put(folded, List.copyOf(longer));
    }
  }

  private void remove(KnownName entry) {
    for (String alias : entry.aliases()) {
      byFoldedAlias.computeIfPresent(
          FoldName.fold(alias), (folded, named) -> without(named, entry));
    }
  }

  private static @Nullable List<KnownName> without(List<KnownName> named, KnownName entry) {
    List<KnownName> rest = named.stream().filter(other -> !other.id().equals(entry.id())).toList();
    return rest.isEmpty() ? null : rest;
  }

  private static NameType type(String code) {
    return switch (code) {
      case "PER" -> NameType.PERSON;
      case "ORG" -> NameType.ORGANIZATION;
      case "LOC" -> NameType.LOCATION;
      case "MISC" -> NameType.OTHER;
      default -> throw new IllegalArgumentException("no such type: " + code);
    };
  }

  private static void read(String resource, java.util.function.Consumer<String> lines) {
    try (InputStream raw = NameTable.class.getResourceAsStream(resource)) {
      if (raw == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      InputStream in = resource.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
