package dev.tidings.ingest;

import dev.tidings.pipe.Rejected;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Gives a rejected record its own bytes back and says in the headers why. */
final class RejectedProcessor implements Processor<String, Outcome, byte[], byte[]> {
  private @Nullable ProcessorContext<byte[], byte[]> context;

  @Override
  public void init(ProcessorContext<byte[], byte[]> newContext) {
    context = newContext;
  }

  @Override
  @SuppressWarnings("NullAway") // a rejected key or value may be null
  public void process(Record<String, Outcome> record) {
    Rejected rejected = ((Outcome.IsRejected) record.value()).rejected();
    Objects.requireNonNull(context)
        .forward(
            new Record<>(
                rejected.key(),
                rejected.value(),
                record.timestamp(),
                rejected.headers(IngestStage.NAME)));
  }
}
