package dev.tidings.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.tidings.enrich.entity.Entity;
import dev.tidings.enrich.step.EstimateReadingTime;
import dev.tidings.enrich.step.SampleArticle;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.SettingsException;
import dev.tidings.pipe.StageProperties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichStageTest {
  private static final Instant PUBLISHED = SampleArticle.PUBLISHED;
  private static final Path GOLDEN = Path.of("src/test/resources/topology/enrich.txt");

  private static SharedModels models;

  @TempDir Path folder;
  private TopologyTestDriver driver;
  private TestInputTopic<String, Article> articles;
  private TestOutputTopic<String, EnrichedArticle> enriched;

  private static Settings settings(Map<String, String> entries) {
    List<Setting<?>> known = new ArrayList<>(PipeSettings.ALL);
    known.addAll(EnrichSettings.ALL);
    return Settings.of(known, List.of(new Settings.Layer("test", entries)));
  }

  private static Article article(String id, String title, String body, boolean retracted) {
    return SampleArticle.of(id, title, body, retracted);
  }

  @BeforeAll
  static void load() {
    models = SharedModels.load(settings(Map.of()));
  }

  @BeforeEach
  void start() {
    Settings settings = settings(Map.of());
    EnrichStage stage = new EnrichStage(settings, () -> models, List.of(EstimateReadingTime::new));
    Properties properties = StageProperties.of(stage, settings);
    properties.put("state.dir", folder.toString());
    driver = new TopologyTestDriver(stage.topology(), properties);
    articles =
        driver.createInputTopic(
            "tidings.unique-articles",
            new StringSerializer(),
            IngestTopics.UNIQUE_ARTICLES.valueSerde().serializer());
    enriched =
        driver.createOutputTopic(
            "tidings.enriched-articles",
            new StringDeserializer(),
            EnrichTopics.ENRICHED_ARTICLES.valueSerde().deserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void tellsWhatAnArticleIsAbout() {
    Article article =
        article(
            "a1",
            "Brazil win the cup",
            "Brazil scored three goals in the cup final against France.\nThe team's striker was"
                + " named player of the tournament in the stadium in Paris.",
            false);
    articles.pipeInput("a1", article);

    TestRecord<String, EnrichedArticle> written = enriched.readRecord();
    assertThat(written.key()).isEqualTo("a1");
    assertThat(written.timestamp()).isEqualTo(PUBLISHED.toEpochMilli());
    EnrichedArticle value = written.value();
    assertThat(value.schemaVersion()).isEqualTo(EnrichedArticle.SCHEMA_VERSION);
    assertThat(value.article()).isEqualTo(article);
    assertThat(value.subject()).isEqualTo(Subject.SPORT);
    assertThat(value.entities()).extracting(Entity::name).contains("Brazil", "France", "Paris");
    assertThat(value.findings()).containsExactly(Map.entry("readingMinutes", IntNode.valueOf(1)));
    assertThat(value.terms()).containsEntry("cup", 4).containsEntry("brazil", 4);
    assertThat(enriched.isEmpty()).isTrue();
  }

  @Test
  void passesARetractionOnEmpty() {
    articles.pipeInput("a1", article("a1", "", "", true));

    EnrichedArticle value = enriched.readValue();
    assertThat(value.article().retracted()).isTrue();
    assertThat(value.entities()).isEmpty();
    assertThat(value.claims()).isEmpty();
    assertThat(value.subjects()).isEmpty();
    assertThat(value.terms()).isEmpty();
    assertThat(value.findings()).isEmpty();
  }

  @Test
  void givesTheSameBytesForTheSameArticle() {
    Article article =
        article(
            "a1",
            "Talks in Geneva",
            "In Geneva, officials from Germany, Kenya and Norway met. \"We agree,\" said"
                + " Anna Example of the Example Institute. Example left for Nairobi on 3 May.",
            false);
    byte[] first = bytes(new EnrichArticle(models, List.of()), article);
    byte[] second =
        bytes(new EnrichArticle(SharedModels.load(settings(Map.of())), List.of()), article);

    assertThat(second).isEqualTo(first);
    assertThat(new String(first, StandardCharsets.UTF_8))
        .contains("wd:Q183")
        .doesNotContain("findings");
  }

  private static byte[] bytes(EnrichArticle enrichArticle, Article article) {
    return EnrichTopics.ENRICHED_ARTICLES
        .valueSerde()
        .serializer()
        .serialize("any", enrichArticle.enrich(article));
  }

  @Test
  void readsAUsersOwnNames() throws IOException {
    Path file = folder.resolve("names.tsv");
    Files.writeString(file, "\tORG\tOld Brewery Museum|OBM\t90000\th\t\n");
    EnrichArticle enrichArticle =
        new EnrichArticle(
            SharedModels.load(settings(Map.of("tidings.enrich.names-file", file.toString()))),
            List.of());

    EnrichedArticle value =
        enrichArticle.enrich(article("a", "", "Visitors saw the OBM on Friday.", false));

    assertThat(value.entities())
        .extracting(Entity::id)
        .containsExactly("x:organization:old-brewery-museum");
  }

  /** With the real encoder, which tests have on their class path. */
  @Test
  void asksTheEncoderWhenSet() {
    Article article =
        article("a", "Rubio Visits Prison In Comalapa After Talks With Bukele", "", false);
    EnrichArticle without = new EnrichArticle(models, List.of());
    EnrichArticle with =
        new EnrichArticle(
            SharedModels.load(settings(Map.of("tidings.enrich.encoder", "on"))), List.of());

    assertThat(without.enrich(article).entities())
        .extracting(Entity::name)
        .doesNotContain("Comalapa");
    assertThat(with.enrich(article).entities()).extracting(Entity::name).contains("Comalapa");
  }

  @Test
  void saysWhichNamesFileCannotBeRead() {
    assertThatThrownBy(
            () ->
                new EnrichStage(settings(Map.of("tidings.enrich.names-file", "no/such/file")))
                    .require())
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("tidings.enrich.names-file = 'no/such/file'");
  }

  @Test
  void loadsNothingToDescribeItself() {
    EnrichStage stage =
        new EnrichStage(
            settings(Map.of()),
            () -> {
              throw new AssertionError("loads");
            },
            List.of());
    assertThat(stage.topology().describe().subtopologies()).isNotEmpty();
    stage.require();
  }

  @Test
  void pollsFewRecordsAtOnce() {
    Settings settings = settings(Map.of());

    assertThat(StageProperties.of(new EnrichStage(settings), settings))
        .containsEntry("consumer.max.poll.records", 50);
  }

  @Test
  void hasTheTopologyThatIsWrittenDown() throws IOException {
    String topology =
        new EnrichStage(settings(Map.of()), () -> models, List.of())
            .topology()
            .describe()
            .toString();
    if (Boolean.getBoolean("tidings.golden.update")) {
      Files.writeString(GOLDEN, topology);
    }

    assertThat(topology).isEqualTo(Files.readString(GOLDEN));
  }
}
