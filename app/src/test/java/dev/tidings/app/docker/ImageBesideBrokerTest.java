package dev.tidings.app.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Capability;
import dev.tidings.app.Processed;
import dev.tidings.app.audit.Audit;
import dev.tidings.app.audit.AuditTopics;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.stage.Stages;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Settings.Layer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The image as an orchestrator runs it: beside a broker, told everything by variables, with a
 * read-only root and no capabilities. Skipped where there is no Docker, and where the image is not
 * built yet: {@code docker build -f docker/Dockerfile -t tidings:local .}
 */
@Testcontainers(disabledWithoutDocker = true)
@Timeout(600)
class ImageBesideBrokerTest {
  private static final String IMAGE = System.getProperty("tidings.image", "tidings:local");
  private static final Duration LIMIT = Duration.ofMinutes(4);

  @Test
  void isHealthyDoesTheWorkAndStopsInOrder() {
    assumeTrue(isBuilt(), "there is no image " + IMAGE);
    try (Network network = Network.newNetwork();
        KafkaContainer broker =
            new KafkaContainer("apache/kafka:4.3.1")
                .withNetwork(network)
                .withListener("kafka:19092")) {
      broker.start();
      try (GenericContainer<?> worker = worker(network)) {
        worker.start();
        try (KafkaConnection kafka = connect(broker)) {
          Processed.publish(kafka, Processed.sample());
          await().atMost(LIMIT).until(() -> done(audit(kafka)));
          assertThat(audit(kafka).stories()).isPositive();
        }
        assertThat(worker.getLogs()).contains("INFO").doesNotContain("Exception", "hushhush");
        worker.getDockerClient().stopContainerCmd(worker.getContainerId()).withTimeout(45).exec();
        assertThat(
                worker
                    .getDockerClient()
                    .inspectContainerCmd(worker.getContainerId())
                    .exec()
                    .getState()
                    .getExitCodeLong())
            .as("stopped as asked")
            .isZero();
      }
    }
  }

  private static GenericContainer<?> worker(Network network) {
    return new GenericContainer<>(IMAGE)
        .withNetwork(network)
        .withEnv("KAFKA_BOOTSTRAP_SERVERS", "kafka:19092")
        .withEnv("TIDINGS_TOPICS_PARTITIONS", "3")
        .withEnv("TIDINGS_SERVE_TOKEN", "hushhush")
        .withCommand("run", "--create-topics", "--health-file", "/tmp/tidings.health")
        .withTmpFs(Map.of("/tmp", "exec,mode=1777,size=128m"))
        .withCreateContainerCmdModifier(
            command -> command.getHostConfig().withReadonlyRootfs(true).withCapDrop(Capability.ALL))
        .waitingFor(Wait.forHealthcheck())
        .withStartupTimeout(LIMIT);
  }

  private static KafkaConnection connect(KafkaContainer broker) {
    Map<String, String> entries =
        Map.of("kafka.bootstrap.servers", broker.getBootstrapServers(), "tidings.shards", "2");
    return KafkaConnection.open(
        Settings.of(Stages.all().settings(), List.of(new Layer("test", entries))));
  }

  private static Audit audit(KafkaConnection kafka) {
    try (ReadTopic topics = new ReadTopic(kafka)) {
      return new AuditTopics(kafka, topics).audit();
    }
  }

  private static boolean done(Audit audit) {
    assertThat(audit.isHopeless()).as(audit.toText()).isFalse();
    return audit.passed() && audit.published() == Processed.sample().size();
  }

  private static boolean isBuilt() {
    try {
      DockerClientFactory.instance().client().inspectImageCmd(IMAGE).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }
}
