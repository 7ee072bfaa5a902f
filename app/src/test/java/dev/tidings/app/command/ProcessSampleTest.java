package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.app.Processed;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline over the sample and one line that is too long, and all that comes out. */
@TestInstance(Lifecycle.PER_CLASS)
class ProcessSampleTest {
  private static final String QUAKE = "mw-0302-0117";
  private static final String RETRACTED = "sd-20260307-021";

  private static @TempDir Path directory;
  private CommandRun run = new CommandRun(-1, "", "");
  private Path out = Path.of("");

  @BeforeAll
  void processTheSample() throws IOException {
    List<String> lines = new ArrayList<>(Processed.sample());
    lines.add("{\"title\":\"Endless\",\"body\":\"" + "x".repeat(5_000_000) + "\"}");
    Path input = Files.write(directory.resolve("news.jsonl"), lines);
    out = directory.resolve("out");
    run = CommandRun.of("process", input.toString(), "--out", out.toString(), "--json");
  }

  @Test
  void theAccountAddsUp() {
    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode account = parse(run.out());
    assertThat(account.get("read").asLong()).isEqualTo(127);
    assertThat(account.get("addsUp").asBoolean()).isTrue();
    assertThat(account.get("rejectedLater")).isEmpty();
    long found = account.get("unique").asLong();
    found += account.get("duplicate").asLong();
    found += account.get("revision").asLong();
    found += account.get("retraction").asLong();
    for (JsonNode count : account.get("rejected")) {
      found += count.asLong();
    }
    assertThat(found).isEqualTo(127);
    assertThat(account.get("revision").asLong()).isEqualTo(3);
    assertThat(account.get("retraction").asLong()).isEqualTo(1);
    assertThat(account.get("unique").asLong()).isCloseTo(105, within(5L));
    assertThat(account.get("articlesPerSecond").asDouble()).isPositive();
  }

  @Test
  void everyFileHasAsManyLinesAsWereReported() {
    parse(run.out())
        .get("lines")
        .properties()
        .forEach(
            file ->
                assertThat(read(file.getKey())).as(file.getKey()).hasSize(file.getValue().asInt()));
  }

  @Test
  void anArticleCanBeFollowedThroughEveryTopic() {
    JsonNode unique = only("unique-articles.jsonl", QUAKE).get("value");
    assertThat(unique.get("articleId").asText()).isEqualTo(QUAKE);
    assertThat(unique.get("schemaVersion").asInt()).isEqualTo(1);
    assertThat(unique.get("revision").asInt()).isEqualTo(1);
    assertThat(unique.get("retracted").asBoolean()).isFalse();
    assertThat(unique.get("source").asText()).isEqualTo("Meridian Wire");
    assertThat(unique.get("language").asText()).isEqualTo("en");
    assertThat(unique.get("publishedAt").asText()).isEqualTo("2026-03-02T06:20:00Z");
    assertThat(unique.get("url").asText()).contains("quake-turkey-syria-toll-passes-500");
    assertThat(unique.get("dateline").asText()).contains("ANKARA");
    assertThat(unique.get("body").asText()).startsWith("A powerful earthquake struck");
    assertThat(unique.get("textHash").asText()).hasSize(32);
    assertThat(unique.get("lineage").get("topic").asText()).isEqualTo("tidings.articles");
    assertThat(unique.get("lineage").get("offset").asLong()).isZero();

    JsonNode enriched = only("enriched-articles.jsonl", QUAKE).get("value");
    assertThat(enriched.get("article")).isEqualTo(unique);
    assertThat(texts(enriched.get("entities"), "name")).contains("Turkey", "Syria");
    assertThat(enriched.get("terms")).isNotEmpty();
    assertThat(enriched.get("subjects").get(0).get("subject").asText())
        .isEqualTo("disaster-accident-and-emergency-incident");

    String storyId = assignment(QUAKE).get("storyId").asText();
    JsonNode story = only("stories.jsonl", storyId).get("value");
    assertThat(story.get("storyId").asText()).isEqualTo(storyId);
    assertThat(story.get("status").asText()).isEqualTo("active");
    assertThat(story.get("language").asText()).isEqualTo("en");
    assertThat(texts(story.get("articles"), "articleId")).contains(QUAKE);
    assertThat(texts(story.get("timeline"), "articleId")).first().isEqualTo(QUAKE);
    assertThat(texts(story.get("sources"), "source")).contains("Meridian Wire");
    assertThat(texts(story.get("entities"), "name")).contains("Turkey");
    assertThat(story.get("firstPublishedAt").asText()).isEqualTo("2026-03-02T06:20:00Z");

    String subject = story.get("subject").asText();
    assertThat(only("stories." + subject + ".jsonl", storyId).get("value")).isEqualTo(story);
    JsonNode ranking = only("subjects.jsonl", subject).get("value");
    assertThat(texts(ranking.get("stories"), "storyId")).contains(storyId);

    assertThat(read("story-events.jsonl"))
        .filteredOn(event -> texts(event.get("value"), "articleIds").contains(QUAKE))
        .isNotEmpty()
        .first()
        .satisfies(
            event -> {
              assertThat(event.get("value").get("type").asText()).isEqualTo("created");
              assertThat(event.get("value").get("at").asText()).isEqualTo("2026-03-02T06:20:00Z");
            });
  }

  @Test
  void aReprintIsWhereItsOriginalIs() {
    List<JsonNode> repeats =
        read("assignments.jsonl").stream().filter(line -> line.has("duplicateOf")).toList();
    assertThat(repeats).hasSizeGreaterThanOrEqualTo(4);
    for (JsonNode repeat : repeats) {
      assertThat(repeat.get("storyId"))
          .isEqualTo(assignment(repeat.get("duplicateOf").asText()).get("storyId"));
    }
  }

  @Test
  void aRetractedArticleIsInNoStory() {
    assertThat(assignment(RETRACTED).get("storyId").isNull()).isTrue();
    assertThat(read("stories.jsonl"))
        .noneMatch(
            line -> texts(line.get("value").get("articles"), "articleId").contains(RETRACTED));
  }

  @Test
  void noArticleIsInTwoStories() {
    List<String> members =
        read("stories.jsonl").stream()
            .filter(line -> line.get("value").get("status").asText().equals("active"))
            .flatMap(line -> texts(line.get("value").get("articles"), "articleId").stream())
            .toList();
    assertThat(members).isNotEmpty().doesNotHaveDuplicates();
    for (String member : members) {
      assertThat(assignment(member).get("storyId").isNull()).isFalse();
    }
  }

  @Test
  void theStoriesOfTheSubjectsAreTheStories() throws IOException {
    Set<JsonNode> bySubject = new HashSet<>();
    try (var files = Files.list(out)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("stories.")).toList()) {
        if (!file.endsWith("stories.jsonl")) {
          read(file.getFileName().toString()).forEach(line -> bySubject.add(line.get("value")));
        }
      }
    }
    Set<JsonNode> all =
        read("stories.jsonl").stream().map(line -> line.get("value")).collect(Collectors.toSet());
    assertThat(bySubject).isEqualTo(all);
  }

  @Test
  void claimsAreThoseOfTheirStories() {
    Set<String> stories =
        read("stories.jsonl").stream()
            .map(line -> line.get("key").asText())
            .collect(Collectors.toSet());
    assertThat(read("claims.jsonl"))
        .allMatch(line -> stories.contains(line.get("value").get("storyId").asText()))
        .allMatch(line -> line.get("value").get("claimId").equals(line.get("key")));
  }

  @Test
  void whatWasRejectedIsThereAsItCame() {
    List<JsonNode> rejected = read("rejected.jsonl");
    Map<String, JsonNode> byReason = new TreeMap<>();
    rejected.forEach(line -> byReason.put(header(line, "tidings.reason"), line));
    assertThat(byReason).containsKeys("not-json", "too-large", "bad-date");
    for (JsonNode line : rejected) {
      assertThat(header(line, "tidings.detail")).isNotBlank();
      if (header(line, "tidings.stage").equals("ingest")) {
        int offset = Integer.parseInt(header(line, "tidings.offset"));
        assertThat(line.get("value").asText()).isEqualTo(Processed.sample().get(offset));
        assertThat(header(line, "tidings.topic")).isEqualTo("tidings.articles");
      }
    }
    JsonNode tooLarge = Objects.requireNonNull(byReason.get("too-large"));
    assertThat(header(tooLarge, "tidings.detail"))
        .contains("line 127 of ", "the first 1000 are kept");
    assertThat(tooLarge.get("value").asText()).startsWith("{\"title\":\"Endless\"").hasSize(1_000);
  }

  @Test
  void theSameInputGivesTheSameOutput() throws IOException {
    Path again = directory.resolve("again");
    CommandRun second =
        CommandRun.of(
            "process", directory.resolve("news.jsonl").toString(), "--out", again.toString());
    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).contains("The account adds up.", "stories open");
    for (String file :
        List.of("assignments.jsonl", "stories.jsonl", "story-events.jsonl", "claims.jsonl")) {
      assertThat(again.resolve(file)).as(file).hasSameTextualContentAs(out.resolve(file));
    }
  }

  @Test
  void whatEvalMeasuresAreTheStoriesOfProcess() throws IOException {
    List<String> labels = new ArrayList<>();
    for (JsonNode line : read("assignments.jsonl")) {
      if (!line.get("storyId").isNull()) {
        labels.add(line.get("articleId").asText() + "\t" + line.get("storyId").asText());
      }
    }
    Path gold = Files.write(directory.resolve("gold.tsv"), labels);
    CommandRun eval =
        CommandRun.of(
            "eval",
            "stories",
            "--articles",
            directory.resolve("news.jsonl").toString(),
            "--gold",
            gold.toString(),
            "--json");
    assertThat(eval.exitCode()).as(eval.err()).isZero();
    JsonNode report = parse(eval.out());
    assertThat(report.get("labelled").asInt()).isEqualTo(labels.size());
    assertThat(report.get("missing").asInt()).isZero();
    assertThat(report.get("orders")).hasSize(1);
    JsonNode order = report.get("orders").get(0);
    assertThat(order.get("f1").asDouble()).isEqualTo(1);
    assertThat(order.get("pairwiseF1").asDouble()).isEqualTo(1);
    assertThat(order.get("stories").asInt()).isEqualTo(report.get("goldStories").asInt());
    assertThat(order.get("strays").asInt()).isZero();
  }

  private JsonNode assignment(String articleId) {
    return read("assignments.jsonl").stream()
        .filter(line -> line.get("articleId").asText().equals(articleId))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode only(String file, String key) {
    List<JsonNode> found =
        read(file).stream().filter(line -> line.get("key").asText().equals(key)).toList();
    assertThat(found).as(file + " " + key).hasSize(1);
    return found.get(0);
  }

  private List<JsonNode> read(String file) {
    try {
      return Files.readAllLines(out.resolve(file)).stream().map(ProcessSampleTest::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(JsonNode line, String name) {
    return line.get("headers").get(name).asText();
  }

  private static List<String> texts(JsonNode parent, String field) {
    JsonNode array = parent.isArray() ? parent : parent.get(field);
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.isObject() ? node.get(field).asText() : node.asText())
        .toList();
  }

  private static JsonNode parse(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
