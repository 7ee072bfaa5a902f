package dev.tidings.bench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.ingest.read.ReadArticles;
import dev.tidings.ingest.read.result.ArticleSink;
import dev.tidings.ingest.read.result.FoundArticle;
import dev.tidings.ingest.read.result.FoundFeed;
import dev.tidings.ingest.read.result.Limits;
import dev.tidings.ingest.read.result.Skipped;
import dev.tidings.pipe.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MakeArchiveTest {

  @Test
  void itIsAnArchiveOfThatSizeWhosePagesAreArticles() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    long pages = new MakeArchive().write(400_000, archive);
    assertThat(archive.size()).isBetween(400_000, 600_000);
    List<FoundArticle> found = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();

    new ReadArticles(Limits.forFiles())
        .read(new ByteArrayInputStream(archive.toByteArray()), "archive", sink(found, skipped));

    assertThat(skipped).isEmpty();
    assertThat(found).hasSize((int) pages);
    JsonNode second = Json.mapper().readTree(found.get(1).json());
    assertThat(second.path("url").asText()).isEqualTo("https://a.example/page-1");
    assertThat(second.path("title").asText()).isNotBlank();
    assertThat(second.path("body").asText()).hasSizeGreaterThan(100).doesNotContain("Section");
  }

  private static ArticleSink sink(List<FoundArticle> found, List<Skipped> left) {
    return new ArticleSink() {
      @Override
      public void article(FoundArticle article) {
        found.add(article);
      }

      @Override
      public void skipped(Skipped what) {
        left.add(what);
      }

      @Override
      public void feed(FoundFeed feed) {
        throw new AssertionError("no feed");
      }
    };
  }
}
