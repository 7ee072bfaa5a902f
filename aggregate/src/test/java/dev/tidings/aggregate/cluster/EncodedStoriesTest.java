package dev.tidings.aggregate.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a second opinion changes; the encoder here knows of two meanings only. */
class EncodedStoriesTest {

  private static final ClusterParameters ALL =
      ClusterParameters.DEFAULT.withEncoding(ClusterParameters.Encoding.ALL);
  private static final String FERRY = "ferri sank harbour rescu passeng storm captain";
  private static final String FERRY_IN_OTHER_WORDS = "vessel sank pier rescu travel gale skipper";
  private static final String RACE = "ferri sank harbour regatta oar trophi crew";

  private final TreeMapStore store = new TreeMapStore();
  private StoryClusterer clusterer = StoryClusterer.open(store, "en", ALL, this::encode);
  private final FoldChanges folded = new FoldChanges();
  private final List<String> encoded = new ArrayList<>();
  private int time;

  private byte[] encode(String text) {
    encoded.add(text);
    byte[] vector = new byte[32];
    // Two directions at right angles, each of Encoder.LENGTH.
    int from = text.startsWith("accident") ? 0 : 16;
    for (int i = from; i < from + 16; i++) {
      vector[i] = 127;
    }
    return vector;
  }

  private void publish(String id, String terms, String text) {
    folded.apply(clusterer.put(id, Newsroom.count(terms), text, time++ * 60_000L));
  }

  private boolean areTogether(String one, String other) {
    String story = folded.storyByArticle().get(one);
    return story != null && story.equals(folded.storyByArticle().get(other));
  }

  private void publishAll() {
    publish("a", FERRY, "accident");
    publish("b", FERRY_IN_OTHER_WORDS, "accident");
    publish("c", RACE, "race");
  }

  @Test
  void sameMeaningInOtherWordsIsOneStory() {
    publishAll();
    assertThat(areTogether("a", "b")).isTrue();
    assertThat(encoded).containsExactly("accident", "accident", "race");
  }

  @Test
  void otherMeaningInTheSameWordsIsAnotherStory() {
    publishAll();
    assertThat(areTogether("a", "c")).isFalse();
  }

  @Test
  void withoutTheEncoderItIsTheOtherWayRound() {
    clusterer = StoryClusterer.open(new TreeMapStore(), "en", ALL);
    publishAll();
    assertThat(areTogether("a", "b")).isFalse();
    assertThat(areTogether("a", "c")).isTrue();
    assertThat(encoded).isEmpty();
  }

  @Test
  void meaningsAreKeptOverArestart() {
    publish("a", FERRY, "accident");
    clusterer = StoryClusterer.open(store, "en", ALL, this::encode);
    publish("b", FERRY_IN_OTHER_WORDS, "accident");
    assertThat(areTogether("a", "b")).isTrue();
    assertThat(encoded).hasSize(2);
  }

  @Test
  void aStoreWithMeaningsCanBeReadWithoutAnEncoder() {
    publishAll();
    clusterer = StoryClusterer.open(store, "en", ALL);
    publish("d", FERRY, "accident");
    assertThat(areTogether("a", "d")).isTrue();
  }

  @Test
  void nothingIsLeftOfArticlesThatAreGone() {
    publishAll();
    for (String id : List.of("a", "b", "c")) {
      folded.apply(clusterer.remove(id));
    }
    assertThat(store.withPrefix("m").hasNext()).isFalse();
  }
}
