package dev.tidings.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.StoryAssignments;
import dev.tidings.app.DrivenPipeline;
import dev.tidings.app.Processed;
import dev.tidings.app.stage.Stages;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.enrich.EnrichedArticle;
import dev.tidings.ingest.Article;
import dev.tidings.ingest.Duplicate;
import dev.tidings.ingest.IngestInMemory;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.ingest.Ingested;
import dev.tidings.pipe.Lineage;
import dev.tidings.pipe.Rejected;
import dev.tidings.pipe.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mutated articles: nothing fails, every input has one outcome, and every outcome goes all the way.
 *
 * <p>{@code -Dtidings.fuzz=100000} sets how many inputs ingest gets; the whole pipeline gets a
 * fifth of it. {@code -Dtidings.fuzz.seed} sets the seed, which every failure names.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
class FuzzTest {
  private static final int INPUTS = Integer.getInteger("tidings.fuzz", 3000);
  private static final long SEED = Long.getLong("tidings.fuzz.seed", 20_260_302);
  private static final Instant ARRIVED = Instant.parse("2026-03-20T12:00:00Z");

  @Test
  void everyInputOfIngestHasAnOutcome() {
    MutateArticle mutate = new MutateArticle(Processed.sample(), SEED);
    IngestInMemory ingest = new IngestInMemory(Settings.of(Stages.all().settings(), List.of()));
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < INPUTS; i++) {
      byte[] input = mutate.next();
      try {
        Ingested outcome = ingest.apply(input, ARRIVED.plusSeconds(i));
        outcomes.merge(kind(outcome), 1, Integer::sum);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(told(i, input), e);
      }
    }
    assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(INPUTS);
    assertThat(outcomes)
        .as("mutation leaves and breaks enough")
        .containsOnlyKeys("article", "duplicate", "rejected")
        .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(INPUTS / 50));
  }

  @Test
  void everyInputOfThePipelineIsAccountedFor(@TempDir Path state) {
    int inputs = INPUTS / 5;
    MutateArticle mutate = new MutateArticle(Processed.sample(), SEED + 1);
    try (DrivenPipeline pipeline = new DrivenPipeline(state)) {
      for (int i = 0; i < inputs; i++) {
        byte[] input = mutate.next();
        try {
          pipeline.publish(IngestTopics.ARTICLES, null, input);
        } catch (RuntimeException | StackOverflowError e) {
          throw new AssertionError(told(i, input), e);
        }
      }
      List<Article> unique = pipeline.values(IngestTopics.UNIQUE_ARTICLES);
      List<Duplicate> duplicates = pipeline.values(IngestTopics.DUPLICATES);
      List<TestRecord<byte[], byte[]>> rejected = pipeline.written(Rejected.TOPIC);
      assertThat(rejected)
          .as("what is rejected was judged, not met by a failure; seed %d", SEED)
          .allSatisfy(
              record ->
                  assertThat(DrivenPipeline.header(record, Rejected.REASON))
                      .as(DrivenPipeline.header(record, Rejected.DETAIL))
                      .isNotIn("processing-failed", "unreadable-record", "unwritable-output"));
      assertOneOutcomeEach(inputs, unique, duplicates, rejected);
      assertAllIsEnrichedAndInAStory(pipeline, unique);
      assertThat(unique.size()).isGreaterThan(inputs / 20);
      assertThat(rejected.size()).isGreaterThan(inputs / 20);
    }
  }

  private static String kind(Ingested outcome) {
    return outcome.rejected() != null
        ? "rejected"
        : outcome.duplicate() != null ? "duplicate" : "article";
  }

  private static void assertOneOutcomeEach(
      int inputs,
      List<Article> unique,
      List<Duplicate> duplicates,
      List<TestRecord<byte[], byte[]>> rejected) {
    int[] outcomes = new int[inputs];
    unique.stream()
        .map(Article::lineage)
        .map(Lineage::offset)
        .forEach(i -> outcomes[(int) (long) i]++);
    duplicates.stream()
        .map(Duplicate::lineage)
        .map(Lineage::offset)
        .forEach(i -> outcomes[(int) (long) i]++);
    rejected.forEach(
        record ->
            outcomes[Integer.parseInt(DrivenPipeline.header(record, Rejected.SOURCE_OFFSET))]++);
    assertThat(Arrays.stream(outcomes).filter(count -> count != 1)).as("seed %d", SEED).isEmpty();
  }

  private static void assertAllIsEnrichedAndInAStory(
      DrivenPipeline pipeline, List<Article> unique) {
    assertThat(
            pipeline.values(EnrichTopics.ENRICHED_ARTICLES).stream().map(EnrichedArticle::article))
        .isEqualTo(unique);
    Set<String> standing = new TreeSet<>();
    for (Article article : unique) {
      if (article.retracted()) {
        standing.remove(article.articleId());
      } else {
        standing.add(article.articleId());
      }
    }
    assertThat(StoryAssignments.of(pipeline.values(AggregateTopics.STORY_EVENTS)).all().keySet())
        .as("seed %d", SEED)
        .containsExactlyElementsOf(standing);
    Set<String> ended = new HashSet<>();
    for (TestRecord<byte[], byte[]> record : pipeline.written(AggregateTopics.STORIES)) {
      String storyId = new String(record.key(), StandardCharsets.UTF_8);
      assertThat(ended).doesNotContain(storyId);
      if (record.value() == null) {
        ended.add(storyId);
      }
    }
  }

  private static String told(int number, byte[] input) {
    return "input %d of seed %d: %s"
        .formatted(number, SEED, new String(input, StandardCharsets.UTF_8));
  }
}
