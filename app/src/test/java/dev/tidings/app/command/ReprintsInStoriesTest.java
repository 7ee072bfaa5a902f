package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reprints through the whole pipeline: under their original, and no source of their own. */
class ReprintsInStoriesTest {
  private static final String TEXT =
      "A fire destroyed the old grain store in the harbor of Alton early on Monday, the fire chief"
          + " Maria Stone said. Around 40 people who live on Quay Street were led to the school"
          + " hall. Nobody was hurt, but two barges sank at their moorings. The store, built in"
          + " 1912, had been empty since the mill closed. The town council wanted to turn it into a"
          + " museum and had set aside 3 million dollars for the work. Chief Stone said it was too"
          + " early to say what caused the fire. The police asked for pictures of the night.";

  @TempDir private Path directory;

  private static String article(String id, String source, String body, int minute) {
    return """
        {"id":"%s","source":"%s","title":"Fire destroys grain store in Alton harbor","body":"%s",
        "publishedAt":"2024-05-06T08:%02d:00Z","language":"en"}
        """
        .formatted(id, source, body, minute)
        .replace("\n", "");
  }

  @Test
  void eachKindOfRepeatIsCollapsedUnderTheOriginal() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(article("original", "Alton Herald", TEXT, 0));
    lines.add(article("original", "Alton Herald", TEXT, 5));
    lines.add(article("same", "The Courier", TEXT, 10));
    lines.add(
        article("near", "Daily Echo", TEXT.replace("Nobody was hurt", "No one was hurt"), 20));
    String excerpt = TEXT.substring(0, TEXT.indexOf(" The store"));
    lines.add(article("part", "Radio Wend", excerpt, 30));
    Path input = Files.write(directory.resolve("news.jsonl"), lines);
    Path out = directory.resolve("out");

    CommandRun run = CommandRun.of("process", input.toString(), "--out", out.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    Map<String, String> kinds = new TreeMap<>();
    for (JsonNode duplicate : values(out.resolve("duplicates.jsonl"))) {
      assertThat(duplicate.get("duplicateOf").asText()).isEqualTo("original");
      kinds.put(duplicate.get("articleId").asText(), duplicate.get("kind").asText());
    }
    assertThat(kinds)
        .containsEntry("original", "same-article")
        .containsEntry("same", "same-text")
        .containsEntry("near", "near-copy")
        .containsEntry("part", "excerpt");
    List<JsonNode> stories = values(out.resolve("stories.jsonl"));
    assertThat(stories).hasSize(1);
    JsonNode story = stories.get(0);
    assertThat(story.get("articleCount").asInt()).isEqualTo(1);
    assertThat(story.get("reprintCount").asInt()).isEqualTo(3);
    assertThat(story.get("sourceCount").asInt()).as("independent sources").isEqualTo(1);
    assertThat(story.get("articles").get(0).get("reprints"))
        .extracting(reprint -> reprint.get("articleId").asText())
        .containsExactly("same", "near", "part");
  }

  private static List<JsonNode> values(Path file) throws IOException {
    List<JsonNode> values = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      values.add(Json.mapper().readTree(line).get("value"));
    }
    return values;
  }
}
