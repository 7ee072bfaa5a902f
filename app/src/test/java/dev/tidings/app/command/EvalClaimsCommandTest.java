package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.pipe.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalClaimsCommandTest {

  @TempDir private Path directory;

  private Path file(String name, String text) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static JsonNode json(String... arguments) throws Exception {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return Json.mapper().readTree(run.out());
  }

  @Test
  void worthRanksFiguresBeforeOpinions() throws Exception {
    Path sentences =
        file(
            "worth.tsv",
            """
            Sentence_id\tText\tclass_label
            1\tUnemployment rose to 7 percent in 2019, the highest in ten years.\tYes
            2\tThank you all very much.\tNo
            """);
    JsonNode figures = json("eval", "claims", "worth", sentences.toString(), "--json");
    assertThat(figures.get("sentences").asInt()).isEqualTo(2);
    assertThat(figures.get("averagePrecision").asDouble()).isEqualTo(1);
  }

  @Test
  void attributionCountsWordsOfSourceCueAndContent() throws Exception {
    String text = "The dam was closed on Monday, the mayor said.";
    file("p/text/a.txt", text);
    file("p/attributions/a.ann", "T1\tContent 0 28\tx\nT2\tSource 30 39\tx\nT3\tCue 40 44\tx\n");
    JsonNode figures =
        json("eval", "claims", "attribution", directory.resolve("p").toString(), "--json");
    assertThat(figures.get("content").get("f1").asDouble()).isEqualTo(1);
    assertThat(figures.get("source").get("f1").asDouble()).isEqualTo(1);
    assertThat(figures.get("cue").get("f1").asDouble()).isEqualTo(1);
  }

  @Test
  void pairsSayWhetherSentencesComeIntoOneGroup() throws Exception {
    Path news =
        file(
            "news.jsonl",
            article("a", "A", "Police arrested the painter Ana Diaz in Lisbon on Monday.")
                + article("b", "B", "Police have not arrested the painter Ana Diaz in Lisbon."));
    Path pairs =
        file(
            "pairs.tsv",
            "story\tlabel\tarticle\tsentence\totherArticle\totherSentence\n"
                + "s\tconflict\ta\tPolice arrested the painter Ana Diaz in Lisbon on Monday.\tb\t"
                + "Police have not arrested the painter Ana Diaz in Lisbon.\n");
    JsonNode figures = json("eval", "claims", "pairs", pairs.toString(), news.toString(), "--json");
    assertThat(figures.get("claimed").asInt()).isEqualTo(1);
    assertThat(figures.get("same").get("f1").asDouble()).isEqualTo(1);
    assertThat(figures.get("conflict").get("recall").asDouble()).isEqualTo(1);
  }

  private static String article(String id, String source, String body) {
    return ("{\"id\":\"%s\",\"source\":\"%s\",\"title\":\"News\",\"body\":\"%s\","
            + "\"publishedAt\":\"2026-03-02T10:00:00Z\",\"language\":\"en\"}%n")
        .formatted(id, source, body);
  }

  @Test
  void normalizationReadsQuotedFields() throws Exception {
    Path posts =
        file(
            "posts.csv",
            "post,normalized claim\n"
                + "\"BREAKING: the government, they say,\nbanned 12 newspapers in Ruritania!\","
                + "The government banned 12 newspapers in Ruritania\n");
    JsonNode figures = json("eval", "claims", "normalization", posts.toString(), "--json");
    assertThat(figures.get("posts").asInt()).isEqualTo(1);
    assertThat(figures.get("meteor").asDouble()).isGreaterThan(0.3);
  }

  @Test
  void whatIsWrongWithAFileIsSaidWithItsLine() throws Exception {
    CommandRun missing = CommandRun.of("eval", "claims", "worth", "no-such-file.tsv");
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err()).contains("no-such-file.tsv").doesNotContain("Exception");

    Path bad = file("bad.tsv", "1\ttext\tMaybe\n2\ttext\tMaybe\n");
    CommandRun run = CommandRun.of("eval", "claims", "worth", bad.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("line 2", "Maybe");
  }

  @Test
  void theTableNamesWhatIsMeasured() throws Exception {
    Path pairs =
        file(
            "m.txt",
            "Quality\t#1 ID\t#2 ID\t#1 String\t#2 String\n1\t1\t2\tA bank fell.\tA bank fell.\n");
    CommandRun run = CommandRun.of("eval", "claims", "matching", pairs.toString());
    assertThat(run.out()).contains("precision", "recall", "F1", "1 pairs");
  }
}
