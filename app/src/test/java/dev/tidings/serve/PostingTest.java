package dev.tidings.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.app.broker.EmbeddedBroker;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Settings;
import dev.tidings.serve.sample.SampleServer;
import dev.tidings.serve.sample.StartServer;
import dev.tidings.serve.sample.WriteTopics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Posting articles to the whole server on a real broker, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostingTest {
  private final EmbeddedBroker broker = EmbeddedBroker.start();
  private final Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server = start(Map.of());

  @BeforeAll
  void createTopics() throws Exception {
    WriteTopics.create(settings(Map.of()), admin);
  }

  @AfterAll
  void stop() {
    server.close();
    admin.close();
    broker.close();
  }

  @Test
  void anArticleThatIsPostedIsOnTheTopic() throws Exception {
    HttpResponse<String> answer =
        post(
            server,
            Map.of("content-type", "application/json"),
            "[{\"url\":\"https://a.example/posted\",\"title\":\"Posted\"},{\"title\":\" \"}]");

    assertThat(answer.statusCode()).isEqualTo(202);
    JsonNode receipt = Json.mapper().readTree(answer.body());
    assertThat(receipt.path("accepted").asInt()).isEqualTo(1);
    assertThat(receipt.path("articles").path(1).path("reason").asText()).isEqualTo("no-text");
    try (Consumer<byte[], byte[]> consumer =
        SampleServer.access(broker.bootstrapServers(), admin).consumers().get()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor("tidings.articles").stream()
              .map(found -> new TopicPartition(found.topic(), found.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      await()
          .until(
              () -> {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ZERO)) {
                  return new String(record.key(), StandardCharsets.UTF_8)
                      .equals(receipt.path("articles").path(0).path("articleId").asText());
                }
                return false;
              });
    }
  }

  @Test
  void postingIsForThoseWhoMay() throws Exception {
    String article = "{\"title\":\"T\"}";
    String type = "content-type";
    String json = "application/json";

    assertThat(post(server, Map.of(type, "text/plain"), article).statusCode()).isEqualTo(415);
    assertThat(
            post(server, Map.of(type, json, "origin", "https://evil.example"), article)
                .statusCode())
        .isEqualTo(403);
    try (WebServer guarded =
        start(Map.of("tidings.serve.token", "reader", "tidings.serve.publish-token", "wire"))) {
      assertThat(post(guarded, Map.of(type, json), article).statusCode()).isEqualTo(401);
      assertThat(
              post(guarded, Map.of(type, json, "authorization", "Bearer wire"), article)
                  .statusCode())
          .isEqualTo(202);
    }
    try (WebServer small = start(Map.of("tidings.serve.max-post-mb", "1"))) {
      assertThat(post(small, Map.of(type, json), "\"" + "x".repeat(1 << 20) + "\"").statusCode())
          .isEqualTo(413);
    }
  }

  @Test
  void withoutATopicPostingSaysSo() throws Exception {
    try (WebServer nowhere = start(Map.of("tidings.topic-prefix", "nowhere."))) {
      HttpResponse<String> answer =
          post(nowhere, Map.of("content-type", "application/json"), "{\"title\":\"T\"}");

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("tidings topics create");
    }
  }

  private WebServer start(Map<String, String> given) {
    return new StartServer(broker.bootstrapServers(), admin).with(given);
  }

  private Settings settings(Map<String, String> given) {
    return new StartServer(broker.bootstrapServers(), admin).settings(given);
  }

  private HttpResponse<String> post(WebServer to, Map<String, String> headers, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(to.url() + "/api/articles"))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
