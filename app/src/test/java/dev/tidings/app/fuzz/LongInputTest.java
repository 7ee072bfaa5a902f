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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles as large as may be, made of one thing over and over that a careless parser or regular
 * expression would try again from each place: a look at each pair of places in {@value #SIZE}
 * characters takes a quarter of an hour, the pipeline less than a second. So a minute tells them
 * apart on any machine.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongInputTest {
  private static final int SIZE = 900_000;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<p",
        "<p>",
        "<!--",
        "<![CDATA[",
        "&",
        "&#",
        "&amp;",
        "<a href='",
        "</div ",
        "\"",
        "\u201c",
        "\u201cYes,\u201d he said. ",
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
        "Aa ",
        "Anna of ",
        "Bank of ",
        "x",
        "1",
        "1,",
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
        "He said he denied that ",
        "and ",
        "if ",
        ", which ",
        "more than ",
        "a\u0301",
        "\u0301",
        "\ud83d\ude00",
        "\u202e",
        "\u4e16",
        "\u0645 ",
        "\u200b",
        "\u00ad"
      })
  void aLongTextIsReadOnce(String fragment) throws Exception {
    ObjectNode article = article(fragment);
    article.put("title", "Long");
    article.put("body", fragment.repeat(SIZE / fragment.getBytes(UTF_8).length));
    publish(article);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "url", "source", "language", "publishedAt", "authors", "id"})
  void everyFieldMayBeLong(String field) throws Exception {
    for (String fragment : new String[] {"/..", "%2", "?a=b&", " - ", "1", ".", "a b, "}) {
      ObjectNode article = article(field + fragment);
      article.put("body", "Something happened.");
      article.put(
          field, (field.equals("url") ? "https://a.example/" : "") + fragment.repeat(200_000));
      publish(article);
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
