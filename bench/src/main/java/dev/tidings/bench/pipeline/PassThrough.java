package dev.tidings.bench.pipeline;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * A stage that hands on bytes: the same topics and repartitions, nothing read, kept or decided.
 * What no stage on these topics can go below.
 *
 * @param name of the stage in whose place it is
 * @param given with the prefix of its topics
 * @param from the topic that it reads
 * @param to the topic that it writes
 * @param spread repartitions over all partitions
 * @param together repartitions of a language's articles to one writer
 */
record PassThrough(
    String name, Settings given, Topic<?> from, Topic<?> to, int spread, int together)
    implements Stage {
  private static final Serde<byte[]> BYTES = Serdes.ByteArray();

  /** In the place of all stages. */
  static List<Stage> stages(Settings settings) {
    return List.of(
        new PassThrough(
            "ingest", settings, IngestTopics.ARTICLES, IngestTopics.UNIQUE_ARTICLES, 1, 1),
        new PassThrough(
            "enrich", settings, IngestTopics.UNIQUE_ARTICLES, EnrichTopics.ENRICHED_ARTICLES, 0, 0),
        new PassThrough(
            "aggregate", settings, EnrichTopics.ENRICHED_ARTICLES, AggregateTopics.STORIES, 0, 1));
  }

  @Override
  public List<Topic<?>> reads() {
    return List.of(from);
  }

  @Override
  public List<Topic<?>> writes() {
    return List.of(to);
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public Topology topology() {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<byte[], byte[]> records =
        builder.stream(
            PipeSettings.fullName(given, from),
            Consumed.with(BYTES, BYTES).withName(name + "-read"));
    for (int i = 0; i < spread; i++) {
      records = records.repartition(repartitioned("-spread-" + i));
    }
    for (int i = 0; i < together; i++) {
      records =
          records.repartition(
              repartitioned("-together-" + i)
                  .withNumberOfPartitions(given.get(PipeSettings.SHARDS))
                  .withStreamPartitioner((topic, key, value, count) -> Optional.of(Set.of(0))));
    }
    records.to(
        PipeSettings.fullName(given, to), Produced.with(BYTES, BYTES).withName(name + "-write"));
    return builder.build();
  }

  private Repartitioned<byte[], byte[]> repartitioned(String which) {
    return Repartitioned.<byte[], byte[]>as(name + which).withKeySerde(BYTES).withValueSerde(BYTES);
  }
}
