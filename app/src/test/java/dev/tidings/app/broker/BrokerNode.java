package dev.tidings.app.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * One node of a cluster in a process of its own, to be killed: broker and controller, as each of
 * the others is, so that any one of them can be missing.
 *
 * <p>Arguments: its number, the client ports of all nodes and their controller ports, both with
 * commas between, the directory of its data, and the id of the cluster.
 */
public final class BrokerNode {
  private BrokerNode() {}

  public static void main(String[] args) throws Exception {
    int id = Integer.parseInt(args[0]);
    List<Integer> ports = numbers(args[1]);
    List<Integer> controllers = numbers(args[2]);
    Path data = Files.createDirectories(Path.of(args[3]));
    String voters =
        IntStream.range(0, controllers.size())
            .mapToObj(node -> node + "@127.0.0.1:" + controllers.get(node))
            .collect(Collectors.joining(","));
    Map<String, Object> config =
        NodeConfig.of(id, ports.size(), ports.get(id), voters, controllers.get(id), data);
    config.put("process.roles", "broker,controller");
    config.put(
        "listeners",
        config.get("advertised.listeners") + ",CONTROLLER://127.0.0.1:" + controllers.get(id));
    config.put("default.replication.factor", "3");
    config.put("min.insync.replicas", "2");
    // Six JVMs share the machine: a slow one must not be taken for a dead one.
    config.put("broker.session.timeout.ms", "6000");
    // What a killed worker left open is not to hold up readers for longer than it must.
    config.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setClusterId(args[4])
        .setNodeId(id)
        .setControllerListenerName("CONTROLLER")
        .addDirectory(data.toString())
        .setMetadataLogDirectory(data.toString())
        .setIgnoreFormatted(true)
        .run();
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(config, false), Time.SYSTEM);
    server.startup();
    server.awaitShutdown();
  }

  private static List<Integer> numbers(String list) {
    return Arrays.stream(list.split(",", -1)).map(Integer::valueOf).toList();
  }
}
