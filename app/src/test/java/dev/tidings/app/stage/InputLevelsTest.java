package dev.tidings.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;

class InputLevelsTest {
  @Test
  void putsATopicBehindWhateverFeedsIt() {
    Topology topology = new Topology();
    topology.addSource("c", "second-repartition");
    topology.addSink("c-out", "out", "c");
    topology.addSource("b", "first-repartition", "other");
    topology.addSink("b-out", "second-repartition", "b");
    topology.addSource("a", "in");
    topology.addSink("a-out", "first-repartition", "a");
    assertThat(InputLevels.of(topology.describe(), Set.of("in", "other"), "app"))
        .containsExactly(
            Set.of("in"),
            Set.of("app-first-repartition", "other"),
            Set.of("app-second-repartition"));
  }

  @Test
  void endsOnALoop() {
    Topology topology = new Topology();
    topology.addSource("a", "in");
    topology.addSink("a-out", "ring", "a");
    topology.addSource("b", "ring");
    topology.addSink("b-out", "ring", "b");
    assertThat(InputLevels.of(topology.describe(), Set.of("in"), "app"))
        .isEqualTo(List.of(Set.of("in"), Set.of("app-ring")));
  }
}
