package dev.tidings.app.docs;

import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All topics in Markdown. */
final class TopicTable {
  private static final String SCHEMA = "src/main/resources/dev/tidings/schema";

  private TopicTable() {}

  static String of(Settings settings) {
    List<Stage> stages = Stages.all().make(settings, List.of());
    StringBuilder table =
        new StringBuilder("| topic | key | value | written by | kept |\n|---|---|---|---|---|\n");
    for (TopicSpec spec : TopicSpec.all(settings)) {
      Topic<?> topic = spec.topic();
      if (!topic.name().startsWith("stories.") || topic.name().equals("stories.sport")) {
        table.append(
            "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                    spec.name().replace(".sport", ".‹subject›"),
                    topic.key(),
                    value(topic),
                    writers(topic, stages),
                    kept(spec)));
      }
    }
    return table.toString();
  }

  private static String value(Topic<?> topic) {
    String what = topic.description().replace("about sport", "about the subject");
    String schema = topic.name().replaceFirst("\\..*", "") + ".schema.json";
    return Stream.of("ingest", "enrich", "aggregate")
        .map(module -> module + "/" + SCHEMA + "/" + schema)
        .filter(file -> Files.exists(Path.of("..", file)))
        .findFirst()
        .map(file -> what + " [Schema](../" + file + ")")
        .orElse(what);
  }

  private static String writers(Topic<?> topic, List<Stage> stages) {
    if (topic.name().equals("articles")) {
      return "publishers";
    }
    List<String> writers =
        stages.stream()
            .filter(stage -> stage.writes().stream().anyMatch(w -> w.name().equals(topic.name())))
            .map(Stage::name)
            .toList();
    return writers.isEmpty() || topic.name().equals("rejected")
        ? "any stage"
        : writers.stream().collect(Collectors.joining(", "));
  }

  private static String kept(TopicSpec spec) {
    return spec.isTable()
        ? "newest of each key"
        : Duration.ofMillis(Long.parseLong(spec.configs().getOrDefault("retention.ms", "0")))
                .toDays()
            + " days";
  }
}
