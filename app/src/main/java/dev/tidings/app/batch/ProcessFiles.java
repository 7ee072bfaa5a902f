package dev.tidings.app.batch;

import dev.tidings.aggregate.AggregateSettings;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.stage.Lag;
import dev.tidings.app.stage.StageProgress;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.text.Amount;
import dev.tidings.app.text.Pace;
import dev.tidings.app.text.ProgressLine;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts files through the pipeline and writes what comes out.
 *
 * <p>The last stage begins when the others are done: it joins two topics by event time, and only
 * when both are complete does their order not depend on which stage happened to be quicker.
 */
public final class ProcessFiles {
  /** A batch has nobody waiting for the next article, so results are committed seldom. */
  private static final Map<Setting<?>, String> BATCH_DEFAULTS =
      Map.of(PipeSettings.COMMIT_INTERVAL, "1s", AggregateSettings.RANKING_INTERVAL, "500ms");

  private static final Duration RANKING_PATIENCE = Duration.ofSeconds(30);

  private final Stages stages;
  private final Settings settings;
  private final int partitions;
  private final StopSignal stop;
  private final ProgressLine progress;

  public ProcessFiles(
      Stages stages, Settings settings, int partitions, StopSignal stop, ProgressLine progress) {
    this.stages = stages;
    this.settings = settings;
    this.partitions = partitions;
    this.stop = stop;
    this.progress = progress;
  }

  /**
   * What was done.
   *
   * @param account what became of the records
   * @param processing from the first record read to the last result committed
   * @param lines lines written, by file
   */
  public record Result(Account account, Duration processing, Map<String, Long> lines) {}

  /**
   * Processes {@code sources} to the end.
   *
   * @param out directory, made when it is missing; files in it of the same names are replaced
   * @throws Failure when a source cannot be read or a stage fails
   */
  public Result run(List<Source> sources, Path out) {
    progress.show("starting");
    try (EmbeddedPipeline pipeline = EmbeddedPipeline.start(settings, partitions, BATCH_DEFAULTS)) {
      Files.createDirectories(out);
      List<Stage> all = stages.make(pipeline.settings(), List.of());
      // The last one starts when the others are done: too late to hear what it lacks.
      all.forEach(Stage::require);
      List<Stage> early = all.subList(0, all.size() - 1);
      List<StageProgress> watched = pipeline.run(early);
      long began = System.nanoTime();
      long read =
          new FeedArticles(pipeline.kafka(), stop)
              .feed(sources, 0, lines -> showReading(pipeline, lines));
      await(pipeline, watched, read);
      Stage last = all.get(all.size() - 1);
      await(pipeline, pipeline.run(List.of(last)), read);
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      progress.show("writing " + out);
      try (ReadTopic topics = new ReadTopic(pipeline.kafka())) {
        awaitRankings(pipeline, topics);
        Account account = new CountOutcomes(pipeline.kafka(), topics).of(read);
        return new Result(account, took, write(pipeline, topics, out));
      }
    } catch (IOException e) {
      throw new Failure(
          ExitCode.FAILED, "cannot write to " + out + ": " + Failure.rootMessage(e), e);
    } finally {
      progress.clear();
    }
  }

  private void showReading(EmbeddedPipeline pipeline, long lines) {
    if (lines % 1_000 == 0) {
      pipeline.check();
      progress.show("read " + Amount.of(lines));
    }
  }

  private void await(EmbeddedPipeline pipeline, List<StageProgress> watched, long read) {
    Pace pace = new Pace();
    StageProgress slowest = watched.get(watched.size() - 1);
    String step = slowest.stage();
    pipeline.awaitDone(
        watched,
        stop,
        () -> {
          Lag lag = slowest.lag();
          // What it reads grows while the stage before it writes, and never beyond what was read.
          long done = Math.min(lag.done(), read);
          pace.note(System.nanoTime(), done);
          progress.show(step + ": " + pace.toText(read, "article"));
        });
  }

  private void awaitRankings(EmbeddedPipeline pipeline, ReadTopic topics) {
    RankingsUpToDate rankings = new RankingsUpToDate(pipeline.kafka(), topics);
    long limit = System.nanoTime() + RANKING_PATIENCE.toNanos();
    while (!rankings.isTrue()) {
      pipeline.check();
      if (stop.await(Duration.ofMillis(100)) || System.nanoTime() > limit) {
        throw new Failure(ExitCode.FAILED, "the subjects' ranked lists were not completed");
      }
    }
  }

  private static Map<String, Long> write(EmbeddedPipeline pipeline, ReadTopic topics, Path out)
      throws IOException {
    WriteTopic writer = new WriteTopic(topics);
    Map<String, Long> lines = new LinkedHashMap<>();
    for (TopicSpec topic : TopicSpec.all(pipeline.settings())) {
      if (!topic.topic().equals(IngestTopics.ARTICLES)) {
        String file = topic.topic().name() + ".jsonl";
        lines.put(file, writer.write(topic, out.resolve(file)));
      }
    }
    Path assignments = out.resolve("assignments.jsonl");
    lines.put(
        "assignments.jsonl", new WriteAssignments(pipeline.kafka(), topics).write(assignments));
    return lines;
  }
}
