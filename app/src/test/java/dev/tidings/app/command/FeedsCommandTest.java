package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.pipe.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code tidings feeds} with publishers on this machine and a real broker. */
@ExtendWith(SharedBroker.class)
class FeedsCommandTest {

  private final NewsServer publishers = new NewsServer();
  private @TempDir Path folder;

  @AfterEach
  void close() {
    publishers.close();
  }

  @Test
  void wellAndIllBehavedPublishersAreTakenAsTheyAre(Installation shared) throws IOException {
    Installation broker = fresh(shared, "feeds-all.");
    publishers.feed("/good", 3);
    publishers.on("/endless", NewsServer::sendForEver);
    publishers.on("/broken", exchange -> NewsServer.send(exchange, 500, "text/plain", "oops"));
    publishers.on("/gone", exchange -> NewsServer.send(exchange, 410, "text/plain", ""));
    publishers.on(
        "/page", exchange -> NewsServer.send(exchange, 200, "text/html", "<html><p>Hello.</html>"));
    publishers.on(
        "/loop",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/loop");
          NewsServer.send(exchange, 302, "text/plain", "");
        });
    publishers.on(
        "/inside",
        exchange -> {
          exchange.getResponseHeaders().set("Location", publishers.url("127.0.0.2", "/secret"));
          NewsServer.send(exchange, 302, "text/plain", "");
        });
    CommandRun run =
        once(
            broker,
            "--json",
            publishers.url("/good"),
            publishers.url("/endless"),
            publishers.url("/broken"),
            publishers.url("/gone"),
            publishers.url("/page"),
            publishers.url("/loop"),
            publishers.url("/inside"));

    assertThat(run.exitCode()).isZero();
    Map<String, String> outcomes = new TreeMap<>();
    for (String line : run.out().lines().toList()) {
      JsonNode asked = Json.mapper().readTree(line);
      String url = asked.path("feed").path("url").asText();
      outcomes.put(
          url.substring(url.lastIndexOf('/')),
          asked.path("feed").path("status").asText() + " " + asked.path("newArticles").asText());
    }
    assertThat(outcomes)
        .containsExactly(
            Map.entry("/broken", "failing 0"),
            Map.entry("/endless", "failing 0"),
            Map.entry("/gone", "gone 0"),
            Map.entry("/good", "ok 3"),
            Map.entry("/inside", "failing 0"),
            Map.entry("/loop", "failing 0"),
            Map.entry("/page", "failing 0"));
    assertThat(run.err())
        .contains("HTTP status 500", "go in a circle", "127.0.0.2, this machine", "410");
    assertThat(publishers.requests()).doesNotContain("/secret");
    assertThat(TopicContent.lines(broker, "articles")).hasSize(3);
  }

  @Test
  void aRestartGoesOnAndPublishesOnlyWhatIsNew(Installation shared) {
    Installation broker = fresh(shared, "feeds-again.");
    publishers.feed("/feed", 2);
    assertThat(once(broker, "--every", "1ms", publishers.url("/feed")).out())
        .contains("1 feed: 1 ok; 2 articles so far; 2 published to feeds-again.articles now");
    CommandRun same = once(broker, "--every", "1ms", publishers.url("/feed"));
    assertThat(same.out()).contains("2 articles so far; 0 published");
    publishers.feed("/feed", 3);
    CommandRun more = once(broker, "--every", "1ms", publishers.url("/feed"));
    assertThat(more.out()).contains("3 articles so far; 1 published");
    assertThat(more.err()).contains("ok  " + publishers.url("/feed") + "  1 new article");
    assertThat(TopicContent.lines(broker, "articles")).hasSize(3);
  }

  @Test
  void withPagesTheTextIsThatOfThePage(Installation shared) {
    Installation broker = fresh(shared, "feeds-pages.");
    publishers.feed("/feed", 1);
    publishers.on(
        "/feed/1",
        exchange ->
            NewsServer.send(
                exchange,
                200,
                "text/html",
                "<html><head><title>Story 1</title></head><body><article><h1>Story 1</h1>"
                    + "<p>The whole text stands on the page, and it is much longer.</p>".repeat(9)
                    + "</article></body></html>"));
    CommandRun run = once(broker, "--pages", publishers.url("/feed"));

    assertThat(run.exitCode()).isZero();
    assertThat(publishers.requests()).containsExactly("/feed", "/robots.txt", "/feed/1");
    assertThat(TopicContent.lines(broker, "articles"))
        .singleElement()
        .asString()
        .contains("The whole text stands on the page");
  }

  @Test
  void itRunsUntilItIsStopped(Installation shared) throws IOException {
    Installation broker = fresh(shared, "feeds-live.");
    publishers.feed("/feed", 1);
    Path list =
        Files.writeString(
            folder.resolve("feeds.opml"),
            "<opml><body><outline text='A' xmlUrl='"
                + publishers.url("/feed")
                + "'/></body></opml>");
    StopSignal stop = new StopSignal();
    CompletableFuture<CommandRun> running =
        CompletableFuture.supplyAsync(
            () ->
                CommandRun.in(
                    Map.of(), stop, args(broker, "--opml", list.toString(), "--every", "10ms")),
            task -> new Thread(task).start());
    await().until(() -> TopicContent.lines(broker, "articles").size() == 1);
    publishers.feed("/feed", 2);
    await().until(() -> TopicContent.lines(broker, "articles").size() == 2);
    stop.request();

    CommandRun run = running.join();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("1 feed: 1 ok; 2 articles so far; 2 published");
  }

  @Test
  void addressesOfThisMachineAreNotConnectedToUnlessAllowed(Installation shared) {
    Installation broker = fresh(shared, "feeds-inside.");
    publishers.feed("/feed", 1);
    CommandRun run =
        CommandRun.with(
            broker.options(),
            "feeds",
            "--once",
            "--state",
            state(),
            publishers.url("localhost", "/feed"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("forbidden-address: The host 'localhost' is at 127.0.0.1");
    assertThat(publishers.requests()).isEmpty();
  }

  @Test
  void aStateThatIsInUseIsNotShared(Installation shared) {
    Installation broker = fresh(shared, "feeds-locked.");
    publishers.feed("/feed", 1);
    try (StateLock lock = StateLock.of(Path.of(state()))) {
      CommandRun run = once(broker, publishers.url("/feed"));
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains(lock.guarded() + " is in use by another program");
    }
  }

  @Test
  void withoutATopicNobodyIsAsked(Installation shared) {
    publishers.feed("/feed", 1);
    CommandRun run = once(shared.under("feeds-nowhere."), publishers.url("/feed"));

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(publishers.requests()).isEmpty();
  }

  private CommandRun once(Installation broker, String... more) {
    return CommandRun.of(
        Stream.concat(Stream.of(args(broker, "--once")), Stream.of(more)).toArray(String[]::new));
  }

  private String[] args(Installation broker, String... more) {
    return Stream.of(
            new String[] {
              "feeds", "--allow-host", "127.0.0.1", "--host-delay", "1ms", "--state", state()
            },
            more,
            broker.options())
        .flatMap(Stream::of)
        .toArray(String[]::new);
  }

  private String state() {
    return folder.resolve("state.json").toString();
  }

  private static Installation fresh(Installation shared, String prefix) {
    Installation broker = shared.under(prefix);
    TopicContent.create(broker);
    return broker;
  }
}
