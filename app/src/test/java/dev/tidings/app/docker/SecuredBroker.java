package dev.tidings.app.docker;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.stage.Stages;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/**
 * A broker set up by the files under {@code docker/secure}: TLS, SASL/SCRAM and ACLs. What compose
 * does with several containers happens in one, which is why it runs as root.
 */
final class SecuredBroker extends GenericContainer<SecuredBroker> {
  private static final Path FILES = Path.of("..", "docker", "secure");
  private static final String START =
      "mkdir -p /secrets/kafka /secrets/admin /secrets/worker /secrets/publisher /secrets/reader"
          + " && bash /secure/make-secrets.sh && cp -r /secrets/kafka/. /etc/kafka/secrets/"
          + " && exec /etc/kafka/docker/run";

  private final int port = freePort();

  SecuredBroker() {
    super("apache/kafka:4.3.1");
    setPortBindings(List.of(port + ":9092"));
    withCreateContainerCmdModifier(command -> command.withHostName("kafka").withUser("0"));
    for (String file : List.of("make-secrets.sh", "make-users.sh")) {
      withCopyFileToContainer(MountableFile.forHostPath(FILES.resolve(file)), "/secure/" + file);
    }
    withCopyFileToContainer(
        MountableFile.forHostPath(FILES.resolve("server.properties")),
        "/mnt/shared/config/server.properties");
    withEnv(environment());
    withCommand("bash", "-c", START);
    waitingFor(Wait.forLogMessage(".*Transitioning from RECOVERY to RUNNING.*", 1));
    withStartupTimeout(Duration.ofMinutes(3));
  }

  /** As in compose.yaml and compose.secure.yaml. */
  private Map<String, String> environment() {
    Map<String, String> variables = new TreeMap<>();
    variables.put("KAFKA_NODE_ID", "1");
    variables.put("KAFKA_PROCESS_ROLES", "broker,controller");
    variables.put("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093");
    variables.put("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER");
    variables.put("KAFKA_INTER_BROKER_LISTENER_NAME", "BROKER");
    variables.put(
        "KAFKA_LISTENERS",
        "INSIDE://:19092,OUTSIDE://:9092,BROKER://:19094,CONTROLLER://localhost:9093");
    variables.put(
        "KAFKA_ADVERTISED_LISTENERS",
        "INSIDE://kafka:19092,OUTSIDE://localhost:" + port + ",BROKER://kafka:19094");
    variables.put(
        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
        "INSIDE:SASL_SSL,OUTSIDE:SASL_SSL,BROKER:SSL,CONTROLLER:SSL");
    variables.put("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    variables.put("KAFKA_DEFAULT_REPLICATION_FACTOR", "1");
    variables.put("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1");
    variables.put("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1");
    variables.put("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1");
    variables.put("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1");
    variables.put("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1");
    return variables;
  }

  /** Tells the broker names and passwords, which takes a running one. */
  void makeUsers() throws IOException, InterruptedException {
    ExecResult result = execInContainer("bash", "/secure/make-users.sh");
    if (result.getExitCode() != 0) {
      throw new IOException(result.getStdout() + result.getStderr());
    }
  }

  /** A connection as {@code admin}, {@code worker}, {@code publisher} or {@code reader}. */
  KafkaConnection connect(String who, Path state) {
    return connect(who, state, Map.of());
  }

  /** As {@link #connect(String, Path)}, with some settings that are different. */
  KafkaConnection connect(String who, Path state, Map<String, String> different) {
    Map<String, String> entries = new TreeMap<>();
    entries.put("kafka.bootstrap.servers", "localhost:" + port);
    entries.put("kafka.security.protocol", "SASL_SSL");
    entries.put("kafka.sasl.mechanism", "SCRAM-SHA-512");
    entries.put("kafka.sasl.jaas.config", secret(who, "jaas"));
    entries.put("kafka.ssl.truststore.type", "PEM");
    entries.put("kafka.ssl.truststore.certificates", secret(who, "ca.pem"));
    entries.put(PipeSettings.STATE_DIR.key(), state.toString());
    entries.put(PipeSettings.PARTITIONS.key(), "2");
    entries.put(PipeSettings.SHARDS.key(), "2");
    entries.putAll(different);
    return KafkaConnection.open(
        Settings.of(Stages.all().settings(), List.of(new Layer("test", entries))));
  }

  private String secret(String who, String file) {
    return copyFileFromContainer(
        "/secrets/" + who + "/" + file,
        in -> new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
