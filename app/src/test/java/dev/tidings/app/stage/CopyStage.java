package dev.tidings.app.stage;

import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.Topic;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/** A small stage: articles to rejected, through a repartition topic; it dies of the word bug. */
final class CopyStage implements Stage {
  private final Settings settings;

  CopyStage(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "copy";
  }

  @Override
  public List<Topic<?>> reads() {
    return List.of(IngestTopics.ARTICLES);
  }

  @Override
  public List<Topic<?>> writes() {
    return List.of(IngestTopics.REJECTED);
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(PipeSettings.threads("copy", 1));
  }

  @Override
  public Topology topology() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            PipeSettings.fullName(settings, IngestTopics.ARTICLES),
            Consumed.with(Serdes.String(), Serdes.String()).withName("copy-read-articles"))
        .selectKey((key, text) -> text, Named.as("copy-select-key"))
        .repartition(
            Repartitioned.<String, String>as("copy-by-text")
                .withKeySerde(Serdes.String())
                .withValueSerde(Serdes.String())
                .withNumberOfPartitions(2))
        .peek((key, text) -> dieOfBug(text), Named.as("copy-look"))
        .to(
            PipeSettings.fullName(settings, IngestTopics.REJECTED),
            Produced.with(Serdes.String(), Serdes.String()).withName("copy-write-rejected"));
    return builder.build();
  }

  private static void dieOfBug(String text) {
    if (text.equals("bug")) {
      throw new OutOfMemoryError("an error, not an exception: it is not the record's fault");
    }
  }
}
