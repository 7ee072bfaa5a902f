package dev.tidings.app.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Kafka cluster in KRaft mode inside this process, for clients on this machine. Started again
 * over the same directory, it goes on with the data it had.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

  private final Path directory;
  private final @Nullable TemporaryDirectory temporary;
  private final List<Integer> ports;
  private final List<KafkaRaftServer> servers = new ArrayList<>();

  private EmbeddedBroker(
      Path directory, @Nullable TemporaryDirectory temporary, List<Integer> ports) {
    this.directory = directory;
    this.temporary = temporary;
    this.ports = ports;
  }

  /** Starts one node with temporary data. Returns when it takes requests. */
  public static EmbeddedBroker start() {
    return start(BrokerOptions.temporary());
  }

  /**
   * Starts a cluster. Returns when it takes requests.
   *
   * @throws UncheckedIOException when the port is taken or the directory cannot be written
   */
  public static EmbeddedBroker start(BrokerOptions options) {
    Path given = options.directory();
    try {
      List<Integer> ports = ports(options);
      TemporaryDirectory temporary =
          given == null ? TemporaryDirectory.create("tidings-broker-") : null;
      Path directory =
          temporary == null
              ? Files.createDirectories(Objects.requireNonNull(given)).toAbsolutePath()
              : temporary.path();
      EmbeddedBroker broker =
          new EmbeddedBroker(directory, temporary, ports.subList(0, options.nodes()));
      try {
        broker.startNodes(options, ports.get(options.nodes()));
        return broker;
      } catch (IOException | RuntimeException e) {
        broker.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start a broker: " + e.getMessage(), e);
    }
  }

  /** What clients connect to: {@code 127.0.0.1:port}, several separated by commas. */
  public String bootstrapServers() {
    return ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
  }

  /** Where the data is. */
  public Path directory() {
    return directory;
  }

  /** Stops all nodes; deletes the data if it was temporary. */
  @Override
  public void close() {
    // The first node is the controller: the others need it for an orderly leave.
    for (int i = servers.size() - 1; i >= 0; i--) {
      servers.get(i).shutdown();
      servers.get(i).awaitShutdown();
    }
    servers.clear();
    if (temporary != null) {
      temporary.close();
    }
  }

  private void startNodes(BrokerOptions options, int controllerPort) throws IOException {
    String voters = "0@127.0.0.1:" + controllerPort;
    String clusterId = clusterId(directory.resolve("node-0"));
    List<CompletableFuture<Void>> starting = new ArrayList<>();
    for (int id = 0; id < options.nodes(); id++) {
      Path data = Files.createDirectories(directory.resolve("node-" + id));
      Map<String, Object> config =
          NodeConfig.of(id, options.nodes(), ports.get(id), voters, controllerPort, data);
      config.putAll(options.configs());
      format(id, clusterId, data);
      KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(config, false), Time.SYSTEM);
      servers.add(server);
      // Each node waits for the others, so they start side by side.
      starting.add(CompletableFuture.runAsync(server::startup, task -> new Thread(task).start()));
    }
    CompletableFuture.allOf(starting.toArray(CompletableFuture<?>[]::new)).join();
    LOG.info("embedded broker at {} with data in {}", bootstrapServers(), directory);
  }

  private static void format(int id, String clusterId, Path data) throws IOException {
    Formatter formatter =
        new Formatter()
            .setPrintStream(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
            .setClusterId(clusterId)
            .setNodeId(id)
            .setControllerListenerName("CONTROLLER")
            .addDirectory(data.toString())
            .setMetadataLogDirectory(data.toString())
            .setIgnoreFormatted(true);
    try {
      formatter.run();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) { // Kafka's signature allows any
      throw new IOException(e);
    }
  }

  /** Data that is there belongs to a cluster already; a node of another one must not touch it. */
  private static String clusterId(Path data) throws IOException {
    Path metadata = data.resolve("meta.properties");
    if (!Files.exists(metadata)) {
      return Uuid.randomUuid().toString();
    }
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(metadata)) {
      properties.load(in);
    }
    return properties.getProperty("cluster.id");
  }

  /** One port for each node, and behind them one for the controller. */
  private static List<Integer> ports(BrokerOptions options) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      for (int i : IntStream.rangeClosed(0, options.nodes()).toArray()) {
        sockets.add(new ServerSocket(i == 0 ? options.port() : 0, 1, loopback));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new IOException("port " + options.port() + " is taken", e);
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }
}
