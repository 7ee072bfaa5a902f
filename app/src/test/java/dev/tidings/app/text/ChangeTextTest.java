package dev.tidings.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.aggregate.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTextTest {
  private final ChangeText changes = new ChangeText(Style.PLAIN, 80);
  private final Story two = SampleStory.of(2, List.of());

  @Test
  void announcesANewStory() {
    assertThat(changes.of(null, two))
        .hasValue(
            "new       Earthquake shakes the coast  disaster, accident and emergency incident");
  }

  @Test
  void tellsHowFarItGrew() {
    assertThat(changes.of(two, SampleStory.of(3, List.of())))
        .hasValue("grew      Earthquake shakes the coast  3 articles, 2 sources");
  }

  @Test
  void putsADisputeFirst() {
    assertThat(changes.of(two, SampleStory.of(3, List.of(SampleStory.disputed()))))
        .hasValue("disputed  Earthquake shakes the coast  1 claim");
  }

  @Test
  void saysNothingOfWhatNobodySees() {
    assertThat(changes.of(two, two)).isEmpty();
  }
}
