package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalCommandsTest {
  @TempDir private Path folder;

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("labelled"), text).toString();
  }

  private static JsonNode json(String... arguments) throws IOException {
    CommandRun run = CommandRun.with(new String[] {"--json"}, arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return Json.mapper().readTree(run.out());
  }

  @Test
  void countsRightFoundAndLabelledNames() throws IOException {
    // The second label is wrong on purpose, the third name is nowhere in the text's capitals.
    String conll =
        "Angela\tB-PER\nMerkel\tI-PER\nvisited\tO\nParis\tB-ORG\nand\tO\nsomewhere\tB-LOC\n.\tO\n";

    JsonNode typed = json("eval", "entities", "--conll", file(conll)).at("/asWritten/typed");

    assertThat(typed.get("right").asInt()).isEqualTo(1);
    assertThat(typed.get("found").asInt()).isEqualTo(2);
    assertThat(typed.get("labelled").asInt()).isEqualTo(3);
    assertThat(typed.get("precision").asDouble()).isEqualTo(0.5);
    assertThat(typed.get("f1").asDouble()).isEqualTo(0.4);
  }

  @Test
  void aPeopleCountsAsAnotherTypeAlthoughItLinksToItsCountry() throws IOException {
    JsonNode byType =
        json(
                "eval",
                "entities",
                "--conll",
                file("A\tO\nFrench\tB-MISC\nminister\tO\nresigned\tO\n"))
            .at("/asWritten/byType");

    assertThat(byType.at("/MISC/right").asInt()).isEqualTo(1);
    assertThat(byType.has("LOC")).isFalse();
  }

  @Test
  void judgesLinksWhereSomethingIsLabelled() throws IOException {
    String text =
        "{\"text\": \"\uD83D\uDE00 Angela Merkel met Ana Nobody of Peru in Berlin.\", \"labels\": ["
            + "{\"span\": [2, 15], \"entity_id\": \"Q567\"},"
            + "{\"span\": [20, 30], \"entity_id\": \"<NIL>\"},"
            + "{\"span\": [42, 48], \"entity_id\": \"Q1\"}]}\n";

    JsonNode result = json("eval", "linking", "--jsonl", file(text));

    assertThat(result.at("/links/right").asInt()).isEqualTo(1);
    assertThat(result.at("/links/found").asInt()).isEqualTo(2);
    assertThat(result.at("/links/labelled").asInt()).isEqualTo(2);
    assertThat(result.get("unlabelled").asInt()).isEqualTo(1);
  }

  @Test
  void countsArticlesBySubject() throws IOException {
    String articles =
        "{\"title\":\"Cup final\",\"body\":\"The striker scored two goals in the match.\","
            + "\"language\":\"en\",\"subject\":\"medtop:15000000\"}\n"
            + "{\"title\":\"\",\"body\":\"Nothing much.\",\"subject\":\"health\"}\n";

    JsonNode result = json("eval", "subjects", "--articles", file(articles));

    assertThat(result.get("articles").asInt()).isEqualTo(2);
    assertThat(result.get("right").asInt()).isEqualTo(1);
    assertThat(result.get("unclassified").asInt()).isEqualTo(1);
    assertThat(result.at("/bySubject/sport/sport").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "entities, --conll, word, line 1",
    "entities, --conll, '', no sentences",
    "linking, --jsonl, {}, needs \"text\"",
    "linking, --jsonl, nonsense, nonsense",
    "subjects, --articles, {}, IPTC",
    "subjects, --articles, '', no articles"
  })
  void saysWhatIsWrongWithAFile(String command, String option, String text, String reason)
      throws IOException {
    CommandRun run = CommandRun.of("eval", command, option, file(text));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("labelled").contains(reason).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({"entities, --conll", "linking, --jsonl", "subjects, --articles"})
  void saysThatAFileIsMissing(String command, String option) {
    CommandRun run = CommandRun.of("eval", command, option, folder.resolve("none").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot read the file");
  }
}
