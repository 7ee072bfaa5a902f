package dev.tidings.app.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the records' own documentation says of each component, read from the sources. */
final class RecordDocs {
  private static final List<Path> SOURCES =
      List.of(
          Path.of("../ingest/src/main/java"),
          Path.of("../enrich/src/main/java"),
          Path.of("../aggregate/src/main/java"),
          Path.of("src/main/java"));
  private static final Pattern DOCUMENTED_RECORD =
      Pattern.compile(
          "/\\*\\*(?<doc>(?:(?!\\*/).)*)\\*/\\s*(?:@\\S+\\s+)*(?:public\\s+)?record\\s+(?<name>\\w+)",
          Pattern.DOTALL);
  private static final Pattern PARAM = Pattern.compile("@param\\s+(\\w+)\\s+([^@]*)");

  /** "Record.component" to its description; "Record" to the record's first sentence. */
  private final Map<String, String> docs = new TreeMap<>();

  static RecordDocs read() throws IOException {
    RecordDocs docs = new RecordDocs();
    for (Path root : SOURCES) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          docs.addFrom(Files.readString(file));
        }
      }
    }
    return docs;
  }

  String of(Class<?> type) {
    return docs.getOrDefault(type.getSimpleName(), "");
  }

  String of(Class<?> type, String component) {
    return docs.getOrDefault(type.getSimpleName() + "." + component, "");
  }

  private void addFrom(String source) {
    Matcher record = DOCUMENTED_RECORD.matcher(source);
    while (record.find()) {
      String text = plain(record.group("doc"));
      String name = record.group("name");
      int params = text.indexOf("@param");
      docs.put(name, params < 0 ? text : text.substring(0, params).strip());
      Matcher param = PARAM.matcher(text);
      while (param.find()) {
        docs.put(name + "." + param.group(1), param.group(2).strip());
      }
    }
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("(?m)^\\s*\\*\\s?", "")
        .replaceAll("\\{@(?:code|link) #?([^}]*)}", "$1")
        .replaceAll("<[^>]+>", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
