package dev.tidings.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.app.broker.EmbeddedBroker;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.SettingsException;
import dev.tidings.serve.sample.SampleNews;
import dev.tidings.serve.sample.StartServer;
import dev.tidings.serve.sample.StoryBuilder;
import dev.tidings.serve.sample.WriteTopics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole server on a real broker, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebServerTest {
  private static final SampleNews NEWS = new SampleNews(Instant.parse("2026-03-02T18:00:00Z"));

  private final EmbeddedBroker broker = EmbeddedBroker.start();
  private final Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  private final HttpClient client = HttpClient.newHttpClient();
  private final WriteTopics topics = new WriteTopics(settings(Map.of()), broker.bootstrapServers());
  private final WebServer server = start(Map.of());

  @BeforeAll
  void writeNews() throws Exception {
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
    assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    WriteTopics.create(settings(Map.of()), admin);
    topics.write(NEWS.stories());
    await().until(server::isReady);
    await()
        .untilAsserted(() -> assertThat(json("/api/stories").path("total").asInt()).isEqualTo(9));
  }

  @AfterAll
  void stop() {
    server.close();
    topics.close();
    admin.close();
    broker.close();
  }

  @Test
  void whatIsShownIsWhatIsOnTheTopics() throws IOException, InterruptedException {
    for (StoryBuilder written : NEWS.stories()) {
      Story story = written.story();
      String address = "/api/stories/" + story.storyId();

      assertThat(Json.mapper().readValue(get(address).body(), Story.class)).isEqualTo(story);
      assertThat(json("/api/claims?limit=100&story=" + story.storyId()).path("total").asInt())
          .isEqualTo(story.claims().size());
      assertThat(json(address + "/events").path("events")).hasSize(written.events().size());
    }
    assertThat(json("/api/subjects").path("subjects").findValues("storyCount"))
        .extracting(JsonNode::asInt)
        .satisfies(counts -> assertThat(counts.stream().mapToInt(n -> n).sum()).isEqualTo(9));
  }

  @Test
  void aNewInstanceShowsTheSameUnderTheSameVersion() throws IOException, InterruptedException {
    try (WebServer other = start(Map.of())) {
      await().until(other::isReady);
      HttpResponse<String> here = get("/api/stories/moon");
      HttpResponse<String> there = get(other, "/api/stories/moon", Map.of());

      assertThat(there.body()).isEqualTo(here.body());
      assertThat(there.headers().firstValue("etag")).isEqualTo(here.headers().firstValue("etag"));
    }
  }

  @Test
  void aChangeIsToldToThoseWhoListenAndAgainToThoseWhoComeBack() throws Exception {
    try (BufferedReader events = listen("")) {
      topics.write(NEWS.arrival());

      String id = readUntil(events, "event: story");
      assertThat(events.readLine()).contains("\"storyId\":\"volcano\"", "\"change\":\"created\"");
      topics.write(AggregateTopics.STORIES, "volcano", null);
      topics.flush();
      readUntil(events, "event: story");
      assertThat(events.readLine()).contains("\"change\":\"ended\"");
      try (BufferedReader again = listen(id.substring(4))) {
        readUntil(again, "event: story");
        assertThat(again.readLine()).contains("volcano");
      }
    }
    assertThat(get("/api/stories/volcano").statusCode()).isEqualTo(404);
  }

  @Test
  void aMergedStoryRedirects() throws IOException, InterruptedException {
    topics.write(AggregateTopics.STORIES, "port", NEWS.merged("port", "bridge"));
    topics.write(AggregateTopics.STORIES, "port", null);
    topics.flush();

    await().untilAsserted(() -> assertThat(get("/api/stories/port").statusCode()).isEqualTo(308));
    assertThat(get("/api/stories/port").headers().firstValue("location"))
        .contains("/api/stories/bridge");
  }

  @Test
  void anUnreadableRecordIsSkippedAndCounted() throws IOException, InterruptedException {
    topics.writeBytes("stories", "broken", "{\"storyId\":".getBytes(StandardCharsets.UTF_8));
    topics.writeBytes("stories", "empty", "{}".getBytes(StandardCharsets.UTF_8));
    topics.flush();

    await()
        .untilAsserted(
            () -> assertThat(get("/metrics").body()).contains("tidings_serve_unreadable_total 2"));
    assertThat(get("/api/stories").statusCode()).isEqualTo(200);
  }

  @Test
  void everyAnswerTellsBrowsersWhatNotToDo() throws IOException, InterruptedException {
    for (String path :
        List.of("/", "/api/stories", "/nothing", "/page/main.js", "/story/hostile")) {
      HttpResponse<String> answer = get(path);

      assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
      assertThat(answer.headers().firstValue("referrer-policy")).contains("no-referrer");
      assertThat(answer.headers().firstValue("server")).isEmpty();
    }
  }

  @Test
  void onlyReadingIsPossible() throws IOException, InterruptedException {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(server.url() + "/api/stories"))
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();

    HttpResponse<String> answer = client.send(post, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("allow")).contains("GET, HEAD");
  }

  @Test
  void aQueryThatIsNotUtf8IsAProblem() throws IOException, InterruptedException {
    HttpResponse<String> answer = get("/api/stories?q=%FF");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
  }

  @Test
  void aTokenIsAskedForAndKeptInACookie() throws IOException, InterruptedException {
    try (WebServer guarded = start(Map.of("tidings.serve.token", "secret"))) {
      assertThat(get(guarded, "/api/stories", Map.of()).statusCode()).isEqualTo(401);
      assertThat(get(guarded, "/health/live", Map.of()).statusCode()).isEqualTo(200);
      assertThat(
              get(guarded, "/api/stories", Map.of("authorization", "Bearer secret")).statusCode())
          .isEqualTo(200);
      HttpResponse<String> opened = get(guarded, "/?token=secret", Map.of());
      assertThat(opened.statusCode()).isEqualTo(303);
      String cookie = opened.headers().firstValue("set-cookie").orElse("");
      assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
      assertThat(
              get(guarded, "/", Map.of("cookie", cookie.substring(0, cookie.indexOf(';'))))
                  .statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void isNotOpenToOthersWithoutAToken() {
    assertThatThrownBy(() -> start(Map.of("tidings.serve.host", "0.0.0.0")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("tidings.serve.token");
  }

  @Test
  void saysWhenThePortIsTaken() {
    String port = server.url().substring(server.url().lastIndexOf(':') + 1);

    assertThatThrownBy(() -> start(Map.of("tidings.serve.port", port)))
        .hasMessageContaining("cannot listen on 127.0.0.1:" + port);
  }

  private WebServer start(Map<String, String> given) {
    return new StartServer(broker.bootstrapServers(), admin).with(given);
  }

  private Settings settings(Map<String, String> given) {
    return new StartServer(broker.bootstrapServers(), admin).settings(given);
  }

  private BufferedReader listen(String lastEventId) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + "/api/events"));
    if (!lastEventId.isEmpty()) {
      request.header("Last-Event-ID", lastEventId);
    }
    InputStream body =
        client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()).body();
    BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    if (lastEventId.isEmpty()) {
      readUntil(reader, "event: hello");
    }
    return reader;
  }

  /** Reads up to that line and tells the one before: the id. */
  private static String readUntil(BufferedReader reader, String wanted) throws IOException {
    String before = "";
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.equals(wanted)) {
        return before;
      }
      before = line;
    }
    throw new IOException("the stream ended without " + wanted);
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    return Json.mapper().readTree(get(path).body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(server, path, Map.of());
  }

  private HttpResponse<String> get(WebServer from, String path, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(from.url() + path));
    headers.forEach(request::header);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
