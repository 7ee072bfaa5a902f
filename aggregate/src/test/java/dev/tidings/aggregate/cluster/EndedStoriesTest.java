package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story that has ended, by whatever way, is named in no later change. */
class EndedStoriesTest {

  private static final int CALLS = 2000;
  private static final int ARTICLES = 60;
  private static final int THEMES = 5;

  private final Set<String> ended = new HashSet<>();
  private int merged;
  private int split;
  private int retired;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void neverComeBack(long seed) {
    Random random = new Random(seed);
    Newsroom newsroom = new Newsroom();
    for (int call = 0; call < CALLS; call++) {
      // Few articles, so that each is taken back and published again many times.
      String id = "a" + random.nextInt(ARTICLES);
      check(random.nextInt(5) == 0 ? newsroom.remove(id) : newsroom.publish(id, text(random)));
      if (random.nextInt(100) == 0) {
        newsroom.reopen();
      }
    }
    assertThat(ended).hasSizeGreaterThan(ARTICLES);
    assertThat(merged).isPositive();
    assertThat(split).isPositive();
    assertThat(retired).isPositive();
  }

  private void check(List<Change> changes) {
    for (Change change : changes) {
      assertThat(ended).doesNotContain(change.storyId());
      if (change instanceof Change.Merged merge) {
        assertThat(ended).doesNotContain(merge.heirId());
        ended.add(merge.storyId());
        merged++;
      } else if (change instanceof Change.Split parting) {
        assertThat(ended).doesNotContain(parting.otherStoryId());
        split++;
      } else if (change instanceof Change.Retired end) {
        ended.add(end.storyId());
        retired++;
      }
    }
  }

  /** Most articles are on one theme, some on two: these bring stories together and part again. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int themes = random.nextInt(3) == 0 ? 2 : 1;
    for (int i = 0; i < themes; i++) {
      int theme = random.nextInt(THEMES);
      for (int word = 0; word < 6; word++) {
        text.append("theme").append(theme).append('x').append(random.nextInt(10)).append(' ');
      }
    }
    return text.append("word").append(random.nextInt(500)).toString();
  }
}
