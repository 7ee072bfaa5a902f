package dev.tidings.app.batch;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadStories;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.stage.RunningStage;
import dev.tidings.app.stage.StageProgress;
import dev.tidings.app.stage.Stages;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** The whole pipeline on a few articles, for somebody to watch. */
public final class Demo implements AutoCloseable {
  private final EmbeddedPipeline pipeline;
  private final List<StageProgress> stages;
  private final StopSignal stop;
  private final Map<String, Story> known = new HashMap<>();

  private Demo(EmbeddedPipeline pipeline, List<StageProgress> stages, StopSignal stop) {
    this.pipeline = pipeline;
    this.stages = stages;
    this.stop = stop;
  }

  /** Somebody who watches. */
  public interface Watcher {
    /**
     * A story has a new state.
     *
     * @param before absent when the story is new
     */
    void changed(@Nullable Story before, Story now);

    /** A few times a second. */
    void look(long read, Collection<Story> stories);
  }

  /** Starts broker, topics and all stages; returns when all of them are starting. */
  public static Demo start(Stages stages, Settings settings, StopSignal stop) {
    EmbeddedPipeline pipeline = EmbeddedPipeline.start(settings, 1, Map.of());
    try {
      List<StageProgress> watched = pipeline.run(stages.make(pipeline.settings(), List.of()));
      return new Demo(pipeline, watched, stop);
    } catch (RuntimeException e) {
      pipeline.close();
      throw e;
    }
  }

  public KafkaConnection kafka() {
    return pipeline.kafka();
  }

  /** The stages at work. */
  public List<RunningStage> running() {
    return pipeline.running();
  }

  /**
   * Publishes {@code sources} and shows what becomes of them until all is processed.
   *
   * @param perSecond articles a second, 0 for as many as possible
   * @return the account of all records; null when the user ended it before
   */
  public @Nullable Account play(List<Source> sources, double perSecond, Watcher watcher) {
    AtomicLong read = new AtomicLong();
    CompletableFuture<Long> feeding =
        CompletableFuture.supplyAsync(
            () -> new FeedArticles(kafka(), stop).feed(sources, perSecond, read::set),
            task -> new Thread(task, "feed").start());
    follow(
        watcher,
        true,
        () -> {
          pipeline.check();
          watcher.look(read.get(), known.values());
          return stop.isRequested()
              || (feeding.isDone() && stages.stream().allMatch(StageProgress::isDone));
        });
    if (stop.isRequested()) {
      return null;
    }
    try (ReadTopic topics = new ReadTopic(kafka())) {
      return new CountOutcomes(kafka(), topics).of(feeding.join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof Failure failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** Goes on showing what changes until the user ends it. */
  public void stay(Watcher watcher) {
    follow(
        watcher,
        false,
        () -> {
          pipeline.check();
          return stop.isRequested();
        });
  }

  /** The stories as they stand. */
  public Collection<Story> stories() {
    return ReadStories.of(kafka(), AggregateTopics.STORIES).values();
  }

  @Override
  public void close() {
    pipeline.close();
  }

  private void follow(Watcher watcher, boolean fromBeginning, BooleanSupplier done) {
    try (Deserializer<Story> values = AggregateTopics.STORIES.valueSerde().deserializer();
        ReadTopic topics = new ReadTopic(kafka())) {
      String topic = PipeSettings.fullName(kafka().settings(), AggregateTopics.STORIES);
      topics.follow(
          List.of(topic),
          fromBeginning,
          done,
          record -> {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            Story now = values.deserialize(record.topic(), record.value());
            Story before = now == null ? known.remove(id) : known.put(id, now);
            if (now != null && !now.equals(before)) {
              watcher.changed(before, now);
            }
          });
    }
  }
}
