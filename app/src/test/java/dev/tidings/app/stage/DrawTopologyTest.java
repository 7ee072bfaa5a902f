package dev.tidings.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.app.stage.DrawTopology.Edge;
import java.util.List;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;

class DrawTopologyTest {
  private final Topology topology =
      new Topology()
          .addSource("read-notes", "my.notes")
          .addSink("write-copies", "my.copies", "read-notes");

  @Test
  void leadsFromTopicToTopic() {
    assertThat(DrawTopology.edges(topology.describe()))
        .containsExactlyInAnyOrder(
            new Edge("topic:my.notes", "read-notes"),
            new Edge("read-notes", "write-copies"),
            new Edge("write-copies", "topic:my.copies"));
  }

  @Test
  void drawsTopicsOutsideTheStage() {
    List<Edge> edges = DrawTopology.edges(topology.describe());
    assertThat(DrawTopology.mermaid("copy", edges))
        .startsWith("  subgraph copy\n")
        .contains("    read_notes[read-notes]\n")
        .contains("  end\n")
        .contains("  topic_my_notes[[my.notes]]\n")
        .contains("  topic_my_notes --> read_notes\n");
  }
}
