package dev.tidings.app.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.StoryAssignments;
import dev.tidings.app.DrivenPipeline;
import dev.tidings.app.Processed;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.StageProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Articles and records between the stages that are not as they should be, one after the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddArticlesTest {
  private DrivenPipeline pipeline;

  @BeforeAll
  void open(@TempDir Path state) {
    pipeline = new DrivenPipeline(state);
  }

  @BeforeEach
  void forgetWhatWasBefore() {
    pipeline.forgetWritten();
  }

  @AfterAll
  void close() {
    pipeline.close();
  }

  @Test
  void anArticleThatIsOneLongLineGoesAllTheWay() {
    publish(article("long", "word ".repeat(180_000), "2026-03-10T06:00:00Z"));
    publish(article("unbroken", "x".repeat(900_000), "2026-03-10T06:00:00Z"));
    assertThat(assignments()).containsOnlyKeys("long", "unbroken");
    assertThat(pipeline.written(EnrichTopics.ENRICHED_ARTICLES))
        .allSatisfy(
            record -> assertThat(record.value()).hasSizeLessThan(StageProperties.MAX_RECORD_BYTES));
    assertThat(pipeline.written(Rejected.TOPIC)).isEmpty();
  }

  @Test
  void aWrongDateYearsBehindIsKeptAndYearsAheadIsRejectedAndNeitherMovesTheStream() {
    publish(article("quake", QUAKE, "2026-03-10T06:00:00Z"));
    publish(article("behind", RECIPE, "1996-03-10T06:00:00Z"));
    publish(article("ahead", RECIPE + " More.", "2056-03-10T06:00:00Z"));
    publish(article("goal", GOAL, "2026-03-10T07:00:00Z"));
    assertThat(reasons()).containsExactly("published-in-future");
    assertThat(assignments()).containsOnlyKeys("quake", "behind", "goal");
  }

  @Test
  void newerRecordsWithFieldsThatWeDoNotKnowAreRead() throws IOException {
    publish(article("vote", VOTE, "2026-03-10T06:00:00Z"));
    for (int version : new int[] {0, 2, 99}) {
      byte[] unique = changed(IngestTopics.UNIQUE_ARTICLES, version);
      byte[] enriched = changed(EnrichTopics.ENRICHED_ARTICLES, version);
      pipeline.publish(IngestTopics.UNIQUE_ARTICLES, "vote".getBytes(UTF_8), unique);
      pipeline.publish(EnrichTopics.ENRICHED_ARTICLES, "vote".getBytes(UTF_8), enriched);
    }
    assertThat(pipeline.written(Rejected.TOPIC)).isEmpty();
    assertThat(assignments()).containsOnlyKeys("vote");
  }

  @Test
  void aRecordThatIsNotUsableIsRejectedByEachLaterStageThatReadsIt() {
    for (String value :
        List.of("", "no json", "[]", "7", "{\"schemaVersion\": \"later\"}", "{\"article\": [1]}")) {
      for (var topic :
          List.of(
              IngestTopics.UNIQUE_ARTICLES,
              IngestTopics.DUPLICATES,
              EnrichTopics.ENRICHED_ARTICLES)) {
        int before = pipeline.written(Rejected.TOPIC).size();
        pipeline.publish(topic, "odd".getBytes(UTF_8), value.getBytes(UTF_8));
        List<TestRecord<byte[], byte[]>> rejected = pipeline.written(Rejected.TOPIC);
        assertThat(rejected).as("%s on %s", value, topic.name()).hasSize(before + 1);
        TestRecord<byte[], byte[]> last = rejected.get(before);
        assertThat(last.value()).isEqualTo(value.getBytes(UTF_8));
        assertThat(DrivenPipeline.header(last, Rejected.SOURCE_TOPIC))
            .isEqualTo("tidings." + topic.name());
      }
    }
    publish(article("flight", FLIGHT, "2026-03-10T07:00:00Z"));
    assertThat(assignments()).containsOnlyKeys("flight");
  }

  @Test
  void aSourceThatFloodsTakesNoOtherSourcesArticlesAway() {
    int floods = 600;
    List<String> sample = Processed.sample().subList(0, 20);
    sample.forEach(line -> pipeline.publish(IngestTopics.ARTICLES, null, line.getBytes(UTF_8)));
    for (int i = 0; i < floods; i++) {
      publish(
          article("flood" + i % 50, "Sale ends today, item " + i + ".", "2026-03-10T06:00:00Z"));
    }
    List<Article> before = pipeline.values(IngestTopics.UNIQUE_ARTICLES);
    sample.forEach(line -> pipeline.publish(IngestTopics.ARTICLES, null, line.getBytes(UTF_8)));
    assertThat(pipeline.values(IngestTopics.UNIQUE_ARTICLES).size() - before.size())
        .as("what the others published is still known")
        .isLessThan(3);
    assertThat(
            pipeline.values(IngestTopics.UNIQUE_ARTICLES).size()
                + pipeline.written(IngestTopics.DUPLICATES).size()
                + pipeline.written(Rejected.TOPIC).size())
        .isEqualTo(2 * sample.size() + floods);
  }

  private static final String VOTE =
      "Parliament approved the budget by a narrow margin after the finance minister promised to"
          + " review fuel duties before the autumn.";
  private static final String FLIGHT =
      "A cargo plane made an emergency landing at the island's only airport after one of its four"
          + " engines caught fire over the sea.";
  private static final String QUAKE =
      "A powerful earthquake struck southern Turkey before dawn on Monday, killing more than 500"
          + " people as apartment blocks collapsed on sleeping families in Gaziantep.";
  private static final String GOAL =
      "The visitors scored twice in the last ten minutes to win the cup final in front of a silent"
          + " home crowd.";
  private static final String RECIPE =
      "Whisk the eggs with sugar until the mixture turns pale, fold in the flour and bake the"
          + " sponge for forty minutes in a hot oven.";

  private void publish(ObjectNode article) {
    try {
      pipeline.publish(IngestTopics.ARTICLES, null, Json.mapper().writeValueAsBytes(article));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static ObjectNode article(String id, String body, String publishedAt) {
    return Json.mapper()
        .createObjectNode()
        .put("id", id)
        .put("title", body.substring(0, Math.min(40, body.length())))
        .put("body", body)
        .put("language", "en")
        .put("source", "The Flood")
        .put("publishedAt", Instant.parse(publishedAt).toString());
  }

  /** The first record of a topic as a later version of the program would have written it. */
  private byte[] changed(dev.tidings.pipe.Topic<?> topic, int version) throws IOException {
    ObjectNode value = (ObjectNode) Json.mapper().readTree(pipeline.written(topic).get(0).value());
    value.put("schemaVersion", version).put("mood", "calm").putObject("more").put("deep", 1);
    return Json.mapper().writeValueAsBytes(value);
  }

  private Map<String, String> assignments() {
    return StoryAssignments.of(pipeline.values(AggregateTopics.STORY_EVENTS)).all();
  }

  private List<String> reasons() {
    return pipeline.written(Rejected.TOPIC).stream()
        .map(record -> DrivenPipeline.header(record, Rejected.REASON))
        .toList();
  }
}
