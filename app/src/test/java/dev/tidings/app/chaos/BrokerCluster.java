package dev.tidings.app.chaos;

import dev.tidings.app.broker.BrokerNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/** Three nodes, each a process, each broker and controller. */
final class BrokerCluster implements AutoCloseable {
  static final int NODES = 3;

  private final Path directory;
  private final String clusterId = Uuid.randomUuid().toString();
  private final List<Integer> ports;
  private final List<Integer> controllerPorts;
  private final List<ChildJvm> nodes = new ArrayList<>();

  private BrokerCluster(Path directory, List<Integer> ports) {
    this.directory = directory;
    this.ports = ports.subList(0, NODES);
    this.controllerPorts = ports.subList(NODES, 2 * NODES);
  }

  /** Starts it; returns when all nodes are there. */
  static BrokerCluster start(Path directory) throws Exception {
    BrokerCluster cluster = new BrokerCluster(directory, freePorts(2 * NODES));
    try {
      for (int id = 0; id < NODES; id++) {
        cluster.nodes.add(cluster.startNode(id));
      }
      cluster.awaitAll();
      return cluster;
    } catch (Exception e) {
      cluster.close();
      throw e;
    }
  }

  String bootstrapServers() {
    return ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
  }

  /** Kills a node, as a machine dies, and starts it again. */
  void bounce(int id) throws Exception {
    nodes.get(id).kill();
    nodes.set(id, startNode(id));
  }

  /** Waits until no node is missing. */
  void awaitAll() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      while (admin.describeCluster().nodes().get(120, TimeUnit.SECONDS).size() < NODES) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("not all nodes came up, see " + directory);
        }
        Thread.onSpinWait();
      }
    }
  }

  @Override
  public void close() {
    nodes.forEach(ChildJvm::close);
  }

  private ChildJvm startNode(int id) throws IOException {
    return ChildJvm.start(
        BrokerNode.class,
        List.of(
            "-Xmx384m",
            "-Dlog4j2.configurationFile=classpath:dev/tidings/app/chaos/broker-log4j2.xml"),
        directory.resolve("broker-" + id + ".log"),
        List.of(
            String.valueOf(id),
            joined(ports),
            joined(controllerPorts),
            directory.resolve("broker-" + id).toString(),
            clusterId));
  }

  private static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, loopback));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }
}
