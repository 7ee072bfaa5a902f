package dev.tidings.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.aggregate.claim.ClaimGroup;
import dev.tidings.app.Processed;
import dev.tidings.app.audit.Audit;
import dev.tidings.app.audit.AuditTopics;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadStories;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.Deserializer;

/** One run: a cluster, workers, a stream of records, faults, and the verdict. */
final class ChaosRun implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(15);
  private static final Duration LONGER_THAN_A_SESSION = Workers.SESSION.plusSeconds(30);

  private final BrokerCluster brokers;
  private final KafkaConnection kafka;
  private final Workers workers;
  private final int perSecond;
  private final long began = System.nanoTime();

  /**
   * Starts brokers and workers and creates the topics.
   *
   * @param partitions of the topics and shards; with one, all is decided by one order
   * @param perSecond how fast is published
   */
  ChaosRun(Path directory, int workerCount, int partitions, int perSecond) throws Exception {
    this.perSecond = perSecond;
    brokers = BrokerCluster.start(directory);
    try {
      Map<String, String> settings =
          Map.of(
              "kafka.bootstrap.servers",
              brokers.bootstrapServers(),
              PipeSettings.PARTITIONS.key(),
              String.valueOf(partitions),
              PipeSettings.SHARDS.key(),
              String.valueOf(partitions),
              PipeSettings.REPLICATION.key(),
              "3");
      kafka =
          KafkaConnection.open(
              Settings.of(Stages.all().settings(), List.of(new Settings.Layer("chaos", settings))));
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      awaitReplicas();
      List<String> options = new ArrayList<>();
      settings.forEach((key, value) -> options.addAll(List.of("-X", key + "=" + value)));
      say("topics are there");
      workers = new Workers(directory, workerCount, options);
    } catch (Exception e) {
      brokers.close();
      throw e;
    }
  }

  /**
   * Waits until all copies of the input topic are in step. Until then a producer's first batch can
   * be refused and its second taken, after which a broker takes the first no more.
   */
  private void awaitReplicas() {
    String topic = PipeSettings.fullName(kafka.settings(), IngestTopics.ARTICLES);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                kafka
                    .await(
                        kafka.admin().describeTopics(List.of(topic)).allTopicNames(),
                        "describing " + topic)
                    .values()
                    .stream()
                    .flatMap(described -> described.partitions().stream())
                    .allMatch(partition -> partition.isr().size() == BrokerCluster.NODES));
  }

  /** Publishes all records while the faults happen. */
  void publish(List<byte[]> records, List<Fault> faults) throws Exception {
    Deque<Fault> ahead = new ArrayDeque<>(faults);
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    String topic = PipeSettings.fullName(kafka.settings(), IngestTopics.ARTICLES);
    try (KafkaProducer<byte[], byte[]> producer = kafka.producer()) {
      Pace pace = new Pace(perSecond);
      for (int i = 0; i < records.size(); i++) {
        while (!ahead.isEmpty() && ahead.peek().afterRecords() <= i) {
          happen(ahead.poll());
        }
        sent.add(producer.send(new ProducerRecord<>(topic, records.get(i))));
        pace.next();
      }
      for (Future<RecordMetadata> each : sent) {
        each.get(5, TimeUnit.MINUTES);
      }
    }
    workers.awaitResumed();
    brokers.awaitAll();
    say("all is published");
  }

  /** Tells how far it is, in seconds since its start. */
  private void say(String what) {
    System.out.printf("chaos: %3d s: %s%n", (System.nanoTime() - began) / 1_000_000_000L, what);
  }

  private void happen(Fault fault) throws Exception {
    int target = fault.target();
    if (fault.kind() == Fault.Kind.KILL_WORKER || fault.kind() == Fault.Kind.STALL_WORKER) {
      workers.awaitReady(target);
    }
    say(fault.toString());
    switch (fault.kind()) {
      case KILL_WORKER, KILL_EARLY -> workers.kill(target);
      case BOUNCE_BROKER -> brokers.bounce(target);
      case STALL_WORKER -> workers.stall(target, LONGER_THAN_A_SESSION);
      case ROLL_SETTINGS -> workers.rollToOtherSettings();
    }
  }

  /** Waits until all records have gone through, and checks that each has one outcome. */
  Audit audit(int records) {
    Backlog backlog = new Backlog(kafka);
    await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              assertThat(workers.dead()).as("workers that ended by themselves").isEmpty();
              return backlog.isEmpty();
            });
    say("the backlog is empty");
    try (ReadTopic topics = new ReadTopic(kafka)) {
      Audit audit = new AuditTopics(kafka, topics).audit();
      say("audited");
      assertThat(audit.published()).isEqualTo(records);
      assertThat(audit.passed()).as(audit.toText()).isTrue();
      return audit;
    }
  }

  /** Checks that every story is what its articles give, and that what is deleted stays deleted. */
  Map<String, Story> verify() {
    Map<String, Story> stories = ReadStories.of(kafka, AggregateTopics.STORIES);
    Processed topics = Processed.read(kafka);
    new RecomputeStories(topics).compareWith(stories, claims());
    say("recomputed");
    Set<String> again = writtenAfterTheirEnd();
    assertThat(topics.events())
        .as("events of stories that were written after their tombstone")
        .filteredOn(event -> again.contains(event.storyId()))
        .isEmpty();
    return stories;
  }

  /** Checks that each topic holds what it would hold had nothing gone wrong; one partition only. */
  void compareWithAnUndisturbedRun(Path state) {
    new Undisturbed(kafka).compare(state);
    say("compared with an undisturbed run");
  }

  private Map<String, ClaimGroup> claims() {
    Map<String, ClaimGroup> claims = new TreeMap<>();
    try (Deserializer<ClaimGroup> values = AggregateTopics.CLAIMS.valueSerde().deserializer();
        ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), AggregateTopics.CLAIMS),
          record -> {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            ClaimGroup group = values.deserialize(record.topic(), record.value());
            if (group == null) {
              claims.remove(id);
            } else {
              claims.put(id, group);
            }
          });
    }
    return claims;
  }

  private Set<String> writtenAfterTheirEnd() {
    Set<String> ended = new HashSet<>();
    Set<String> again = new HashSet<>();
    try (ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), AggregateTopics.STORIES),
          record -> {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
              ended.add(id);
            } else if (ended.contains(id)) {
              again.add(id);
            }
          });
    }
    return again;
  }

  @Override
  public void close() {
    workers.close();
    kafka.close();
    brokers.close();
  }
}
