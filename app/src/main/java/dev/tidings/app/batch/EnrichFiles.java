package dev.tidings.app.batch;

import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.exit.StopSignal;
import dev.tidings.app.stage.Lag;
import dev.tidings.app.stage.StageProgress;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.text.Amount;
import dev.tidings.app.text.Pace;
import dev.tidings.app.text.ProgressLine;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Deserializer;

/** Puts files through all stages but the last and hands over what the last one would read. */
public final class EnrichFiles {
  private final Stages stages;
  private final Settings settings;
  private final StopSignal stop;
  private final ProgressLine progress;

  public EnrichFiles(Stages stages, Settings settings, StopSignal stop, ProgressLine progress) {
    this.stages = stages;
    this.settings = settings;
    this.stop = stop;
    this.progress = progress;
  }

  /** Takes what comes out. */
  public interface Reader {
    /**
     * An article, one of its later texts, or its retraction.
     *
     * @param source from which of the sources it came, counted from 0
     */
    void article(int source, EnrichedArticle article);

    /** An article that repeats another. */
    void duplicate(Duplicate duplicate);
  }

  /**
   * Processes {@code sources}, one after the other.
   *
   * @return the number of lines read
   * @throws Failure when a source cannot be read or a stage fails
   */
  public long run(List<Source> sources, Reader reader) {
    progress.show("starting");
    try (EmbeddedPipeline pipeline = EmbeddedPipeline.start(settings, 1, Map.of())) {
      List<Stage> all = stages.make(pipeline.settings(), List.of());
      List<StageProgress> watched = pipeline.run(all.subList(0, all.size() - 1));
      FeedArticles feed = new FeedArticles(pipeline.kafka(), stop);
      List<Long> ends = new ArrayList<>();
      long read = 0;
      for (Source source : sources) {
        read = feed.feed(List.of(source), 0, lines -> progress.show("read " + Amount.of(lines)));
        ends.add(feed.sent());
      }
      await(pipeline, watched, read);
      progress.show("reading what came out");
      read(
          pipeline,
          EnrichTopics.ENRICHED_ARTICLES,
          article -> reader.article(sourceOf(article, ends), article));
      read(pipeline, IngestTopics.DUPLICATES, reader::duplicate);
      return read;
    } finally {
      progress.clear();
    }
  }

  private void await(EmbeddedPipeline pipeline, List<StageProgress> watched, long read) {
    Pace pace = new Pace();
    StageProgress last = watched.get(watched.size() - 1);
    pipeline.awaitDone(
        watched,
        stop,
        () -> {
          Lag lag = last.lag();
          long done = Math.min(lag.done(), read);
          pace.note(System.nanoTime(), done);
          progress.show(last.stage() + ": " + pace.toText(read, "article"));
        });
  }

  /** The input topic has one partition, so offsets count the records that were sent. */
  private static int sourceOf(EnrichedArticle article, List<Long> ends) {
    long offset = article.article().lineage().offset();
    int source = 0;
    while (offset >= ends.get(source)) {
      source++;
    }
    return source;
  }

  private static <V> void read(EmbeddedPipeline pipeline, Topic<V> topic, Consumer<V> reader) {
    try (Deserializer<V> values = topic.valueSerde().deserializer();
        ReadTopic topics = new ReadTopic(pipeline.kafka())) {
      topics.toEnd(
          PipeSettings.fullName(pipeline.settings(), topic),
          record -> reader.accept(values.deserialize(record.topic(), record.value())));
    }
  }
}
