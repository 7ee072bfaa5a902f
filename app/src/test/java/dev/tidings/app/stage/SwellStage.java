package dev.tidings.app.stage;

import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.StageProperties;
import dev.tidings.pipe.Topic;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * A small stage: remembers each article and writes it on. Of the word {@code wide} it writes more
 * than a topic takes, of {@code deep} it remembers more than one takes.
 */
final class SwellStage implements Stage {
  static final String STORE = "swell-memory";
  private static final String LARGE = "x".repeat(StageProperties.MAX_RECORD_BYTES + 1);

  private final Settings settings;

  SwellStage(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "swell";
  }

  @Override
  public List<Topic<?>> reads() {
    return List.of(IngestTopics.ARTICLES);
  }

  @Override
  public List<Topic<?>> writes() {
    return List.of(IngestTopics.UNIQUE_ARTICLES, IngestTopics.REJECTED);
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(PipeSettings.threads("swell", 1));
  }

  @Override
  public Topology topology() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.String()));
    KStream<String, String> articles =
        builder.stream(
            PipeSettings.fullName(settings, IngestTopics.ARTICLES),
            Consumed.with(Serdes.String(), Serdes.String()).withName("swell-read-articles"));
    articles
        .processValues(Remember::new, Named.as("swell-remember"), STORE)
        .to(
            PipeSettings.fullName(settings, IngestTopics.UNIQUE_ARTICLES),
            Produced.with(Serdes.String(), Serdes.String()).withName("swell-write"));
    return builder.build();
  }

  private static final class Remember implements FixedKeyProcessor<String, String, String> {
    private @Nullable FixedKeyProcessorContext<String, String> context;

    @Override
    public void init(FixedKeyProcessorContext<String, String> given) {
      context = given;
    }

    @Override
    public void process(FixedKeyRecord<String, String> article) {
      FixedKeyProcessorContext<String, String> to = java.util.Objects.requireNonNull(context);
      KeyValueStore<String, String> memory = to.getStateStore(STORE);
      String text = article.value();
      memory.put(text, text.equals("deep") ? LARGE : text);
      to.forward(article.withValue(text.equals("wide") ? LARGE : text));
    }
  }
}
