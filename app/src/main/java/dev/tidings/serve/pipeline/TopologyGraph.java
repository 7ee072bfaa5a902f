package dev.tidings.serve.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.TopologyDescription;
import org.jspecify.annotations.Nullable;

/**
 * The steps of all stages and what flows between them.
 *
 * @param stages in the order of the pipeline
 */
public record TopologyGraph(List<StageGraph> stages) {
  public TopologyGraph {
    stages = List.copyOf(stages);
  }

  /**
   * One stage.
   *
   * @param name of the stage
   * @param group its consumer group
   * @param reads topics
   * @param writes topics
   * @param nodes its steps, by sub-topology and name
   */
  public record StageGraph(
      String name, String group, List<String> reads, List<String> writes, List<Node> nodes) {
    public StageGraph {
      reads = List.copyOf(reads);
      writes = List.copyOf(writes);
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * One step.
   *
   * @param name of the node
   * @param kind {@code source}, {@code processor} or {@code sink}
   * @param subtopology the part of the stage that it belongs to; parts meet at topics
   * @param topics that a source reads or a sink writes
   * @param stores that it uses
   * @param successors names of the steps that come after it
   */
  public record Node(
      String name,
      String kind,
      int subtopology,
      List<String> topics,
      List<String> stores,
      List<String> successors) {
    public Node {
      topics = List.copyOf(topics);
      stores = List.copyOf(stores);
      successors = List.copyOf(successors);
    }
  }

  /** The graph of these stages. */
  public static TopologyGraph of(List<WatchedStage> stages) {
    return new TopologyGraph(
        stages.stream()
            .map(
                stage ->
                    new StageGraph(
                        stage.name(),
                        stage.group(),
                        stage.reads(),
                        stage.writes(),
                        nodes(stage.topology())))
            .toList());
  }

  private static List<Node> nodes(TopologyDescription topology) {
    List<Node> nodes = new ArrayList<>();
    for (TopologyDescription.Subtopology part : topology.subtopologies()) {
      part.nodes().forEach(node -> nodes.add(node(part.id(), node)));
    }
    nodes.sort(Comparator.comparingInt(Node::subtopology).thenComparing(Node::name));
    return nodes;
  }

  private static Node node(int part, TopologyDescription.Node node) {
    List<String> successors =
        node.successors().stream().map(TopologyDescription.Node::name).sorted().toList();
    if (node instanceof TopologyDescription.Source source) {
      return new Node(
          node.name(), "source", part, sorted(source.topicSet()), List.of(), successors);
    }
    if (node instanceof TopologyDescription.Sink sink) {
      String topic = sink.topic();
      return new Node(
          node.name(),
          "sink",
          part,
          topic == null ? List.of() : List.of(topic),
          List.of(),
          successors);
    }
    List<String> stores =
        node instanceof TopologyDescription.Processor processor
            ? sorted(processor.stores())
            : List.of();
    return new Node(node.name(), "processor", part, List.of(), stores, successors);
  }

  private static List<String> sorted(@Nullable Set<String> names) {
    return names == null ? List.of() : List.copyOf(new TreeSet<>(names));
  }
}
