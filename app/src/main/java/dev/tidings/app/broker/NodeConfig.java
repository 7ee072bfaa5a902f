package dev.tidings.app.broker;

import dev.tidings.pipe.StageProperties;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The settings of one node: Kafka's defaults are for machines that run for years with many clients,
 * these are for a process that should be up at once and small.
 */
final class NodeConfig {
  private static final String CONTROLLER = "CONTROLLER";

  private NodeConfig() {}

  static Map<String, Object> of(
      int id, int nodes, int port, String voters, int controllerPort, Path directory) {
    boolean isController = id == 0;
    int copies = Math.min(nodes, 3);
    Map<String, Object> config = new HashMap<>();
    config.put("node.id", String.valueOf(id));
    config.put("process.roles", isController ? "broker,controller" : "broker");
    config.put("controller.quorum.voters", voters);
    config.put("controller.listener.names", CONTROLLER);
    config.put("inter.broker.listener.name", "PLAINTEXT");
    config.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    String clients = "PLAINTEXT://127.0.0.1:" + port;
    config.put("advertised.listeners", clients);
    config.put(
        "listeners",
        isController ? clients + "," + CONTROLLER + "://127.0.0.1:" + controllerPort : clients);
    config.put("log.dirs", directory.toString());
    config.put("auto.create.topics.enable", "false");
    if (isController) {
      config.put("default.replication.factor", String.valueOf(copies));
      config.put("min.insync.replicas", String.valueOf(Math.max(1, copies - 1)));
    }
    addInternalTopics(config, copies);
    addQuickReactions(config, nodes);
    addSmallMemory(config);
    return config;
  }

  private static void addInternalTopics(Map<String, Object> config, int copies) {
    String replication = String.valueOf(copies);
    String inSync = String.valueOf(Math.max(1, copies - 1));
    config.put("offsets.topic.replication.factor", replication);
    config.put("offsets.topic.num.partitions", "4");
    config.put("transaction.state.log.replication.factor", replication);
    config.put("transaction.state.log.min.isr", inSync);
    config.put("transaction.state.log.num.partitions", "4");
    config.put("share.coordinator.state.topic.replication.factor", replication);
    config.put("share.coordinator.state.topic.min.isr", inSync);
  }

  private static void addQuickReactions(Map<String, Object> config, int nodes) {
    config.put("broker.heartbeat.interval.ms", "500");
    // A lone node has nobody to fail over to: a busy machine must not get it fenced.
    config.put("broker.session.timeout.ms", nodes == 1 ? "60000" : "3000");
    config.put("group.initial.rebalance.delay.ms", "0");
    config.put("group.streams.initial.rebalance.delay.ms", "0");
    config.put("group.min.session.timeout.ms", "1000");
    config.put("group.streams.heartbeat.interval.ms", "200");
    config.put("group.streams.min.heartbeat.interval.ms", "200");
  }

  private static void addSmallMemory(Map<String, Object> config) {
    config.put("num.network.threads", "2");
    config.put("num.io.threads", "4");
    config.put("log.cleaner.dedupe.buffer.size", "2097152");
    config.put("log.segment.bytes", String.valueOf(128 * 1024 * 1024));
    config.put("message.max.bytes", String.valueOf(StageProperties.MAX_RECORD_BYTES));
  }
}
