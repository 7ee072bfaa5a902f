package dev.tidings.bench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names of countries in the languages that the pipeline knows well. */
final class CountryNames {
  private static final List<String> LANGUAGES =
      List.of("es", "de", "fr", "pt", "it", "nl", "zh", "ja", "ar", "ru", "th", "ko", "tr", "pl");

  private CountryNames() {}

  /** Wikidata id to the names of the country, by a table of ISO codes. */
  static Map<String, Set<String>> byWikidataId(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    List<String> header = fields(lines.get(0));
    int code = header.indexOf("ISO3166-1-Alpha-2");
    int id = header.indexOf("wikidata_id");
    Map<String, Set<String>> names = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = fields(line);
      if (row.size() == header.size() && !row.get(id).isEmpty()) {
        String link = row.get(id);
        names.put(link.substring(link.lastIndexOf('/') + 1), names(row.get(code)));
      }
    }
    return names;
  }

  private static Set<String> names(String code) {
    Set<String> names = new TreeSet<>();
    Locale country = new Locale.Builder().setRegion(code).build();
    for (String language : LANGUAGES) {
      String name = country.getDisplayCountry(Locale.forLanguageTag(language));
      if (name.length() > 1 && !name.equals(code)) {
        names.add(name);
      }
    }
    return names;
  }

  /** The fields of a comma-separated line, quotation marks respected. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
