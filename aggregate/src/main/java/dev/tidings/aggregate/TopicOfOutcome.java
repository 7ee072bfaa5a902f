package dev.tidings.aggregate;

import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/** Each outcome names its topic; one sink serves them all. */
final class TopicOfOutcome implements TopicNameExtractor<String, Outcome.Write> {
  private final Settings settings;

  TopicOfOutcome(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String extract(String key, Outcome.Write write, RecordContext context) {
    return PipeSettings.fullName(settings, write.topic());
  }

  /** Stands in the description of the topology. */
  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
