package dev.tidings.ingest;

import dev.tidings.ingest.duplicate.RememberedText;
import dev.tidings.ingest.duplicate.SearchTexts;
import dev.tidings.ingest.memory.StreamClock;
import dev.tidings.pipe.Settings;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Runs {@link FindDuplicates} over its state stores; the new key is the article's id. */
final class FindDuplicatesProcessor implements Processor<String, Draft, String, Outcome> {
  /** Texts of unique articles, for comparison. */
  static final String TEXTS = "ingest-fingerprints-by-article";

  /** What each article was found to be. */
  static final String STANDINGS = "ingest-standings-by-article";

  /** The newest event time of each language. */
  static final String STREAM_TIMES = "ingest-stream-times-by-language";

  private final Settings settings;
  private @Nullable FindDuplicates findDuplicates;
  private @Nullable ProcessorContext<String, Outcome> context;

  FindDuplicatesProcessor(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void init(ProcessorContext<String, Outcome> newContext) {
    context = newContext;
    SearchTexts texts =
        new SearchTexts(
            new StoreRows<RememberedText>(newContext.getStateStore(TEXTS)),
            settings.get(IngestSettings.DUPLICATE_WINDOW),
            settings.get(IngestSettings.DUPLICATE_LATENESS));
    Standings standings =
        new Standings(
            new StoreRows<Standing>(newContext.getStateStore(STANDINGS)),
            new StreamClock(new StoreRows<Long>(newContext.getStateStore(STREAM_TIMES))),
            settings.get(IngestSettings.MEMORY));
    findDuplicates = new FindDuplicates(texts, standings);
  }

  @Override
  public void process(Record<String, Draft> record) {
    Outcome outcome = Objects.requireNonNull(findDuplicates).apply(record.value());
    String key =
        outcome instanceof Outcome.IsUnique unique
            ? unique.article().articleId()
            : record.value().article().articleId();
    Objects.requireNonNull(context).forward(record.withKey(key).withValue(outcome));
  }
}
