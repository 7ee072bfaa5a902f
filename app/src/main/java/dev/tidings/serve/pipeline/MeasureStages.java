package dev.tidings.serve.pipeline;

import dev.tidings.serve.pipeline.StageState.TopicLag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Kafka how far the stages' consumer groups are. */
final class MeasureStages {
  private static final Logger LOG = LoggerFactory.getLogger(MeasureStages.class);
  private static final long TIMEOUT_SECONDS = 5;

  private final Admin admin;

  MeasureStages(Admin admin) {
    this.admin = admin;
  }

  /** The state of each; of those that cannot be measured it is {@code unknown}. */
  List<StageState> of(List<WatchedStage> stages) throws InterruptedException {
    List<StageState> states = new ArrayList<>();
    for (WatchedStage stage : stages) {
      try {
        states.add(measure(stage));
      } catch (ExecutionException | TimeoutException e) {
        LOG.debug("cannot measure {}", stage.group(), e);
        states.add(StageState.unknown(stage));
      }
    }
    return states;
  }

  private StageState measure(WatchedStage stage)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        await(
            admin
                .listConsumerGroupOffsets(Map.of(stage.group(), new ListConsumerGroupOffsetsSpec()))
                .partitionsToOffsetAndMetadata(stage.group()));
    Map<String, TopicDescription> topics =
        await(admin.describeTopics(stage.reads()).allTopicNames());
    Map<TopicPartition, OffsetSpec> beginnings = new HashMap<>();
    Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    topics.forEach(
        (name, topic) ->
            topic
                .partitions()
                .forEach(
                    info -> {
                      TopicPartition partition = new TopicPartition(name, info.partition());
                      beginnings.put(partition, OffsetSpec.earliest());
                      ends.put(partition, OffsetSpec.latest());
                    }));
    Map<TopicPartition, ListOffsetsResultInfo> first = offsets(beginnings);
    Map<TopicPartition, ListOffsetsResultInfo> last = offsets(ends);
    Map<String, Long> lagByTopic = new TreeMap<>();
    last.forEach(
        (partition, end) -> {
          OffsetAndMetadata done = committed.get(partition);
          ListOffsetsResultInfo begin = first.get(partition);
          long next =
              Math.max(begin == null ? 0 : begin.offset(), done == null ? 0 : done.offset());
          lagByTopic.merge(partition.topic(), Math.max(0, end.offset() - next), Long::sum);
        });
    Group group = group(stage.group());
    Supplier<Double> restored = stage.restored();
    return new StageState(
        stage.name(),
        stage.group(),
        group.state(),
        group.members(),
        lagByTopic.values().stream().mapToLong(Long::longValue).sum(),
        lagByTopic.entrySet().stream().map(e -> new TopicLag(e.getKey(), e.getValue())).toList(),
        restored == null ? null : restored.get());
  }

  private record Group(String state, int members) {}

  private Group group(String id) throws InterruptedException, ExecutionException, TimeoutException {
    try {
      ConsumerGroupDescription description =
          await(
              Objects.requireNonNull(
                  admin.describeConsumerGroups(List.of(id)).describedGroups().get(id)));
      return new Group(
          description.groupState().toString().toLowerCase(Locale.ROOT),
          description.members().size());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return new Group("not started", 0);
      }
      throw e;
    }
  }

  private Map<TopicPartition, ListOffsetsResultInfo> offsets(Map<TopicPartition, OffsetSpec> wanted)
      throws InterruptedException, ExecutionException, TimeoutException {
    return await(
        admin.listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED)).all());
  }

  private static <T> T await(KafkaFuture<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }
}
