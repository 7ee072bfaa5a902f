package dev.tidings.serve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.StoryEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventHistoryTest {

  @Test
  void ofALongHistoryTheBeginningAndTheLatestStay() {
    EventHistory history = new EventHistory(1_000);
    for (int i = 1; i <= 500; i++) {
      history.add(event("s", i));
    }

    List<StoryEvent> kept = history.ofStory("s");
    assertThat(kept).hasSize(EventHistory.MAX_PER_STORY);
    assertThat(kept.get(0).sequence()).isEqualTo(1);
    assertThat(kept.get(kept.size() - 1).sequence()).isEqualTo(500);
    assertThat(history.size()).isEqualTo(EventHistory.MAX_PER_STORY);
  }

  @Test
  void storiesThatAreSilentLongestAreForgottenFirst() {
    EventHistory history = new EventHistory(10);
    for (int i = 0; i < 20; i++) {
      history.add(event("s" + i, 1));
      history.add(event("busy", i + 1));
    }

    assertThat(history.size()).isLessThanOrEqualTo(20);
    assertThat(history.ofStory("s0")).isEmpty();
    assertThat(history.ofStory("busy")).hasSize(20);
  }

  @Test
  void anEventThatIsReadAgainStandsOnce() {
    EventHistory history = new EventHistory(10);
    history.add(event("s", 1));
    history.add(event("s", 2));
    history.add(event("s", 1));

    assertThat(history.ofStory("s")).hasSize(2);
  }

  private static StoryEvent event(String storyId, int sequence) {
    return new StoryEvent(
        1,
        storyId,
        sequence,
        sequence,
        StoryEvent.Type.GREW,
        Instant.EPOCH.plusSeconds(sequence),
        List.of("a" + sequence),
        null,
        null,
        null);
  }
}
