package dev.tidings.ingest;

import dev.tidings.ingest.text.DetectLanguage;
import dev.tidings.pipe.Lineage;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Runs {@link PrepareArticle}; sets the event time. */
final class PrepareProcessor implements Processor<byte[], byte[], String, Outcome> {
  private final PrepareArticle prepare;
  private @Nullable ProcessorContext<String, Outcome> context;

  PrepareProcessor(int maxBytes, DetectLanguage detectLanguage) {
    this.prepare = new PrepareArticle(maxBytes, detectLanguage);
  }

  @Override
  public void init(ProcessorContext<String, Outcome> newContext) {
    context = newContext;
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    ProcessorContext<String, Outcome> out = Objects.requireNonNull(context);
    RecordMetadata from = out.recordMetadata().orElseThrow();
    Lineage lineage =
        new Lineage(
            from.topic(),
            from.partition(),
            from.offset(),
            Instant.ofEpochMilli(record.timestamp()));
    Outcome outcome = prepare.apply(record.key(), record.value(), lineage);
    if (outcome instanceof Outcome.GoesOn goesOn) {
      out.forward(
          new Record<>(
              goesOn.draft().article().articleId(),
              outcome,
              Math.max(0, goesOn.draft().eventTimeMillis())));
    } else {
      out.forward(new Record<>("", outcome, record.timestamp()));
    }
  }
}
