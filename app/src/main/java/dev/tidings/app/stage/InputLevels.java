package dev.tidings.app.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/**
 * The topics that a topology reads, in the order in which they run dry: a repartition topic can be
 * called finished only when everything that feeds it is.
 */
final class InputLevels {
  private InputLevels() {}

  /**
   * Topics by level; those of a level are fed by earlier levels only. A loop, if there is one,
   * forms the last level.
   *
   * @param external full names of the topics that come from outside
   * @param applicationId what Kafka puts before the names of internal topics
   */
  static List<Set<String>> of(
      TopologyDescription topology, Set<String> external, String applicationId) {
    List<Subtopology> open = new ArrayList<>(topology.subtopologies());
    List<Set<String>> levels = new ArrayList<>();
    while (!open.isEmpty()) {
      Set<String> stillFed = new HashSet<>();
      open.forEach(part -> stillFed.addAll(sinks(part)));
      List<Subtopology> ready =
          open.stream()
              .filter(part -> sources(part).stream().noneMatch(stillFed::contains))
              .toList();
      List<Subtopology> level = ready.isEmpty() ? List.copyOf(open) : ready;
      Set<String> names = new TreeSet<>();
      for (Subtopology part : level) {
        for (String topic : sources(part)) {
          names.add(external.contains(topic) ? topic : applicationId + "-" + topic);
        }
      }
      levels.add(names);
      open.removeAll(level);
    }
    return levels;
  }

  private static Set<String> sources(Subtopology part) {
    Set<String> topics = new TreeSet<>();
    for (Node node : part.nodes()) {
      if (node instanceof Source source && source.topicSet() != null) {
        topics.addAll(source.topicSet());
      }
    }
    return topics;
  }

  private static Set<String> sinks(Subtopology part) {
    Set<String> topics = new TreeSet<>();
    for (Node node : part.nodes()) {
      if (node instanceof Sink sink && sink.topic() != null) {
        topics.add(sink.topic());
      }
    }
    return topics;
  }
}
