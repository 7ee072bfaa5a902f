package dev.tidings.pipe;

import java.time.Duration;
import java.util.List;

/** Settings that all stages share. */
public final class PipeSettings {

  public static final Setting<String> TOPIC_PREFIX =
      Setting.text(
          "tidings.topic-prefix",
          "tidings.",
          "Put before every topic's name; also names the consumer groups of an installation.");

  public static final Setting<Integer> PARTITIONS =
      Setting.wholeNumber(
          "tidings.topics.partitions",
          6,
          1,
          1_000,
          "Partitions of the topics that carry articles; the most threads that can share a stage.");

  public static final Setting<Integer> REPLICATION =
      Setting.wholeNumber(
          "tidings.topics.replication",
          -1,
          -1,
          9,
          "Copies of every topic, internal ones too; -1 is the broker's default.");

  public static final Setting<Integer> SHARDS =
      Setting.wholeNumber(
          "tidings.shards",
          4,
          1,
          100,
          "Partitions of the internal topics where one writer per language decides; fixed once"
              + " data has flowed.");

  public static final Setting<String> STATE_DIR =
      Setting.text(
          "tidings.state-dir",
          "",
          "Where local state is kept; empty is the directory tidings-state under java.io.tmpdir.");

  public static final Setting<Integer> STANDBYS =
      Setting.wholeNumber(
          "tidings.standby-replicas",
          0,
          0,
          5,
          "Warm copies of each state store on other instances; 1 for production.");

  public static final Setting<Duration> COMMIT_INTERVAL =
      Setting.duration(
          "tidings.commit-interval",
          "100ms",
          Duration.ofMillis(10),
          Duration.ofMinutes(1),
          "How often results are committed, and so become visible to readers.");

  public static final Setting<Integer> CACHE_MEGABYTES =
      Setting.wholeNumber(
          "tidings.rocksdb-cache-mb",
          128,
          8,
          65_536,
          "Memory for the block cache and write buffers of all local stores of one process,"
              + " together; at least half a megabyte for each store is sensible.");

  /** All of them. */
  public static final List<Setting<?>> ALL =
      List.of(
          TOPIC_PREFIX,
          PARTITIONS,
          REPLICATION,
          SHARDS,
          STATE_DIR,
          STANDBYS,
          COMMIT_INTERVAL,
          CACHE_MEGABYTES);

  private PipeSettings() {}

  /** The full name of a topic in this installation. */
  public static String fullName(Settings settings, Topic<?> topic) {
    return settings.get(TOPIC_PREFIX) + topic.name();
  }

  /** How many threads run a stage. */
  public static Setting<Integer> threads(String stage, int defaultValue) {
    return Setting.wholeNumber(
        "tidings." + stage + ".threads",
        defaultValue,
        1,
        256,
        "Threads of the " + stage + " stage in one process.");
  }
}
