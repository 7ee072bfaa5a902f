package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailingCallsTest {
  // Nothing listens on port 1 of this machine; clients notice at once.
  private static final String NOBODY = "-b 127.0.0.1:1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          demo --speed -1                          | --speed must not be negative
          demo --articles no-such.jsonl            | cannot read the file no-such.jsonl
          process no-such.jsonl --out x            | cannot read the file no-such.jsonl
          process news.jsonl                       | Missing required option: '--out=DIR'
          process --out x                          | Missing required parameter: 'FILE'
          process news.jsonl --out x --partitions 0| --partitions 0 is not from 1 to 100
          process news.jsonl --out x --partitions a| Invalid value for option '--partitions'
          run -X tidings.enrich.thread=4           | did you mean 'tidings.enrich.threads'?
          run -X tidings.enrich.threads=many       | must be a whole number
          run --config no-such.properties          | cannot read the settings in no-such.properties: there is no such file
          publish                                  | say what to publish: files, folders, - for standard input, or --sample
          publish --sample news.jsonl              | say what to publish
          publish no-such.jsonl                    | cannot read the file no-such.jsonl
          feeds                                    | say which feeds: their addresses, or --opml FILE
          feeds ftp://a.example/x                  | 'ftp://a.example/x' is no http or https address
          feeds --opml no-such.opml                | cannot read the file no-such.opml
          feeds https://a.example/x --every often  | --every 'often' is no span of time such as 500ms, 30s, 5m or 1h
          feeds https://a.example/x --every 0s     | --every must be more than nothing
          adopt                                    | Missing required option: '--topic=TOPIC'
          adopt --topic x --map title              | Say where 'title' stands: title=PATH.
          adopt --topic x --map-file no-such       | cannot read the map of fields in no-such
          serve -X tidings.serve.port=none         | must be a whole number
          serve -X tidings.serve.host=0.0.0.0 -X tidings.serve.token=x -X tidings.serve.prot=1 | did you mean 'tidings.serve.port'?
          stories --subject gossip                 | there is no subject 'gossip'; the subjects are arts
          story                                    | Missing required parameter: 'ID'
          explain                                  | Missing required parameter: 'ARTICLE_ID'
          topics                                   | say what to do: create or describe
          topics create -X tidings.topics.partitions=0 | must be from 1 to 1000
          topics describe --jsn                    | Unknown option: '--jsn'
          rejected                                 | say what to do: list or replay
          rejected list --limit few                | Invalid value for option '--limit'
          rejected replay                          | Missing required argument (specify one of these)
          rejected replay --all --reason x         | are mutually exclusive
          topology --stages cluster                | there is no stage 'cluster'; the stages are ingest, enrich, aggregate
          topology --json --mermaid                | are mutually exclusive
          settings -X partitions=3                 | unknown setting 'partitions'
          reset                                    | say --yes if that is meant
          reset --stages cluster --yes             | there is no stage 'cluster'
          run --stages cluster                     | there is no stage 'cluster'
          doctor -X tidings.shards=none            | must be a whole number
          broker --port low                        | Invalid value for option '--port'
          broker --port 70000                      | --port 70000 is not from 0 to 65535
          version now                              | Unmatched argument at index 1: 'now'
          stroies                                  | Did you mean: tidings stor
          """)
  void wrongUsageIsToldInALineAndEndsWith2(String command, String message) {
    CommandRun run = CommandRun.of(command.strip().split(" ", -1));
    assertThat(run.err()).startsWith("tidings: ").contains(message).doesNotContain("\tat ");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tidings.enrich.encoder=on", "tidings.aggregate.encoder=all"})
  void anEncoderThatIsNotThereIsToldBeforeAnythingIsDone(String setting, @TempDir Path directory)
      throws IOException {
    Path news = Files.writeString(directory.resolve("news.jsonl"), "{}\n");
    CommandRun run =
        CommandRun.of(
            "process",
            news.toString(),
            "--out",
            directory.resolve("out").toString(),
            "-X",
            setting);
    assertThat(run.err())
        .contains(
            setting.substring(0, setting.indexOf('=')) + ":",
            "com.microsoft.onnxruntime:onnxruntime:",
            "TIDINGS_CLASSPATH");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "run",
    "publish --sample",
    "adopt --topic x",
    "stories",
    "story abc",
    "explain abc",
    "topics create",
    "topics describe",
    "rejected list",
    "rejected replay --all",
    "reset --yes"
  })
  void aBrokerThatDoesNotAnswerIsNamedAndEndsWith3(String command) {
    CommandRun run =
        CommandRun.of(
            (command
                    + " "
                    + NOBODY
                    + " -X kafka.default.api.timeout.ms=1000"
                    + " -X kafka.request.timeout.ms=900")
                .split(" ", -1));
    assertThat(run.err())
        .contains("Kafka at 127.0.0.1:1 is not reachable")
        .contains("--bootstrap-server", "tidings broker");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void theDoctorSaysWhatToDoAboutABrokerThatDoesNotAnswer() {
    CommandRun run = CommandRun.of(("doctor " + NOBODY).split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("wrong  kafka", "127.0.0.1:1 does not answer", "-> check");
  }

  @Test
  void aHostThatDoesNotExistIsNotReachable() {
    CommandRun run = CommandRun.of("topics", "describe", "-b", "no-such-host.invalid:9092");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("no-such-host.invalid:9092");
  }

  @Test
  void stackTracesAreShownForDebuggingOnly() {
    CommandRun run = CommandRun.of("topology", "--stages", "cluster", "--debug");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("\tat dev.tidings.app");
  }

  @Test
  void aDirectoryIsNoFileOfArticles(@TempDir Path directory) {
    CommandRun run = CommandRun.of("process", directory.toString(), "--out", "x");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is a directory");
  }
}
