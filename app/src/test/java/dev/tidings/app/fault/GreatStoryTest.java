package dev.tidings.app.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.Story;
import dev.tidings.app.DrivenPipeline;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.StageProperties;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A story that is a quarter of the news. No record grows with it: a story lists its newest articles
 * and counts all, and state is kept by article. {@code -Dtidings.story=50000} for a great one.
 */
@Timeout(7_200)
class GreatStoryTest {
  private static final int ARTICLES = Integer.getInteger("tidings.story", 400);

  /** Words that all of the news has tell nothing, so there has to be other news. */
  private static final int OTHERS = 3;

  private static final Instant BEGIN = Instant.parse("2026-03-10T06:00:00Z");

  private int largest;

  @Test
  void aStoryMayGrowWithoutItsRecordsGrowing(@TempDir Path state) throws Exception {
    try (DrivenPipeline pipeline = new DrivenPipeline(state)) {
      pipeline.publish(IngestTopics.ARTICLES, null, first());
      ObjectNode enriched =
          (ObjectNode)
              Json.mapper()
                  .readTree(pipeline.written(EnrichTopics.ENRICHED_ARTICLES).get(0).value());
      int whenFull = 0;
      for (int i = 1; i < ARTICLES; i++) {
        pipeline.forgetWritten();
        for (int other = 0; other < OTHERS; other++) {
          String id = "a" + i + "-" + other;
          pipeline.publish(
              EnrichTopics.ENRICHED_ARTICLES, id.getBytes(UTF_8), otherNews(enriched, id, i));
        }
        pipeline.publish(
            EnrichTopics.ENRICHED_ARTICLES, ("a" + i).getBytes(UTF_8), another(enriched, i));
        pipeline.internal("aggregate").forEach(this::note);
        pipeline.written(AggregateTopics.STORIES).forEach(this::note);
        assertThat(pipeline.written(Rejected.TOPIC)).isEmpty();
        if (i == ARTICLES / 2) {
          whenFull = largest;
        }
      }
      Story story = newest(pipeline);
      assertThat(story.articleCount()).isEqualTo(ARTICLES);
      assertThat(story.articles()).hasSize(Story.MAX_ARTICLES);
      assertThat(story.sourceCount()).isEqualTo(Math.min(ARTICLES, 500));
      assertThat(story.sources()).hasSize(Story.MAX_SOURCES);
      assertThat(largest)
          .as("the largest record of the second half, in bytes, over the first's")
          .isLessThan(whenFull + whenFull / 4)
          .isLessThan(StageProperties.MAX_RECORD_BYTES);
      System.out.printf("%d articles in a story, largest record %d bytes%n", ARTICLES, largest);
    }
  }

  private void note(TestRecord<byte[], byte[]> record) {
    largest = Math.max(largest, record.value() == null ? 0 : record.value().length);
  }

  private static Story newest(DrivenPipeline pipeline) {
    List<Story> stories = pipeline.values(AggregateTopics.STORIES);
    return stories.get(stories.size() - 1);
  }

  private static byte[] first() throws Exception {
    return Json.mapper()
        .writeValueAsBytes(
            Json.mapper()
                .createObjectNode()
                .put("id", "a0")
                .put("title", "Earthquake strikes southern Turkey, hundreds killed in Gaziantep")
                .put(
                    "body",
                    "A powerful earthquake struck southern Turkey before dawn on Monday, killing"
                        + " more than 500 people in Gaziantep. President Recep Tayyip Erdogan said"
                        + " rescue teams were on their way. The quake was felt in Syria and"
                        + " Lebanon.")
                .put("language", "en")
                .put("source", "Source 0")
                .put("publishedAt", BEGIN.toString()));
  }

  /** The same news by another source, in its own words: each has a term that no other has. */
  private static byte[] another(ObjectNode enriched, int number) throws Exception {
    ObjectNode other = article(enriched, "a" + number, "Earthquake in Turkey: report", number);
    ((ObjectNode) other.path("terms")).put("report" + number, 1);
    return Json.mapper().writeValueAsBytes(other);
  }

  private static byte[] otherNews(ObjectNode enriched, String id, int number) throws Exception {
    ObjectNode other = article(enriched, id, "Something else: report", number);
    other.putObject("terms").put(id, 1).put("else" + id, 1);
    return Json.mapper().writeValueAsBytes(other);
  }

  private static ObjectNode article(ObjectNode enriched, String id, String title, int number) {
    ObjectNode other = enriched.deepCopy();
    ((ObjectNode) other.path("article"))
        .put("articleId", id)
        .put("source", "Source " + number % 500)
        .put("title", title + " " + number)
        .put("publishedAt", BEGIN.plusSeconds(10L * number).toString());
    return other;
  }
}
