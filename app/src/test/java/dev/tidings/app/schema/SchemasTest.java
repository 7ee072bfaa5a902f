package dev.tidings.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema files in the jars say what the records are. After changing a record on purpose, write
 * them anew with {@code ./mvnw verify -pl app -am -Dtidings.golden.update=true}.
 */
class SchemasTest {

  /** A topic with a public value and the module that holds its schema. */
  record Published(String module, Topic<?> topic) {

    Path file() {
      return Path.of(
          "..", module, "src/main/resources/dev/tidings/schema", topic.name() + ".schema.json");
    }
  }

  static Stream<Published> published() {
    return Stream.of(
        new Published("ingest", IngestTopics.UNIQUE_ARTICLES),
        new Published("ingest", IngestTopics.DUPLICATES),
        new Published("enrich", EnrichTopics.ENRICHED_ARTICLES),
        new Published("aggregate", AggregateTopics.STORIES),
        new Published("aggregate", AggregateTopics.SUBJECTS),
        new Published("aggregate", AggregateTopics.STORY_EVENTS),
        new Published("aggregate", AggregateTopics.CLAIMS));
  }

  @ParameterizedTest
  @MethodSource("published")
  void theSchemaFileIsThatOfTheRecord(Published published) throws IOException {
    JsonNode schema = new RecordSchemas().of(published.topic());
    if (Boolean.getBoolean("tidings.golden.update")) {
      Files.createDirectories(published.file().getParent());
      Files.writeString(
          published.file(),
          Json.mapper().writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(schema)
              + "\n");
    }
    assertThat(Json.mapper().readTree(published.file().toFile())).isEqualTo(schema);
  }

  @ParameterizedTest
  @MethodSource("published")
  void everyFieldIsDescribed(Published published) throws IOException {
    assertThat(new RecordSchemas().of(published.topic()).findParents("type")).isNotEmpty();
    JsonNode properties = new RecordSchemas().of(published.topic()).at("/properties");
    assertThat(properties.properties())
        .allSatisfy(
            property ->
                assertThat(property.getValue().path("description").asText())
                    .as(property.getKey())
                    .isNotEmpty());
  }
}
