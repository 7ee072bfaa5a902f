package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.exit.StopSignal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code tidings adopt} on a real broker. */
@ExtendWith(SharedBroker.class)
class AdoptCommandTest {

  private @TempDir Path folder;

  @Test
  void recordsAreMappedRejectedOrTakenBack(Installation shared) throws Exception {
    Installation broker = fresh(shared, "adopt-map.");
    TopicContent.write(
        broker,
        "wire",
        1,
        List.of(
            new String[] {"w-1", "{\"head\":{\"main\":\"One\"},\"paras\":[\"The text.\"]}"},
            new String[] {"w-2", "\u0000\u0000binary"},
            new String[] {"w-3", "{\"head\":{}}"},
            new String[] {"w-1", null},
            new String[] {"w-4", "[1,2]"}));
    Path map = Files.writeString(folder.resolve("map"), "title=nowhere\nbody=/paras/0\n");
    String[] adopt = {
      "adopt",
      "--topic",
      "wire",
      "--map",
      "id=@key",
      "--map",
      "title=head.main",
      "--map-file",
      map.toString(),
      "--once"
    };
    CommandRun run = CommandRun.with(broker.options(), adopt);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("1 article adopted from wire in ", ", 1 retraction\n")
        .contains(
            "  rejected: binary 1\n", "  rejected: no-text 1\n", "  rejected: not-an-object 1\n");
    assertThat(run.err()).contains("offset 2: no-text: there is neither a title nor a body");
    List<String> articles = TopicContent.lines(broker, "articles");
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0))
        .startsWith("w-1 {\"id\":\"w-1\",\"title\":\"One\",\"body\":\"The text.\",")
        .contains("\"publishedAt\":\"20");
    assertThat(articles.get(1)).isEqualTo("w-1 null");
    ConsumerRecord<byte[], byte[]> rejected =
        TopicContent.of(broker, "rejected").stream()
            .filter(record -> header(record, "tidings.offset").equals("4"))
            .findFirst()
            .orElseThrow();
    assertThat(rejected.value()).asString(StandardCharsets.UTF_8).isEqualTo("[1,2]");
    assertThat(header(rejected, "tidings.reason")).isEqualTo("not-an-object");
    assertThat(header(rejected, "tidings.stage")).isEqualTo("adopt");
    assertThat(header(rejected, "tidings.topic")).isEqualTo("wire");

    CommandRun again = CommandRun.with(broker.options(), adopt);
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).startsWith("0 articles adopted");
    assertThat(TopicContent.lines(broker, "articles")).hasSize(2);
  }

  @Test
  void twoInstancesShareAndAStopLosesAndDoublesNothing(Installation shared) throws Exception {
    Installation broker = fresh(shared, "adopt-share.");
    TopicContent.write(broker, "many", 4, records(0, 400));
    StopSignal stopFirst = new StopSignal();
    StopSignal stopSecond = new StopSignal();
    CompletableFuture<CommandRun> first = start(broker, stopFirst);
    CompletableFuture<CommandRun> second = start(broker, stopSecond);
    await().until(() -> TopicContent.lines(broker, "articles").size() >= 400);
    stopFirst.request();
    assertThat(first.join().exitCode()).isZero();
    TopicContent.write(broker, "many", 4, records(400, 800));
    await().until(() -> TopicContent.lines(broker, "articles").size() >= 800);
    stopSecond.request();
    assertThat(second.join().exitCode()).isZero();

    List<String> keys =
        TopicContent.of(broker, "articles").stream()
            .map(record -> new String(record.key(), StandardCharsets.UTF_8))
            .toList();
    assertThat(keys).hasSize(800);
    assertThat(new HashSet<>(keys)).hasSize(800);
  }

  @Test
  void wrongUseIsSaidBeforeAnythingIsRead(Installation shared) {
    Installation broker = fresh(shared, "adopt-wrong.");
    CommandRun missing = CommandRun.with(broker.options(), "adopt", "--topic", "no-such-topic");
    assertThat(missing.exitCode()).isEqualTo(4);
    assertThat(missing.err()).contains("there is no topic no-such-topic; give the name of one");
    CommandRun own = CommandRun.with(broker.options(), "adopt", "--topic", "adopt-wrong.articles");
    assertThat(own.exitCode()).isEqualTo(2);
    assertThat(own.err()).contains("adopt-wrong.articles is one of Tidings' own topics");
    CommandRun map =
        CommandRun.with(broker.options(), "adopt", "--topic", "x", "--map", "headline=h");
    assertThat(map.exitCode()).isEqualTo(2);
    assertThat(map.err())
        .contains("--map: 'headline' is no field of an article; they are: id, url");
  }

  private static CompletableFuture<CommandRun> start(Installation broker, StopSignal stop) {
    String[] args =
        Stream.of(new String[] {"adopt", "--topic", "many"}, broker.options())
            .flatMap(Stream::of)
            .toArray(String[]::new);
    return CompletableFuture.supplyAsync(
        () -> CommandRun.in(Map.of(), stop, args), task -> new Thread(task).start());
  }

  private static List<String[]> records(int from, int to) {
    List<String[]> records = new ArrayList<>();
    IntStream.range(from, to)
        .forEach(
            i ->
                records.add(
                    new String[] {
                      "k" + i, "{\"id\":\"m-" + i + "\",\"headline\":\"Number " + i + "\"}"
                    }));
    return records;
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static Installation fresh(Installation shared, String prefix) {
    Installation broker = shared.under(prefix);
    TopicContent.create(broker);
    return broker;
  }
}
