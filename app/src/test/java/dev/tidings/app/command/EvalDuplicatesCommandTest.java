package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalDuplicatesCommandTest {
  @TempDir private Path directory;

  private static String article(int number, String id, int minute) {
    StringBuilder body = new StringBuilder("The council of Town met on Monday.");
    for (int i = 0; i < 30; i++) {
      body.append(" Ms. Speaker").append((char) ('A' + number % 20)).append(" asked about the ");
      body.append("item").append((char) ('a' + i % 26)).append((char) ('a' + number));
      body.append(" and ").append(100 * number + i).append(" houses.");
    }
    return """
        {"id":"%s","title":"Report on matter %s","body":"%s","publishedAt":"2024-05-01T0%d:%02d:00Z","source":"s","language":"en"}
        """
        .formatted(id, (char) ('a' + number), body, minute / 60, minute % 60)
        .strip();
  }

  private Path articles() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add(article(i, "a" + i, 2 * i));
    }
    lines.add(article(3, "copy of a3", 90));
    return Files.write(directory.resolve("news.jsonl"), lines);
  }

  private Path pairs(String... lines) throws IOException {
    return Files.write(directory.resolve("pairs.tsv"), List.of(lines));
  }

  @Test
  void labelledPairsAreJudged() throws IOException {
    Path pairs =
        pairs("# by hand", "a3\tcopy of a3\tsame-text", "a1\ta2\tdifferent", "a4\ta5\tnear-copy");

    CommandRun run =
        CommandRun.of(
            "eval", "duplicates", articles().toString(), "--pairs", pairs.toString(), "--json");

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode scores = Json.mapper().readTree(run.out());
    assertThat(scores.get("recall").asDouble()).isEqualTo(0.5);
    assertThat(scores.get("precision").asDouble()).isEqualTo(1);
    assertThat(scores.get("labels").get("same-text").get("some").asInt()).isEqualTo(1);
    assertThat(scores.get("labels").get("different").get("some").asInt()).isZero();
    assertThat(scores.get("missed").get(0).get("first").asText()).isEqualTo("a4");
    assertThat(scores.get("wrong")).isEmpty();
  }

  @Test
  void generatedReprintsAreMeasuredTheSameEachTime() throws IOException {
    String[] args = {"eval", "duplicates", articles().toString(), "--generate", "5", "--errors"};
    CommandRun run = CommandRun.of(args);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("typography", "truncation", "different-figures", "recall", "precision 1.0000");
    assertThat(CommandRun.of(args).out()).isEqualTo(run.out());
  }

  @Test
  void mistakesAreSaidWithWhatToDo() throws IOException {
    String articles = articles().toString();

    CommandRun nothing = CommandRun.of("eval", "duplicates", articles);
    assertThat(nothing.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(nothing.err()).contains("--pairs FILE or --generate SEED");

    CommandRun unknown =
        CommandRun.of(
            "eval", "duplicates", articles, "--pairs", pairs("a1\tnobody\tnear-copy").toString());
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(unknown.err()).contains("nobody");

    CommandRun malformed =
        CommandRun.of("eval", "duplicates", articles, "--pairs", pairs("a1 a2").toString());
    assertThat(malformed.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(malformed.err()).contains("line 1 is not id<TAB>id<TAB>label");

    CommandRun missing = CommandRun.of("eval", "duplicates", "no-such-file", "--generate", "1");
    assertThat(missing.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(missing.err()).contains("there is no file no-such-file");
  }
}
