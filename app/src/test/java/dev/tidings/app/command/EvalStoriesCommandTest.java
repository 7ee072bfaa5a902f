package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalStoriesCommandTest {
  @TempDir private Path directory;

  @Test
  void theSampleComesOutAsTheEventsItWasWrittenAbout() throws Exception {
    CommandRun run =
        CommandRun.of(
            "eval",
            "stories",
            "--articles",
            resource("articles.jsonl"),
            "--gold",
            resource("stories.tsv"),
            "--shuffle",
            "1",
            "--json");
    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode report = Json.mapper().readTree(run.out());
    assertThat(report.get("orders")).hasSize(2);
    for (JsonNode order : report.get("orders")) {
      assertThat(order.get("precision").asDouble()).isGreaterThan(0.98);
      assertThat(order.get("f1").asDouble()).isGreaterThan(0.9);
    }
    double first = report.get("orders").get(0).get("f1").asDouble();
    double second = report.get("orders").get(1).get("f1").asDouble();
    assertThat(report.get("mean").get("f1").asDouble()).isBetween((first + second) / 2 - 1e-9, 1.0);
    assertThat(report.get("spread").get("f1").asDouble()).isEqualTo(Math.abs(first - second));
  }

  @Test
  void saysWhatIsWrongWithTheLabels() throws IOException {
    Path labels = Files.writeString(directory.resolve("labels.tsv"), "a\tquake\nb quake\n");
    CommandRun run = eval(labels.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("line 2 of ", "is not an article's id, a tab and a story");
    assertThat(eval(directory.resolve("none.tsv").toString()).err())
        .contains("cannot read the labels: there is no file ");
  }

  @Test
  void refusesWhatItCannotDo() throws Exception {
    assertThat(eval(resource("stories.tsv"), "--shuffle", "-1").err())
        .contains("--shuffle -1 is not from 0 to 1000");
    assertThat(eval(resource("stories.tsv"), "--dates", "some").err())
        .contains("--dates some is not own or even");
    assertThat(CommandRun.of("eval").err()).contains("say what to do: stories");
  }

  private static CommandRun eval(String gold, String... more) {
    String[] options = {"eval", "stories", "--articles", "missing.jsonl", "--gold", gold};
    return CommandRun.with(more, options);
  }

  private static String resource(String name) throws URISyntaxException {
    var url = EvalStoriesCommandTest.class.getResource("/dev/tidings/app/sample/" + name);
    if (url == null) {
      throw new IllegalStateException(name + " is missing");
    }
    return Path.of(url.toURI()).toString();
  }
}
