package dev.tidings.app.stage;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.streams.TopologyDescription;

/**
 * Refuses to start a stage that has worked before and whose state is gone from Kafka. Streams would
 * create the topics again, empty, and go on as if it had never known anything: every repeat would
 * pass for news.
 */
final class RequireChangelogs {
  private final Predicate<String> hasWorked;
  private final Supplier<Set<String>> topics;

  RequireChangelogs(KafkaConnection kafka) {
    this(
        group -> hasCommitted(kafka, group),
        () -> kafka.await(kafka.admin().listTopics().names(), "listing topics"));
  }

  /**
   * Asks others.
   *
   * @param hasWorked whether a consumer group has committed anything
   * @param topics the names of all topics
   */
  RequireChangelogs(Predicate<String> hasWorked, Supplier<Set<String>> topics) {
    this.hasWorked = hasWorked;
    this.topics = topics;
  }

  /**
   * Looks for the changelogs of all stores.
   *
   * @param group the stage's consumer group, which is the prefix of its internal topics
   * @throws Failure that names what is missing and what to do
   */
  void of(String stage, String group, TopologyDescription topology) {
    Set<String> missing = new TreeSet<>();
    for (String store : stores(topology)) {
      missing.add(group + "-" + store + "-changelog");
    }
    // Asked first: another instance that starts at this moment makes the topics and commits after.
    if (missing.isEmpty() || !hasWorked.test(group)) {
      return;
    }
    missing.removeAll(topics.get());
    if (missing.isEmpty()) {
      return;
    }
    throw new Failure(
        ExitCode.TOPICS,
        "the "
            + stage
            + " stage has worked before, but what it knows is gone from Kafka: "
            + String.join(", ", missing)
            + (missing.size() == 1 ? " is" : " are")
            + " missing. Begin anew from what the input still holds: 'tidings reset --stages "
            + stage
            + " --yes'.");
  }

  private static Set<String> stores(TopologyDescription topology) {
    Set<String> stores = new TreeSet<>();
    topology
        .subtopologies()
        .forEach(
            part ->
                part.nodes().stream()
                    .filter(TopologyDescription.Processor.class::isInstance)
                    .map(TopologyDescription.Processor.class::cast)
                    .forEach(node -> stores.addAll(node.stores())));
    return stores;
  }

  /** A first start may have ended before its topics were made. */
  private static boolean hasCommitted(KafkaConnection kafka, String group) {
    return !kafka
        .await(
            kafka
                .admin()
                .listConsumerGroupOffsets(Map.of(group, new ListConsumerGroupOffsetsSpec()))
                .partitionsToOffsetAndMetadata(group),
            "reading the offsets of " + group)
        .isEmpty();
  }
}
