package dev.tidings.aggregate;

import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.JsonSerde;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.Topic;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Articles into stories. Articles and duplicates come together by language, one writer a language
 * gives each article to a story, and each subject's stories are ranked.
 */
public final class AggregateStage implements Stage {
  private final Settings settings;
  private final ClustererFactory clusterers;

  public AggregateStage(Settings settings) {
    this(settings, OpenClusterer.by(settings));
  }

  AggregateStage(Settings settings, ClustererFactory clusterers) {
    this.settings = settings;
    this.clusterers = clusterers;
  }

  @Override
  public String name() {
    return "aggregate";
  }

  @Override
  public List<Topic<?>> reads() {
    return List.of(EnrichTopics.ENRICHED_ARTICLES, IngestTopics.DUPLICATES);
  }

  @Override
  public List<Topic<?>> writes() {
    return AggregateTopics.ALL;
  }

  @Override
  public List<Setting<?>> settings() {
    return AggregateSettings.ALL;
  }

  @Override
  public void require() {
    clusterers.require();
  }

  @Override
  public Topology topology() {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Outcome> outcomes =
        articles(builder)
            .merge(duplicates(builder), Named.as("aggregate-merge-inputs"))
            .repartition(by("aggregate-by-language", JsonSerde.of(Arrival.class)))
            .process(assignStory(), Named.as("aggregate-assign-story"));
    outcomes
        .flatMapValues(Outcome::writes, Named.as("aggregate-select-writes"))
        .to(
            new TopicOfOutcome(settings),
            Produced.with(Serdes.String(), asWritten()).withName("aggregate-write-outcomes"));
    outcomes
        .flatMapValues(Outcome::summaries, Named.as("aggregate-select-summaries"))
        .repartition(by("aggregate-by-subject", JsonSerde.of(StorySummary.class)))
        .process(rankStories(), Named.as("aggregate-rank-stories"))
        .to(
            PipeSettings.fullName(settings, AggregateTopics.SUBJECTS),
            Produced.with(Serdes.String(), AggregateTopics.SUBJECTS.valueSerde())
                .withName("aggregate-write-subjects"));
    return builder.build();
  }

  private KStream<String, Arrival> articles(StreamsBuilder builder) {
    return read(builder, EnrichTopics.ENRICHED_ARTICLES, "aggregate-read-articles")
        .map(
            (id, enriched) ->
                KeyValue.pair(
                    enriched.article().language(), Arrival.of(enriched, clusterers.readsLead())),
            Named.as("aggregate-route-articles"));
  }

  private KStream<String, Arrival> duplicates(StreamsBuilder builder) {
    return read(builder, IngestTopics.DUPLICATES, "aggregate-read-duplicates")
        .flatMap(
            (id, duplicate) ->
                Arrival.of(duplicate).stream()
                    .map(arrival -> KeyValue.pair(duplicate.language(), arrival))
                    .toList(),
            Named.as("aggregate-route-duplicates"));
  }

  private <V> KStream<String, V> read(StreamsBuilder builder, Topic<V> topic, String node) {
    return builder.stream(
        PipeSettings.fullName(settings, topic),
        Consumed.with(Serdes.String(), topic.valueSerde()).withName(node));
  }

  private <V> Repartitioned<String, V> by(String name, JsonSerde<V> values) {
    return Repartitioned.<String, V>as(name)
        .withKeySerde(Serdes.String())
        .withValueSerde(values)
        .withNumberOfPartitions(settings.get(PipeSettings.SHARDS));
  }

  private ProcessorSupplier<String, Arrival, String, Outcome> assignStory() {
    return step(
        () ->
            new AssignStory(
                clusterers,
                settings.get(AggregateSettings.RETIREMENT_SILENCE),
                settings.get(AggregateSettings.CACHED_ARTICLES)),
        AggregateStores.ofStories());
  }

  private ProcessorSupplier<String, StorySummary, String, SubjectRanking> rankStories() {
    return step(
        () ->
            new RankStories(
                settings.get(AggregateSettings.RANKING_INTERVAL),
                settings.get(AggregateSettings.RANKING_HALF_LIFE)),
        AggregateStores.ofRanking());
  }

  /** The bytes of an outcome as they are; nothing reads outcomes back. */
  private static Serde<Outcome.Write> asWritten() {
    return Serdes.serdeFrom(
        (topic, write) -> write.json(),
        (topic, json) -> {
          throw new UnsupportedOperationException("outcomes are only written");
        });
  }

  private static <K, V, O, R> ProcessorSupplier<K, V, O, R> step(
      Supplier<Processor<K, V, O, R>> processor, Set<StoreBuilder<?>> stores) {
    return new ProcessorSupplier<>() {
      @Override
      public Processor<K, V, O, R> get() {
        return processor.get();
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return stores;
      }
    };
  }
}
