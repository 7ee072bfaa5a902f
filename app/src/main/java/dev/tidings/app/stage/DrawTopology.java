package dev.tidings.app.stage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/** A topology as arrows between topics, steps and stores. */
public final class DrawTopology {
  private DrawTopology() {}

  /** From one thing to another; topics and stores are prefixed {@code topic:}, {@code store:}. */
  public record Edge(String from, String to) {}

  /** All arrows, in the order of the topology. */
  public static List<Edge> edges(TopologyDescription topology) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (Subtopology part : topology.subtopologies()) {
      for (Node node : part.nodes()) {
        edges.addAll(edges(node));
      }
    }
    return List.copyOf(edges);
  }

  private static List<Edge> edges(Node node) {
    List<Edge> edges = new ArrayList<>();
    if (node instanceof Source source && source.topicSet() != null) {
      new TreeSet<>(source.topicSet())
          .forEach(topic -> edges.add(new Edge("topic:" + topic, node.name())));
    }
    if (node instanceof Sink sink && sink.topic() != null) {
      edges.add(new Edge(node.name(), "topic:" + sink.topic()));
    }
    if (node instanceof Processor processor) {
      new TreeSet<>(processor.stores())
          .forEach(store -> edges.add(new Edge(node.name(), "store:" + store)));
    }
    node.successors().stream()
        .map(Node::name)
        .sorted()
        .forEach(next -> edges.add(new Edge(node.name(), next)));
    return edges;
  }

  /** The arrows of one stage in Mermaid, for a flowchart. */
  public static String mermaid(String stage, List<Edge> edges) {
    StringBuilder text = new StringBuilder("  subgraph " + stage + "\n");
    Set<String> inside = new LinkedHashSet<>();
    Set<String> topics = new LinkedHashSet<>();
    StringBuilder arrows = new StringBuilder();
    for (Edge edge : edges) {
      for (String end : List.of(edge.from(), edge.to())) {
        (end.startsWith("topic:") ? topics : inside).add(end);
      }
      arrows.append("  ").append(id(edge.from())).append(" --> ").append(id(edge.to()));
      arrows.append('\n');
    }
    inside.forEach(name -> text.append("    ").append(shape(name)).append('\n'));
    text.append("  end\n");
    topics.forEach(name -> text.append("  ").append(shape(name)).append('\n'));
    return text.append(arrows).toString();
  }

  private static String shape(String name) {
    String label = name.substring(name.indexOf(':') + 1);
    if (name.startsWith("topic:")) {
      return id(name) + "[[" + label + "]]";
    }
    return name.startsWith("store:")
        ? id(name) + "[(" + label + ")]"
        : id(name) + "[" + label + "]";
  }

  private static String id(String name) {
    return name.replace(':', '_').replace('-', '_').replace('.', '_');
  }
}
