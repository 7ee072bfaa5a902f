package dev.tidings.app.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.aggregate.AggregateTopics;
import dev.tidings.aggregate.StoryAssignments;
import dev.tidings.app.DrivenPipeline;
import dev.tidings.enrich.EnrichTopics;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Json;
import dev.tidings.pipe.Rejected;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles as large as may be, made of one thing over and over that a careless parser or regular
 * expression would try again from each place. A look at each pair of places takes minutes where the
 * pipeline needs a fraction of a second, so that a minute tells them apart on any machine.
 *
 * <p>{@code -Dtidings.fuzz=100000} tries all of {@link #MORE} too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongInputTest {
  private static final int SIZE = 900_000;

  private static final List<String> FEW =
      List.of("&amp;", "\u201cYes,\u201d he said. ", "1,", "Aa ");

  private static final List<String> MORE =
      List.of(
          "<",
          "<p",
          "<p>",
          "He said he denied that ",
          "<!--",
          "<![CDATA[",
          "&",
          "&#",
          "<a href='",
          "</div ",
          "\"",
          "\u201c",
          "'s ",
          "(",
          ")",
          "[",
          "((a",
          "- ",
          "\u2014",
          ". ",
          "A. ",
          "U.S. ",
          "Mr. ",
          "Mr. A ",
          "A",
          "Anna of ",
          "Bank of ",
          "x",
          "1",
          "1.0",
          "$1 ",
          "12 million ",
          "May 1 ",
          "10:00 ",
          "http://",
          "http://a/",
          "www.a ",
          "@a ",
          "#a ",
          "\n",
          " \n",
          "a\n",
          "By ",
          "By A and ",
          "PARIS, ",
          "PARIS (AP) - ",
          "not ",
          "said ",
          "he said that ",
          "and ",
          "if ",
          ", which ",
          "more than ",
          "Aaaa Bbbb Cccc Aaaa Bbbb Cccd ",
          "a\u0301",
          "\u0301",
          "\ud83d\ude00",
          "\u202e",
          "\u4e16",
          "\u0645 ",
          "\u200b",
          "\u00ad");

  private static final List<String> IN_FIELDS =
      List.of("/..", "%2", "?a=b&", " - ", "1", ".", "a b, ");

  private DrivenPipeline pipeline;
  private ObjectNode unique = Json.mapper().createObjectNode();

  @BeforeAll
  void open(@TempDir Path state) throws Exception {
    pipeline = new DrivenPipeline(state);
    publish(article("first").put("title", "Long").put("body", "Something happened."));
    unique =
        (ObjectNode)
            Json.mapper().readTree(pipeline.written(IngestTopics.UNIQUE_ARTICLES).get(0).value());
  }

  @AfterAll
  void close() {
    pipeline.close();
  }

  static Stream<String> fragments() {
    return Integer.getInteger("tidings.fuzz", 0) > 0
        ? Stream.concat(FEW.stream(), MORE.stream())
        : FEW.stream();
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void aLongTextTakesNoLongerThanItsLength(String fragment) throws Exception {
    String body = fragment.repeat(SIZE / fragment.getBytes(UTF_8).length);
    publish(article(fragment).put("title", "Long").put("body", body));
    // Again to the later stages alone: the first may have cut it, or found a copy of another.
    pipeline.forgetWritten();
    ObjectNode later = unique.deepCopy().put("articleId", "later " + fragment).put("body", body);
    pipeline.publish(
        IngestTopics.UNIQUE_ARTICLES,
        later.path("articleId").asText().getBytes(UTF_8),
        Json.mapper().writeValueAsBytes(later));
    assertThat(pipeline.written(Rejected.TOPIC)).isEmpty();
    assertThat(pipeline.written(EnrichTopics.ENRICHED_ARTICLES)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "url", "source", "language", "publishedAt", "authors", "id"})
  void everyFieldMayBeLong(String field) throws Exception {
    for (String fragment : IN_FIELDS) {
      String start = field.equals("url") ? "https://a.example/" : "";
      publish(
          article(field + fragment)
              .put("body", "Something happened.")
              .put(field, start + fragment.repeat(200_000)));
    }
  }

  private static ObjectNode article(String id) {
    return Json.mapper()
        .createObjectNode()
        .put("id", "long " + id)
        .put("language", "en")
        .put("publishedAt", "2026-03-10T06:00:00Z");
  }

  /** One outcome, and if it is an article then it is in a story. */
  private void publish(ObjectNode article) throws Exception {
    pipeline.forgetWritten();
    pipeline.publish(IngestTopics.ARTICLES, null, Json.mapper().writeValueAsBytes(article));
    int unique = pipeline.written(IngestTopics.UNIQUE_ARTICLES).size();
    assertThat(
            unique
                + pipeline.written(IngestTopics.DUPLICATES).size()
                + pipeline.written(Rejected.TOPIC).size())
        .isEqualTo(1);
    assertThat(pipeline.written(EnrichTopics.ENRICHED_ARTICLES)).hasSize(unique);
    assertThat(StoryAssignments.of(pipeline.values(AggregateTopics.STORY_EVENTS)).all())
        .hasSize(unique);
    for (var rejected : pipeline.written(Rejected.TOPIC)) {
      assertThat(DrivenPipeline.header(rejected, Rejected.REASON))
          .as(DrivenPipeline.header(rejected, Rejected.DETAIL))
          .isNotIn("processing-failed", "unreadable-record", "unwritable-output");
    }
  }
}
