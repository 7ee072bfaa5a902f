package dev.tidings.app.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.ingest.CheckArticle;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Settings;
import dev.tidings.serve.sample.SampleNews;
import dev.tidings.serve.sample.StoryBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.storage.Converter;
import org.junit.jupiter.api.Test;

/** The example configurations under {@code docs/connect}, with the converters that they name. */
class KafkaConnectTest {
  private static final Path EXAMPLES = Path.of("..", "docs", "connect");

  @Test
  void whatTheSinkReadsIsTheStoryAsItStands() throws Exception {
    Map<String, String> sink = example("elasticsearch-sink.json");
    try (Converter values = converter(sink, "value.converter")) {
      for (StoryBuilder sample : new SampleNews(Instant.parse("2026-03-02T18:00:00Z")).stories()) {
        byte[] written = Json.mapper().writeValueAsBytes(sample.story());
        SchemaAndValue inside = values.toConnectData("tidings.stories", written);
        byte[] back = values.fromConnectData("tidings.stories", null, inside.value());

        assertThat(inside.schema()).isNull();
        assertThat(inside.value()).isInstanceOf(Map.class);
        assertThat(tree(back)).isEqualTo(tree(written));
      }
      assertThat(values.toConnectData("tidings.stories", ended()).value()).isNull();
    }
  }

  @Test
  void theSinkKnowsAStoryByItsId() throws Exception {
    try (Converter keys = converter(example("elasticsearch-sink.json"), "key.converter")) {
      assertThat(keys.toConnectData("tidings.stories", bytes("s:quake")).value())
          .isEqualTo("s:quake");
    }
  }

  @Test
  void aLineOfTheSourcesFileIsAnArticle() throws Exception {
    String line =
        "{\"url\":\"https://a.example/1\",\"title\":\"T\",\"body\":\"B “quoted”\","
            + "\"publishedAt\":\"2026-03-02T06:10:00Z\"}";
    Map<String, String> source = example("file-source.json");
    try (Converter values = converter(source, "value.converter")) {
      byte[] record = values.fromConnectData(source.get("topic"), null, line);

      assertThat(record).isEqualTo(bytes(line));
      assertThat(new CheckArticle(1 << 20).apply(null, record, Instant.now())).startsWith("u:");
    }
  }

  @Test
  void theExamplesNameTopicsThatThereAre() throws Exception {
    List<String> names =
        TopicSpec.all(Settings.defaults(Stages.all().settings())).stream()
            .map(TopicSpec::name)
            .toList();

    assertThat(names)
        .contains(example("file-source.json").get("topic"))
        .contains(example("elasticsearch-sink.json").get("topics"));
  }

  private static Map<String, String> example(String file) throws IOException {
    Map<String, String> config = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry :
        Json.mapper().readTree(EXAMPLES.resolve(file).toFile()).path("config").properties()) {
      config.put(entry.getKey(), entry.getValue().textValue());
    }
    return config;
  }

  /** Made and set up as a Connect worker does it. */
  private static Converter converter(Map<String, String> config, String kind) throws Exception {
    Converter converter =
        Class.forName(String.valueOf(config.get(kind)))
            .asSubclass(Converter.class)
            .getDeclaredConstructor()
            .newInstance();
    Map<String, Object> own = new HashMap<>();
    config.forEach(
        (key, value) -> {
          if (key.startsWith(kind + ".")) {
            own.put(key.substring(kind.length() + 1), value);
          }
        });
    converter.configure(own, kind.startsWith("key"));
    return converter;
  }

  @SuppressWarnings("NullAway") // an ended story has no value
  private static byte[] ended() {
    return null;
  }

  private static JsonNode tree(byte[] json) throws IOException {
    return Json.mapper().readTree(json);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
