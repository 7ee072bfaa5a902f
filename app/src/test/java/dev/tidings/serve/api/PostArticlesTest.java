package dev.tidings.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.pipe.Json;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.CallRoutes;
import dev.tidings.serve.http.Problem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostArticlesTest {
  private static final int MAX_BYTES = 1 << 20;

  private final CheckedIntake intake = new CheckedIntake(Instant.parse("2026-03-02T18:00:00Z"));
  private final CallRoutes server = new CallRoutes(new PostArticles(intake, MAX_BYTES).routes());

  @Test
  void oneArticleIsAcceptedUnderItsId() throws IOException {
    Answer answer = post("application/json", "{\"id\":\"a-1\",\"headline\":\"T\",\"text\":\"B\"}");

    assertThat(answer.status()).isEqualTo(202);
    assertThat(json(answer))
        .isEqualTo(
            Json.mapper()
                .readTree(
                    "{\"accepted\":1,\"rejected\":0,\"articles\":[{\"position\":1,"
                        + "\"status\":\"accepted\",\"articleId\":\"a-1\"}]}"));
    assertThat(intake.taken()).containsExactly("{\"id\":\"a-1\",\"title\":\"T\",\"body\":\"B\"}");
  }

  @Test
  void eachOfSeveralIsToldWhatBecameOfIt() throws IOException {
    JsonNode receipt =
        json(
            post(
                "application/x-ndjson; charset=utf-8",
                "{\"title\":\"One\"}\n\nno json\n{\"title\":\"Three\",\"publishedAt\":\"soon\"}\n"));

    assertThat(receipt.path("accepted").asInt()).isEqualTo(1);
    assertThat(receipt.path("rejected").asInt()).isEqualTo(2);
    assertThat(receipt.path("articles").findValuesAsText("position"))
        .containsExactly("1", "3", "4");
    assertThat(receipt.path("articles").findValuesAsText("reason"))
        .containsExactly("not-json", "bad-date");
    assertThat(receipt.path("articles").path(2).path("detail").asText()).contains("ISO 8601");
  }

  @Test
  void theAnswerOfANewsApiIsTakenApart() {
    post(
        "application/json",
        "{\"status\":\"ok\",\"articles\":[{\"source\":{\"name\":\"Ledger\"},\"title\":\"T\",\"url\":"
            + "\"https://a.example/1\",\"publishedAt\":\"2026-03-02T08:00:00Z\"}]}");

    assertThat(intake.taken()).singleElement().asString().contains("\"source\":\"Ledger\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
  void whatAFormOfAnotherSiteCouldSendIsNotTaken(String contentType) {
    assertThat(post(contentType, "{\"title\":\"T\"}").status()).isEqualTo(415);
    assertThat(intake.taken()).isEmpty();
  }

  @Test
  void tooMuchIsRefusedWhole() {
    String item = "{\"title\":\"T\"}\n";

    assertThat(post("application/json", "x".repeat(MAX_BYTES + 1)).status()).isEqualTo(413);
    assertThat(post("application/x-ndjson", item.repeat(10_001)).status()).isEqualTo(413);
    assertThat(intake.taken()).isEmpty();
    assertThat(post("application/x-ndjson", item.repeat(10_000)).status()).isEqualTo(202);
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("{\"title\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        gzip.write(new byte[MAX_BYTES]);
      }
    }
    Answer answer = server.post("/api/articles", "application/json", packed.toByteArray());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("input-too-large");
  }

  @Test
  void whatKafkaDoesNotTakeIsAProblemThatSaysHowMuchWasTaken() {
    CallRoutes failing =
        new CallRoutes(
            new PostArticles(
                    json -> CompletableFuture.failedFuture(new IllegalStateException("no leader")),
                    MAX_BYTES)
                .routes());
    Answer answer =
        failing.post(
            "/api/articles",
            "application/json",
            "{\"title\":\"T\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("urn:tidings:problem:kafka-failed", "0 before it were")
        .doesNotContain("no leader");
  }

  @Test
  void aProblemOfTheIntakeIsPassedOn() {
    CallRoutes missing =
        new CallRoutes(
            new PostArticles(
                    json -> {
                      throw Kind.NOT_READY.because("no topic");
                    },
                    MAX_BYTES)
                .routes());
    Answer answer =
        missing.post(
            "/api/articles",
            "application/json",
            "{\"title\":\"T\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(503);
  }

  private Answer post(String contentType, String body) {
    return server.post("/api/articles", contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode json(Answer answer) throws IOException {
    return Json.mapper().readTree(answer.body());
  }
}
