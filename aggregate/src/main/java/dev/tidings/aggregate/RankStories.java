package dev.tidings.aggregate;

import dev.tidings.enrich.subject.Subject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each subject's stories ranked. Key of the input: the subject.
 *
 * <p>The wall clock decides when a list that changed is written, never what it says. That a list is
 * yet to be written stands in the store, so a crash in between only delays it.
 */
final class RankStories implements Processor<String, StorySummary, String, SubjectRanking> {
  private final ScoreStory score;
  private final Duration interval;
  private final Map<Subject, RankedStories> ranked = new EnumMap<>(Subject.class);
  private @Nullable KeyValues<StorySummary> summaries;
  private @Nullable KeyValues<RankingRecord> rankings;

  RankStories(Duration interval, Duration halfLife) {
    this.interval = interval;
    this.score = new ScoreStory(halfLife);
  }

  @Override
  public void init(ProcessorContext<String, SubjectRanking> context) {
    summaries = AggregateStores.open(context, AggregateStores.SUMMARIES);
    rankings = AggregateStores.open(context, AggregateStores.RANKING);
    context.schedule(interval, PunctuationType.WALL_CLOCK_TIME, now -> writeChanged(context));
  }

  @Override
  public void process(Record<String, StorySummary> record) {
    Subject subject = Subject.of(record.key()).orElse(Subject.UNCLASSIFIED);
    stories(subject).put(record.value());
    RankingRecord before = ranking(subject);
    RankingRecord after = before.changedAt(record.value().lastPublishedAt());
    if (!after.equals(before)) {
      rankings().put(subject.slug(), after);
    }
  }

  private void writeChanged(ProcessorContext<String, SubjectRanking> context) {
    for (Subject subject : Subject.values()) {
      RankingRecord ranking = ranking(subject);
      if (ranking.unwritten()) {
        context.forward(
            new Record<>(
                subject.slug(),
                stories(subject).ranking(ranking.streamTime()),
                Math.max(0, ranking.streamTime().toEpochMilli())));
        rankings().put(subject.slug(), ranking.written());
      }
    }
  }

  private RankedStories stories(Subject subject) {
    KeyValues<StorySummary> all = Objects.requireNonNull(summaries);
    return ranked.computeIfAbsent(
        subject, key -> new RankedStories(key, all.under(key.slug()), score));
  }

  private RankingRecord ranking(Subject subject) {
    return Objects.requireNonNullElse(rankings().get(subject.slug()), RankingRecord.BEGIN);
  }

  private KeyValues<RankingRecord> rankings() {
    return Objects.requireNonNull(rankings);
  }
}
