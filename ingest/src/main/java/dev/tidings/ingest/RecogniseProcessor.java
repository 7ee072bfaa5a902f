package dev.tidings.ingest;

import dev.tidings.pipe.Settings;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Runs {@link RecogniseArticle} over its state store; the new key is the language. */
final class RecogniseProcessor implements Processor<String, Draft, String, Outcome> {
  /** What is known by id. */
  static final String STORE = "ingest-articles-by-id";

  /** The newest event time of the partition. */
  static final String STREAM_TIME = "ingest-stream-time-by-partition";

  private final Settings settings;
  private @Nullable RecogniseArticle recognise;
  private @Nullable ProcessorContext<String, Outcome> context;

  RecogniseProcessor(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void init(ProcessorContext<String, Outcome> newContext) {
    context = newContext;
    recognise =
        IngestSteps.recognise(
            new StoreRows<>(newContext.getStateStore(STORE)),
            new StoreRows<>(newContext.getStateStore(STREAM_TIME)),
            settings);
  }

  @Override
  public void process(Record<String, Draft> record) {
    ProcessorContext<String, Outcome> out = Objects.requireNonNull(context);
    Outcome outcome = Objects.requireNonNull(recognise).apply(record.value());
    if (outcome instanceof Outcome.GoesOn goesOn) {
      Draft draft = goesOn.draft();
      out.forward(
          new Record<>(draft.article().language(), outcome, Math.max(0, draft.eventTimeMillis())));
    } else {
      out.forward(record.withValue(outcome));
    }
  }
}
