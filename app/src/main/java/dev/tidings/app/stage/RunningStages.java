package dev.tidings.app.stage;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicProblem;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.StageProperties;
import dev.tidings.pipe.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stages at work in this process. When one fails, all of them are to be closed. */
public final class RunningStages implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunningStages.class);
  private static final Duration LOOK = Duration.ofMillis(250);

  private final Settings settings;
  private final List<RunningStage> running = new ArrayList<>();

  public RunningStages(Settings settings) {
    this.settings = settings;
  }

  /**
   * Refuses to go on without the topics: Streams would wait for some and die of others.
   *
   * @throws Failure that names what is missing and what creates it
   */
  public static void requireTopics(KafkaConnection kafka, List<Stage> stages) {
    List<Topic<?>> needed =
        stages.stream()
            .<Topic<?>>flatMap(s -> Stream.concat(s.reads().stream(), s.writes().stream()))
            .distinct()
            .toList();
    List<TopicSpec> specs = TopicSpec.of(needed, kafka.settings());
    TopicAdmin topics = new TopicAdmin(kafka);
    List<String> missing =
        topics.check(specs).stream()
            .filter(problem -> problem.kind() == TopicProblem.Kind.MISSING)
            .map(TopicProblem::topic)
            .toList();
    if (!missing.isEmpty()) {
      throw new Failure(
          ExitCode.TOPICS,
          missing.size()
              + (missing.size() == 1 ? " topic is" : " topics are")
              + " missing at "
              + kafka.bootstrapServers()
              + ": "
              + missing.stream().limit(5).collect(Collectors.joining(", "))
              + (missing.size() > 5 ? ", ..." : "")
              + ". Create them with 'tidings topics create'.");
    }
    topics.awaitLeaders(specs);
  }

  /**
   * Starts some more, side by side, because some load models first.
   *
   * @return them, in the order given
   * @throws dev.tidings.pipe.SettingsException when one asks for what is not there; none is started
   * @throws Failure when one cannot start; the others are closed with this
   */
  public List<RunningStage> start(List<Stage> stages) {
    stages.forEach(Stage::require);
    makeStateDirectory();
    List<CompletableFuture<RunningStage>> starting =
        stages.stream()
            .map(
                stage ->
                    CompletableFuture.supplyAsync(
                        () -> RunningStage.start(stage, settings), RunningStages::inNewThread))
            .toList();
    List<RunningStage> started = new ArrayList<>();
    Optional<Failure> failure = Optional.empty();
    for (CompletableFuture<RunningStage> one : starting) {
      try {
        started.add(one.join());
      } catch (CompletionException e) {
        failure = Optional.of(asFailure(e.getCause()));
      }
    }
    running.addAll(started);
    failure.ifPresent(
        first -> {
          throw first;
        });
    return started;
  }

  /** Streams takes it for unusable when two stages make it at the same moment. */
  private void makeStateDirectory() {
    try {
      Files.createDirectories(StageProperties.stateDirectory(settings));
    } catch (IOException e) {
      LOG.debug("left to the stages, which say what is wrong with it", e);
    }
  }

  private static Failure asFailure(@Nullable Throwable cause) {
    return cause instanceof Failure failure
        ? failure
        : new Failure(
            ExitCode.FAILED,
            "a stage cannot start: "
                + (cause == null
                    ? "unknown"
                    : cause.getClass().getSimpleName() + ": " + Failure.rootMessage(cause)),
            cause);
  }

  /** Those that were started, in order. */
  public List<RunningStage> all() {
    return List.copyOf(running);
  }

  /**
   * Ends this command when a stage has stopped by itself.
   *
   * @throws Failure of the first that failed
   */
  public void check() {
    running.stream()
        .flatMap(stage -> stage.failure().stream())
        .findFirst()
        .ifPresent(
            failure -> {
              throw failure;
            });
  }

  /**
   * Works until {@code stop} is requested.
   *
   * @throws Failure when a stage stops by itself
   */
  public void runUntil(StopSignal stop) {
    runUntil(stop, () -> {});
  }

  /** As {@link #runUntil(StopSignal)}; {@code look} is called a few times a second. */
  public void runUntil(StopSignal stop, Runnable look) {
    while (!stop.await(LOOK)) {
      check();
      look.run();
    }
  }

  /** Whether all of them are reading and writing. */
  public boolean allRun() {
    return running.stream().allMatch(RunningStage::isRunning);
  }

  /** Closes all, side by side. */
  @Override
  public void close() {
    CompletableFuture.allOf(
            running.stream()
                .map(stage -> CompletableFuture.runAsync(stage::close, RunningStages::inNewThread))
                .toArray(CompletableFuture<?>[]::new))
        .join();
    running.clear();
  }

  private static void inNewThread(Runnable task) {
    new Thread(task, "stage").start();
  }
}
