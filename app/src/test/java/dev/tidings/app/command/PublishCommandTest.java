package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.exit.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedBroker.class)
class PublishCommandTest {
  private @TempDir Path folder;

  @Test
  void eachArticleIsPublishedUnderItsIdAndWhatIsWrongIsNamed(Installation shared)
      throws IOException {
    Installation broker = fresh(shared, "publish-each.");
    Path file =
        write(
            "news.jsonl",
            """
            {"id":"a-1","title":"One","body":"The bridge is shut."}
            no json at all
            {"id":"a-2","title":"Two","publishedAt":"soon"}

            {"url":"https://a.example/3?utm_source=x","title":"Three"}
            """);
    CommandRun run = tidings(broker, "publish", file.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("2 articles published to publish-each.articles in ")
        .contains("  not published: bad-date 1\n  not published: not-json 1\n");
    assertThat(run.err())
        .contains("not published: " + file + ", line 2: not-json: the value is not JSON")
        .contains("line 3: bad-date", "found \"soon\"");
    assertThat(TopicContent.lines(broker, "articles"))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("a-1 {\"id\":\"a-1\""))
        .anyMatch(line -> line.startsWith("u:"));
  }

  @Test
  void aSecondRunGivesTheSameKeysAndBytes(Installation shared) throws IOException {
    Installation broker = fresh(shared, "publish-again.");
    Path file = write("feed.xml", feed());

    assertThat(tidings(broker, "publish", file.toString()).exitCode()).isZero();
    assertThat(tidings(broker, "publish", file.toString()).exitCode()).isZero();
    Map<String, Long> times =
        TopicContent.lines(broker, "articles").stream()
            .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
    assertThat(times).hasSize(2).allSatisfy((line, count) -> assertThat(count).isEqualTo(2));
  }

  @Test
  void foldersAndSeveralFormatsAreReadTogetherAndCountedAsJson(Installation shared)
      throws IOException {
    Installation broker = fresh(shared, "publish-folder.");
    write("b.jsonl", "{\"title\":\"One\"}\n");
    write("a/feed.xml", feed());
    write("c.bin", "\u0000\u0001\u0002\u0003");
    CommandRun run = tidings(broker, "publish", folder.toString(), "--json");

    assertThat(run.out())
        .contains("\"published\":3,\"refused\":{\"unknown-format\":1}", "\"stopped\":false");
    assertThat(run.err()).contains("c.bin: unknown-format: It is none of: JSON Lines, JSON array");
  }

  @Test
  void manyArriveAsOften(Installation shared) throws IOException {
    Installation broker = fresh(shared, "publish-many.");
    String lines =
        IntStream.range(0, 30_000)
            .mapToObj(i -> "{\"id\":\"p-" + i + "\",\"title\":\"Title " + i + "\"}")
            .collect(Collectors.joining("\n"));
    CommandRun run = tidings(broker, "publish", write("many.jsonl", lines).toString());

    assertThat(run.out()).startsWith("30,000 articles published");
    assertThat(TopicContent.of(broker, "articles").stream().map(ConsumerRecord::offset))
        .hasSize(30_000);
  }

  @Test
  void withoutATopicItFailsAtOnceAndSaysWhatToDo(Installation shared) throws IOException {
    Installation broker = shared.under("publish-nowhere.");
    CommandRun run = tidings(broker, "publish", write("a.jsonl", "{\"title\":\"T\"}").toString());

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err())
        .isEqualTo(
            "tidings: there is no topic publish-nowhere.articles; create it with 'tidings topics"
                + " create'\n");
  }

  @Test
  void nothingUsableIsAFailure(Installation shared) throws IOException {
    Installation broker = fresh(shared, "publish-nothing.");
    CommandRun run = tidings(broker, "publish", write("a.txt", "Dear diary, today").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("It is none of: JSON Lines");
  }

  @Test
  void aStopEndsItInOrder(Installation shared) throws IOException {
    Installation broker = fresh(shared, "publish-stopped.");
    StopSignal stop = new StopSignal();
    stop.request();
    CommandRun run =
        CommandRun.in(
            Map.of(),
            stop,
            Stream.of(
                    new String[] {"publish", write("a.jsonl", "{\"title\":\"T\"}").toString()},
                    broker.options())
                .flatMap(Stream::of)
                .toArray(String[]::new));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("0 articles published", "then stopped as asked");
  }

  private static Installation fresh(Installation shared, String prefix) {
    Installation broker = shared.under(prefix);
    TopicContent.create(broker);
    return broker;
  }

  private static CommandRun tidings(Installation broker, String... args) {
    return CommandRun.with(broker.options(), args);
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static String feed() {
    return "<rss version='2.0'><channel><title>Ledger</title><link>https://a.example/</link>"
        + "<item><title>One</title><link>https://a.example/1</link>"
        + "<pubDate>Mon, 02 Mar 2026 06:10:00 GMT</pubDate></item>"
        + "<item><title>Two</title><link>https://a.example/2</link>"
        + "<pubDate>Mon, 02 Mar 2026 06:20:00 GMT</pubDate></item></channel></rss>";
  }
}
