package dev.tidings.app.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.stage.RunningStage;
import dev.tidings.app.stage.RunningStages;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.Settings.Layer;
import dev.tidings.pipe.SettingsException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedBroker.class)
class WorkerServerTest {

  @TempDir private Path state;

  @Test
  void tellsWhetherItsStagesRunAndWhatTheyMeasure(Installation broker) throws Exception {
    int port = freePort();
    try (KafkaConnection kafka = connect(broker, port, Map.of());
        RunningStages running = new RunningStages(kafka.settings())) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      List<RunningStage> started =
          running.start(Stages.all().make(kafka.settings(), List.of("ingest")));
      WorkerServer server = WorkerServer.start(kafka.settings(), started);
      try {
        assertThat(get(port, "/health/live", "").statusCode()).isEqualTo(200);
        await().until(() -> get(port, "/health/ready", "").body().equals("{\"status\":\"up\"}"));
        assertThat(get(port, "/metrics", "").body())
            .contains(
                "tidings_stage_running{stage=\"ingest\"} 1",
                "tidings_stage_restored{stage=\"ingest\"} 1",
                "kafka_stream_",
                "jvm_memory_used_bytes");
        started.get(0).close();
        assertThat(get(port, "/health/ready", "").statusCode()).isEqualTo(503);
        assertThat(get(port, "/health/ready", "").body()).contains("ingest (100% of its state");
      } finally {
        server.close();
      }
    }
  }

  @Test
  void theAggregateStageTellsHowManyArticlesCameLate(Installation broker) throws Exception {
    int port = freePort();
    try (KafkaConnection kafka = connect(broker, port, Map.of());
        RunningStages running = new RunningStages(kafka.settings())) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      List<RunningStage> started =
          running.start(Stages.all().make(kafka.settings(), List.of("aggregate")));
      await().until(() -> started.get(0).isRunning());
      // Asks the stage at once for what it measures, and then once a minute.
      WorkerServer server = WorkerServer.start(kafka.settings(), started);
      try {
        assertThat(get(port, "/metrics", "").body().lines())
            .anyMatch(line -> counts(line, "kafka_stream_tidings_late_joined_total"))
            .anyMatch(line -> counts(line, "kafka_stream_tidings_late_opened_total"));
      } finally {
        server.close();
      }
    }
  }

  private static boolean counts(String line, String name) {
    return line.startsWith(name + "{")
        && line.contains("stage=\"aggregate\"")
        && line.endsWith(" 0.0");
  }

  @Test
  void withATokenMetricsAreForThoseWhoShowIt(Installation broker) throws Exception {
    int port = freePort();
    try (KafkaConnection kafka = connect(broker, port, Map.of("tidings.serve.token", "hushhush"))) {
      WorkerServer server = WorkerServer.start(kafka.settings(), List.of());
      try {
        assertThat(get(port, "/metrics", "").statusCode()).isEqualTo(401);
        assertThat(get(port, "/metrics", "hushhush").statusCode()).isEqualTo(200);
        assertThat(get(port, "/health/live", "").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> WorkerServer.start(kafka.settings(), List.of()))
            .isInstanceOf(Failure.class)
            .hasMessageContaining("cannot listen on 127.0.0.1:" + port)
            .hasMessageContaining("--http PORT");
      } finally {
        server.close();
      }
    }
  }

  @Test
  void isNotOpenToOthersWithoutAToken(Installation broker) throws Exception {
    try (KafkaConnection kafka =
        connect(broker, freePort(), Map.of("tidings.run.http-host", "0.0.0.0"))) {
      assertThatThrownBy(() -> WorkerServer.start(kafka.settings(), List.of()))
          .isInstanceOf(SettingsException.class)
          .hasMessageContaining("tidings.run.http-host")
          .hasMessageContaining("tidings.serve.token must be set");
    }
  }

  private KafkaConnection connect(Installation broker, int port, Map<String, String> more) {
    Map<String, String> entries =
        Map.of(
            "tidings.run.http-port", String.valueOf(port),
            "tidings.topics.partitions", "1",
            "tidings.state-dir", state.resolve("state").toString());
    return KafkaConnection.open(broker.settings(entries).with(new Layer("more", more)));
  }

  private static HttpResponse<String> get(int port, String path, String token) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
