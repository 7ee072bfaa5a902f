package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tidings.app.Processed;
import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.serve.KafkaAccess;
import dev.tidings.serve.WebServer;
import dev.tidings.serve.browser.Browser;
import dev.tidings.serve.browser.Browser.Told;
import dev.tidings.serve.sample.ServedAndWritten;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code tidings run} at work on the sample, and the commands that look at it. */
@ExtendWith(SharedBroker.class)
@TestInstance(Lifecycle.PER_CLASS)
class LiveInstallationTest {
  private static final CommandRun NOT_ENDED = new CommandRun(-1, "", "");
  private static final String QUAKE = "mw-0302-0117";

  private static @TempDir Path directory;
  private final StopSignal stop = new StopSignal();
  private String[] options = {};
  private CompletableFuture<CommandRun> running = new CompletableFuture<>();

  @BeforeAll
  void run(Installation broker) {
    options =
        Stream.concat(
                Stream.of(broker.options()),
                Stream.of(
                    "-X", "tidings.topics.partitions=2",
                    "-X", "tidings.shards=2",
                    "-X", "tidings.state-dir=" + directory))
            .toArray(String[]::new);
    String[] run =
        Stream.concat(Stream.of("run", "--create-topics"), Stream.of(options))
            .toArray(String[]::new);
    running =
        CompletableFuture.supplyAsync(
            () -> CommandRun.in(Map.of(), stop, run), task -> new Thread(task).start());
    try (KafkaConnection kafka = broker.connect(Map.of())) {
      whileItRuns().until(() -> tidings("topics", "describe").exitCode() == 0);
      Processed.publish(kafka, Processed.sample());
      whileItRuns().until(() -> Processed.read(kafka).isAllOf(Processed.sample().size()));
    }
  }

  /** A run that ended early says why, instead of leaving a wait that never ends. */
  private ConditionFactory whileItRuns() {
    return await()
        .failFast(
            () ->
                assertThat(running)
                    .as(() -> running.getNow(NOT_ENDED).toString())
                    .isNotCompleted());
  }

  @AfterAll
  void endsAsAskedWithSuccess() {
    stop.request();
    assertThat(running.join().exitCode()).isZero();
  }

  @Test
  void storiesStandUnderTheirSubjects() {
    CommandRun run = tidings("stories");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("── sport ──", "Meridian Wire", "timeline", "entities");
  }

  @Test
  void oneSubjectsStoriesCanBeShownAlone() {
    CommandRun run = tidings("stories", "--subject", "sport");
    assertThat(run.out()).contains("── sport ──").doesNotContain("── health ──");
    assertThat(tidings("stories", "--subject", "15000000").out()).isEqualTo(run.out());
  }

  @Test
  void storiesAsJsonAreOneALine() {
    assertThat(tidings("stories", "--json").out().lines())
        .hasSizeGreaterThan(15)
        .allMatch(line -> line.startsWith("{\"schemaVersion\":1,\"storyId\":\""));
  }

  @Test
  void anArticlesPlaceIsExplained() {
    CommandRun run = tidings("explain", QUAKE);
    assertThat(run.exitCode()).isZero();
    // Which of a story's articles comes first is open where partitions are read side by side.
    assertThat(run.out())
        .containsPattern("(created|grew) s:")
        .contains("threshold", "It is in story s:");
    String storyId =
        run.out().substring(run.out().lastIndexOf("s:")).strip().replaceAll("[.]$", "");
    CommandRun story = tidings("story", storyId);
    assertThat(story.exitCode()).isZero();
    assertThat(story.out()).contains(storyId, "Meridian Wire");
    assertThat(tidings("story", storyId, "--json").out()).contains("\"articleId\":\"" + QUAKE);
  }

  @Test
  void anUnknownArticleOrStoryIsSaidToBeUnknown() {
    CommandRun explain = tidings("explain", "nobody");
    assertThat(explain.exitCode()).isEqualTo(1);
    assertThat(explain.err()).contains("no story event names the article 'nobody'");
    CommandRun story = tidings("story", "nobody");
    assertThat(story.exitCode()).isEqualTo(1);
    assertThat(story.err()).contains("there is no open story 'nobody'");
  }

  @Test
  void rejectedRecordsAreListedByReason() {
    CommandRun all = tidings("rejected", "list");
    assertThat(all.exitCode()).isZero();
    assertThat(all.out()).contains("records rejected", "not-json", "bad-date");
    CommandRun some = tidings("rejected", "list", "--reason", "bad-date", "--json");
    assertThat(some.out().lines()).hasSize(1).allMatch(line -> line.contains("\"bad-date\""));
  }

  @Test
  void whatIsServedAndShownIsWhatIsOnTheTopics(Installation broker) throws Exception {
    try (KafkaConnection kafka =
            broker.connect(Map.of("tidings.serve.port", "0", "tidings.serve.past", "365d"));
        WebServer server =
            WebServer.start(
                kafka.settings(), new KafkaAccess(kafka::consumer, kafka.admin()), List.of())) {
      await().until(server::isReady);
      new ServedAndWritten(server.url(), kafka).compare();
      if (Boolean.getBoolean("tidings.browser")) {
        Told told = Browser.run("truth.mjs", server.url(), happen -> {});
        assertThat(told.exitCode()).as(String.join("\n", told.told())).isZero();
      }
    }
  }

  @Test
  void theDoctorFindsNothingWrong() {
    CommandRun run = tidings("doctor");
    assertThat(run.out())
        .contains("ok     kafka", "ok     topics", "ingest", "enrich", "aggregate");
    assertThat(run.exitCode()).isZero();
    assertThat(tidings("doctor", "--json").out().lines())
        .allMatch(line -> line.contains("\"level\":"));
  }

  @Test
  void theAuditPasses() {
    CommandRun run = tidings("audit", "--at-least", String.valueOf(Processed.sample().size()));
    assertThat(run.out()).contains("Nothing is lost and nothing is there twice.");
    assertThat(run.exitCode()).isZero();
    assertThat(tidings("audit", "--json").out())
        .contains("\"published\":126", "\"withoutOutcome\":{\"count\":0", "\"passed\":true");
  }

  @Test
  void theAuditFailsWhenLessWasPublished() {
    CommandRun run = tidings("audit", "--at-least", "1000000");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("fewer than the 1,000,000 that --at-least asks for");
  }

  @Test
  void theDoctorFindsAnotherNumberOfPartitions() {
    String[] last = {"-X", "tidings.topics.partitions=3"};
    CommandRun run =
        CommandRun.with(
            last, Stream.concat(Stream.of("doctor"), Stream.of(options)).toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out()).contains("has 2 partitions, not 3", "tidings.topics.partitions=2");
  }

  @Test
  void theDoctorSaysInOneLineThatThereAreNoTopicsYet() {
    String[] last = {"-X", "tidings.topic-prefix=nowhere."};
    CommandRun run =
        CommandRun.with(
            last, Stream.concat(Stream.of("doctor"), Stream.of(options)).toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out().lines().filter(line -> line.contains("missing"))).hasSize(1);
    assertThat(run.out()).contains("are missing: nowhere.articles, ", "tidings topics create");
  }

  @Test
  void whatRunsIsNotReset() {
    CommandRun run = tidings("reset", "--yes");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("the ingest stage is running");
  }

  @Test
  void creatingTopicsAgainChangesNothing() {
    CommandRun run = tidings("topics", "create");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains(" 0 created").doesNotContain("created livein");
  }

  private CommandRun tidings(String... args) {
    return CommandRun.with(options, args);
  }
}
