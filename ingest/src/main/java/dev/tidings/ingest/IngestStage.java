package dev.tidings.ingest;

import static dev.tidings.pipe.PipeSettings.fullName;

import dev.tidings.ingest.Outcome.GoesOn;
import dev.tidings.ingest.Outcome.IsDuplicate;
import dev.tidings.ingest.Outcome.IsRejected;
import dev.tidings.ingest.Outcome.IsUnique;
import dev.tidings.ingest.duplicate.RememberedTextSerde;
import dev.tidings.ingest.line.SeenLineSerde;
import dev.tidings.ingest.text.DetectLanguage;
import dev.tidings.pipe.JsonSerde;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Articles in: each published record becomes one record on unique-articles (new, revised or
 * retracted), on duplicates, or on rejected.
 *
 * <p>Three steps. The first needs no other article and is spread over all partitions. The second
 * brings all records of an article together, to tell revisions from repeats. The third brings all
 * articles of a language together, to find those that repeat another.
 */
public final class IngestStage implements Stage {
  static final String NAME = "ingest";

  private static final Serde<byte[]> BYTES = Serdes.ByteArray();
  private static final Serde<String> STRING = Serdes.String();
  private static final Serde<Draft> DRAFT = JsonSerde.of(Draft.class);

  private final Settings settings;

  public IngestStage(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Topic<?>> reads() {
    return List.of(IngestTopics.ARTICLES);
  }

  @Override
  public List<Topic<?>> writes() {
    return List.of(IngestTopics.UNIQUE_ARTICLES, IngestTopics.DUPLICATES, IngestTopics.REJECTED);
  }

  @Override
  public List<Setting<?>> settings() {
    return IngestSettings.ALL;
  }

  @Override
  public Topology topology() {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Outcome> prepared = prepare(builder);
    KStream<String, Outcome> recognised =
        drafts(prepared, "ingest-keep-readable")
            .repartition(
                Repartitioned.<String, Draft>as("ingest-by-article")
                    .withKeySerde(STRING)
                    .withValueSerde(DRAFT))
            .process(recognise(), Named.as("ingest-recognise-article"));
    KStream<String, Outcome> decided =
        drafts(recognised, "ingest-keep-recognised")
            .repartition(
                Repartitioned.<String, Draft>as("ingest-by-language")
                    .withKeySerde(STRING)
                    .withValueSerde(DRAFT)
                    .withNumberOfPartitions(settings.get(PipeSettings.SHARDS)))
            .process(findDuplicates(), Named.as("ingest-find-duplicates"));
    writeUnique(decided);
    writeDuplicates(decided);
    writeRejected(prepared, "unreadable");
    writeRejected(recognised, "unknown");
    return builder.build();
  }

  private KStream<String, Outcome> prepare(StreamsBuilder builder) {
    DetectLanguage detectLanguage = new DetectLanguage();
    int maxBytes = settings.get(IngestSettings.MAX_RECORD_BYTES);
    return builder.stream(
            fullName(settings, IngestTopics.ARTICLES),
            Consumed.with(BYTES, BYTES).withName("ingest-read-articles"))
        .process(
            () -> new PrepareProcessor(maxBytes, detectLanguage),
            Named.as("ingest-prepare-article"));
  }

  private static KStream<String, Draft> drafts(KStream<String, Outcome> outcomes, String name) {
    return outcomes
        .filter((key, outcome) -> outcome instanceof GoesOn, Named.as(name))
        .mapValues(outcome -> ((GoesOn) outcome).draft(), Named.as(name + "-drafts"));
  }

  private void writeUnique(KStream<String, Outcome> outcomes) {
    outcomes
        .filter((key, outcome) -> outcome instanceof IsUnique, Named.as("ingest-keep-unique"))
        .mapValues(outcome -> ((IsUnique) outcome).article(), Named.as("ingest-unwrap-unique"))
        .to(
            fullName(settings, IngestTopics.UNIQUE_ARTICLES),
            Produced.with(STRING, IngestTopics.UNIQUE_ARTICLES.valueSerde())
                .withName("ingest-write-unique-articles"));
  }

  private void writeDuplicates(KStream<String, Outcome> outcomes) {
    outcomes
        .filter(
            (key, outcome) -> outcome instanceof IsDuplicate, Named.as("ingest-keep-duplicates"))
        .mapValues(
            outcome -> ((IsDuplicate) outcome).duplicate(), Named.as("ingest-unwrap-duplicates"))
        .to(
            fullName(settings, IngestTopics.DUPLICATES),
            Produced.with(STRING, IngestTopics.DUPLICATES.valueSerde())
                .withName("ingest-write-duplicates"));
  }

  /** Twice, once for each step: a merge would tie the steps to the same tasks. */
  private void writeRejected(KStream<String, Outcome> outcomes, String which) {
    outcomes
        .filter((key, outcome) -> outcome instanceof IsRejected, Named.as("ingest-keep-" + which))
        .process(RejectedProcessor::new, Named.as("ingest-unwrap-" + which))
        .to(
            fullName(settings, IngestTopics.REJECTED),
            Produced.with(BYTES, BYTES).withName("ingest-write-rejected-" + which));
  }

  private ProcessorSupplier<String, Draft, String, Outcome> recognise() {
    return new WithStores(
        () -> new RecogniseProcessor(settings),
        List.of(
            store(RecogniseProcessor.STORE, JsonSerde.of(KnownText.class)),
            store(RecogniseProcessor.STREAM_TIME, Serdes.Long())));
  }

  private ProcessorSupplier<String, Draft, String, Outcome> findDuplicates() {
    return new WithStores(
        () -> new FindDuplicatesProcessor(settings),
        List.of(
            store(FindDuplicatesProcessor.TEXTS, new RememberedTextSerde()),
            store(FindDuplicatesProcessor.STANDINGS, JsonSerde.of(Standing.class)),
            store(FindDuplicatesProcessor.LINES, new SeenLineSerde()),
            store(FindDuplicatesProcessor.STREAM_TIMES, Serdes.Long())));
  }

  private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> serde) {
    return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), STRING, serde);
  }

  /** A step and the stores that it owns, in a fixed order. */
  private record WithStores(
      Supplier<Processor<String, Draft, String, Outcome>> step, List<StoreBuilder<?>> owned)
      implements ProcessorSupplier<String, Draft, String, Outcome> {
    @Override
    public Processor<String, Draft, String, Outcome> get() {
      return step.get();
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      return new LinkedHashSet<>(owned);
    }
  }
}
