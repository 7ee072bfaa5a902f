package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryIdsTest {

  private final Document first = new Document(1, "a", 0, 0, TermVector.EMPTY);
  private final Document second = new Document(2, "b", 0, 0, TermVector.EMPTY);

  @Test
  void namesAstoryAfterItsFirstArticle() {
    assertThat(StoryIds.choose(List.of(first, second), Set.of()::contains))
        .isEqualTo("s:ca978112ca1bbdcafac231b39a23dc4d");
  }

  @Test
  void namesItAfterTheNextArticleWhenTheFirstNameIsTaken() {
    Set<String> taken = Set.of(StoryIds.of("a"));
    assertThat(StoryIds.choose(List.of(first, second), taken::contains))
        .isEqualTo(StoryIds.of("b"));
  }

  @Test
  void countsWhenAllNamesAreTaken() {
    Set<String> taken = Set.of(StoryIds.of("a"), StoryIds.of("b"), StoryIds.of("a#2"));
    assertThat(StoryIds.choose(List.of(first, second), taken::contains))
        .isEqualTo(StoryIds.of("a#3"));
  }

  @Test
  void storesAnIdInSixteenBytes() {
    String storyId = StoryIds.of("https://news.example/1");
    assertThat(StoryIds.toBytes(storyId)).hasSize(16);
    assertThat(StoryIds.fromBytes(StoryIds.toBytes(storyId))).isEqualTo(storyId);
  }
}
