package dev.tidings.serve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.StoryEvent;
import dev.tidings.serve.sample.SampleCatalog;
import dev.tidings.serve.sample.SampleNews;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExplainArticleTest {
  private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

  private final Catalog catalog = SampleCatalog.of(new SampleNews(NOW).stories());

  @Test
  void tellsWhatTookTheArticleIntoItsStory() {
    ExplainArticle.Explanation explanation = catalog.explain().of("quake-a2").orElseThrow();

    assertThat(explanation.storyId()).isEqualTo("quake");
    assertThat(explanation.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(StoryEvent.Type.GREW);
              assertThat(Objects.requireNonNull(event.reason()).threshold()).isEqualTo(0.25);
            });
  }

  @Test
  void aReprintIsExplainedByItsOriginal() {
    ExplainArticle.Explanation explanation = catalog.explain().of("quake-a1-r2").orElseThrow();

    assertThat(Objects.requireNonNull(explanation.duplicate()).duplicateOf()).isEqualTo("quake-a1");
    assertThat(explanation.storyId()).isEqualTo("quake");
    assertThat(explanation.events()).hasSize(1);
  }

  @Test
  void followsTheArticleOverAMerge() {
    take(event("orca", 2, StoryEvent.Type.MERGED, List.of(), "quake"));
    catalog.stories().put(new SampleNews(NOW).merged("orca", "quake"), new byte[0], "1");

    ExplainArticle.Explanation explanation = catalog.explain().of("orca-a1").orElseThrow();

    assertThat(explanation.storyId()).isEqualTo("quake");
    assertThat(explanation.events())
        .extracting(StoryEvent::type)
        .containsExactly(StoryEvent.Type.CREATED, StoryEvent.Type.MERGED);
  }

  @Test
  void followsTheArticleOverASplit() {
    take(event("quake", 90, StoryEvent.Type.SPLIT, List.of("quake-a3"), "bangkok"));

    ExplainArticle.Explanation explanation = catalog.explain().of("quake-a3").orElseThrow();

    assertThat(explanation.storyId()).isEqualTo("bangkok");
    assertThat(explanation.events())
        .extracting(StoryEvent::type)
        .containsExactly(StoryEvent.Type.GREW, StoryEvent.Type.SPLIT);
  }

  @Test
  void ofAnUnknownArticleNothingIsKnown() {
    assertThat(catalog.explain().of("unknown")).isEmpty();
  }

  private void take(StoryEvent event) {
    catalog.events().add(event);
    catalog.articles().put(event);
  }

  private static StoryEvent event(
      String storyId, int sequence, StoryEvent.Type type, List<String> articles, String other) {
    return new StoryEvent(1, storyId, sequence, sequence, type, NOW, articles, other, null, null);
  }
}
