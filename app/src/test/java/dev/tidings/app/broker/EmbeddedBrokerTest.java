package dev.tidings.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
  private static final String TOPIC = "notes";

  @Test
  void keepsRecordsOverARestartInTheSameDirectory(@TempDir Path directory) throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.in(directory))) {
      createTopic(broker, 1);
      write(broker, "first");
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.in(directory))) {
      write(broker, "second");
      assertThat(read(broker, 2)).containsExactly("first", "second");
    }
  }

  @Test
  void deletesTemporaryDataWhenClosed() {
    Path directory;
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      directory = broker.directory();
      assertThat(directory.resolve("node-0/meta.properties")).exists();
    }
    assertThat(directory).doesNotExist();
  }

  @Test
  void leavesAGivenDirectoryInPlace(@TempDir Path parent) {
    Path directory = parent.resolve("made/when/needed");
    EmbeddedBroker.start(BrokerOptions.in(directory)).close();
    assertThat(directory.resolve("node-0/meta.properties")).exists();
  }

  @Test
  void listensOnTheGivenPort() throws Exception {
    int port;
    try (ServerSocket free =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      port = free.getLocalPort();
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.temporary().withPort(port))) {
      assertThat(broker.bootstrapServers()).isEqualTo("127.0.0.1:" + port);
      try (Admin admin = admin(broker)) {
        assertThat(admin.describeCluster().nodes().get()).hasSize(1);
      }
    }
  }

  @Test
  void saysWhichPortIsTaken() throws Exception {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> EmbeddedBroker.start(BrokerOptions.temporary().withPort(port)))
          .hasMessageContaining("port " + port + " is taken");
    }
  }

  @Test
  void runsSeveralNodesThatHoldCopies() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.temporary().withNodes(3))) {
      createTopic(broker, 3);
      write(broker, "copied");
      assertThat(read(broker, 1)).containsExactly("copied");
      assertThat(broker.bootstrapServers().split(",")).hasSize(3);
    }
  }

  @Test
  void keepsTheClusterIdOfItsDirectory(@TempDir Path directory) throws Exception {
    EmbeddedBroker.start(BrokerOptions.in(directory)).close();
    String before = Files.readString(directory.resolve("node-0/meta.properties"));
    EmbeddedBroker.start(BrokerOptions.in(directory)).close();
    String after = Files.readString(directory.resolve("node-0/meta.properties"));
    assertThat(clusterId(after)).isEqualTo(clusterId(before)).isNotEmpty();
  }

  @Test
  void refusesToRunWithoutNodes() {
    assertThatThrownBy(() -> BrokerOptions.temporary().withNodes(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String clusterId(String properties) {
    return properties.lines().filter(line -> line.startsWith("cluster.id=")).findFirst().orElse("");
  }

  private static Admin admin(EmbeddedBroker broker) {
    return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }

  private static void createTopic(EmbeddedBroker broker, int copies) throws Exception {
    try (Admin admin = admin(broker)) {
      NewTopic topic = new NewTopic(TOPIC, Optional.of(1), Optional.of((short) copies));
      admin.createTopics(List.of(topic)).all().get();
    }
  }

  private static void write(EmbeddedBroker broker, String text) throws Exception {
    Map<String, Object> config = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, text)).get();
    }
  }

  private static List<String> read(EmbeddedBroker broker, int count) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(Set.of(new TopicPartition(TOPIC, 0)));
      List<String> values = new java.util.ArrayList<>();
      while (values.size() < count) {
        consumer.poll(Duration.ofSeconds(10)).forEach(record -> values.add(record.value()));
      }
      assertThat(values.get(0).getBytes(StandardCharsets.UTF_8)).isNotEmpty();
      return values;
    }
  }
}
