package dev.tidings.ingest;

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

  /** Lines of each source, and which articles had them. */
  static final String LINES = "ingest-lines-by-source";

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
    findDuplicates =
        IngestSteps.findDuplicates(
            new StoreRows<>(newContext.getStateStore(TEXTS)),
            new StoreRows<>(newContext.getStateStore(STANDINGS)),
            new StoreRows<>(newContext.getStateStore(LINES)),
            new StoreRows<>(newContext.getStateStore(STREAM_TIMES)),
            settings);
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
