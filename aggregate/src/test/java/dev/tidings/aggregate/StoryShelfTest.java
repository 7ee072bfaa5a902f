package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.pipe.JsonSerde;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryShelfTest {
  private static final int CACHED_ARTICLES = 20;

  private final CountingReads articles = new CountingReads();
  private final LanguageState state =
      new LanguageState(
          articles,
          new TreeValues<>(JsonSerde.of(Membership.class)),
          new TreeValues<>(Serdes.String()),
          new TreeValues<>(JsonSerde.of(StoryRecord.class)),
          new TreeValues<>(JsonSerde.of(KeptReprint.class)),
          new TreeValues<>(Serdes.String()),
          new TreeValues<>(JsonSerde.of(Progress.class)),
          new TreeValues<>(Serdes.ByteArray()));
  private final LanguageWriter writer =
      new LanguageWriter(
          "en",
          state,
          new TermOverlapClusterer(new ClustersOf(state.clusters()), StageDriver.SILENCE),
          StageDriver.SILENCE,
          CACHED_ARTICLES,
          (articleId, publishedAt, newest, decided) -> {});

  private static final class CountingReads implements KeyValues<ArticleRecord> {
    private final TreeValues<ArticleRecord> values =
        new TreeValues<>(JsonSerde.of(ArticleRecord.class));
    private int reads;

    @Override
    public @Nullable ArticleRecord get(String key) {
      reads++;
      return values.get(key);
    }

    @Override
    public void put(String key, @Nullable ArticleRecord value) {
      values.put(key, value);
    }

    @Override
    public Iterator<Map.Entry<String, ArticleRecord>> withPrefix(String prefix) {
      return values.withPrefix(prefix);
    }
  }

  private void publish(String id, int minute, String... terms) {
    writer.handle(
        SampleArticle.article(id).after(Duration.ofMinutes(minute)).terms(terms).arrival());
  }

  @Test
  void aStoryThatIsTooLargeForTheMemoryIsNotBuiltAgainWithEachOfItsArticles() {
    int before = 0;
    for (int i = 0; i < 200; i++) {
      before = i == 100 ? articles.reads : before;
      publish("large" + i, i, "quake", "coast");
      publish("small" + i, i, "goal" + i, "match" + i);
    }
    assertThat(state.memberships().get("large0")).isNotNull();
    assertThat(articles.reads - before).as("reads for two hundred arrivals").isLessThan(1_000);
  }
}
