package dev.tidings.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tidings.pipe.Json;
import dev.tidings.serve.http.Answer;
import dev.tidings.serve.http.CallRoutes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The OpenAPI document says what is answered. After changing an answer on purpose, write it anew
 * with {@code ./mvnw verify -pl app -am -Dtidings.golden.update=true}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
  private static final Path FILE =
      Path.of("src/main/resources/dev/tidings/serve/page/openapi.json");

  private final CallRoutes server = SampleApi.server();
  private final ObjectNode described;

  ContractTest() throws IOException {
    described = new OpenApi().document();
  }

  @Test
  void theDocumentIsThatOfTheRecords() throws IOException {
    JsonNode document = described;
    if (Boolean.getBoolean("tidings.golden.update")) {
      Files.writeString(
          FILE,
          Json.mapper()
                  .writer()
                  .with(SerializationFeature.INDENT_OUTPUT)
                  .writeValueAsString(document)
              + "\n");
    }
    assertThat(Json.mapper().readTree(FILE.toFile())).isEqualTo(document);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/stories, /api/stories",
    "/api/stories, /api/stories?q=ship&sort=newest&limit=1",
    "/api/stories/{id}, /api/stories/quake",
    "/api/stories/{id}, /api/stories/hostile",
    "/api/stories/{id}/events, /api/stories/quake/events",
    "/api/subjects, /api/subjects",
    "/api/subjects/{subject}, /api/subjects/sport",
    "/api/subjects/{subject}, /api/subjects/health",
    "/api/articles/{id}, /api/articles/quake-a2",
    "/api/articles/{id}, /api/articles/quake-a1-r1",
    "/api/articles/{id}/explain, /api/articles/quake-a2/explain",
    "/api/articles/{id}/explain, /api/articles/quake-a1-r2/explain",
    "/api/claims, /api/claims",
    "/api/claims, /api/claims?state=disputed&sort=support",
    "/api/entities/{id}, /api/entities/wd:Q836",
    "/api/pipeline, /api/pipeline",
    "/api/topology, /api/topology",
    "/health/live, /health/live",
  })
  void everyAnswerIsAsDescribed(String path, String address) throws IOException {
    Answer answer = server.get(address);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(violations(path, "200", answer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/stories, /api/stories?limit=1000&nonsense=1, 400",
    "/api/stories, /api/stories?cursor=nonsense, 400",
    "/api/stories, /api/stories?since=yesterday, 400",
    "/api/stories/{id}, /api/stories/unknown, 404",
    "/api/stories/{id}/events, /api/stories/unknown/events, 404",
    "/api/subjects/{subject}, /api/subjects/unknown, 404",
    "/api/articles/{id}, /api/articles/unknown, 404",
    "/api/articles/{id}/explain, /api/articles/unknown/explain, 404",
    "/api/claims, /api/claims?state=true, 400",
    "/api/entities/{id}, /api/entities/unknown, 404",
    "/health/ready, /health/ready, 503",
  })
  void everyProblemIsAsDescribed(String path, String address, int status) throws IOException {
    Answer answer = server.get(address);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(violations(path, String.valueOf(status), answer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          application/json     | {"title":"T","url":"https://a.example/1"}                 | 202
          application/json     | [{"title":"T"},{"body":7}]                                | 202
          application/x-ndjson | {"body":"B"}                                              | 202
          application/json     | {"title":7}                                               | 422
          application/json     | nonsense                                                  | 400
          application/json     | []                                                        | 400
          text/plain           | {"title":"T"}                                             | 415
          """)
  void everyAnswerToAPostIsAsDescribed(String contentType, String body, int status)
      throws IOException {
    Answer answer =
        server.post("/api/articles", contentType, body.getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status())
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(status);
    assertThat(violations("/api/articles", "post", String.valueOf(status), answer)).isEmpty();
  }

  @Test
  void everyRouteIsDescribed() {
    List<String> paths = new ArrayList<>();
    described.path("paths").fieldNames().forEachRemaining(paths::add);

    assertThat(server.patterns())
        .filteredOn(
            pattern ->
                pattern.startsWith("/api/")
                    || pattern.startsWith("/feeds/")
                    || pattern.startsWith("/health/"))
        .filteredOn(pattern -> !pattern.equals("/api/openapi.json"))
        .isSubsetOf(paths);
    assertThat(paths).isSubsetOf(server.patterns());
  }

  @Test
  void aFieldTooManyOrTooFewIsFound() throws IOException {
    assertThat(violations("/health/live", "200", Answer.json(Map.of("status", "up", "more", 1))))
        .isNotEmpty();
    assertThat(violations("/health/live", "200", Answer.json(Map.of()))).isNotEmpty();
  }

  private List<String> violations(String path, String status, Answer answer) throws IOException {
    return violations(path, "get", status, answer);
  }

  private List<String> violations(String path, String method, String status, Answer answer)
      throws IOException {
    JsonNode media =
        described
            .path("paths")
            .path(path)
            .path(method)
            .path("responses")
            .path(status)
            .path("content")
            .path(answer.contentType());
    assertThat(media.path("schema").isObject()).as(path + " " + answer.contentType()).isTrue();
    ObjectNode wrapper = Json.mapper().createObjectNode();
    wrapper.setAll((ObjectNode) media.path("schema").deepCopy());
    wrapper.set("components", closed(described.path("components").deepCopy()));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(wrapper);
    return schema.validate(Json.mapper().readTree(answer.body())).stream()
        .map(Object::toString)
        .toList();
  }

  /** Readers must take fields that they do not know; the test must not. */
  private static JsonNode closed(JsonNode components) {
    for (Map.Entry<String, JsonNode> schema : components.path("schemas").properties()) {
      if (schema.getValue().has("properties")) {
        ((ObjectNode) schema.getValue()).put("additionalProperties", false);
      }
    }
    return components;
  }
}
