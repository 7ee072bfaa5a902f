package dev.tidings.app.topic;

import dev.tidings.app.topic.TopicProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares one topic with what it should be. */
final class FindTopicProblems {
  private FindTopicProblems() {}

  static List<TopicProblem> in(TopicSpec spec, @Nullable TopicState state) {
    if (state == null) {
      return List.of(
          new TopicProblem(
              spec.name(),
              Kind.MISSING,
              "topic " + spec.name() + " is missing",
              "create it with 'tidings topics create'"));
    }
    List<TopicProblem> problems = new ArrayList<>();
    if (state.partitions() != spec.partitions()) {
      problems.add(partitions(spec, state));
    }
    // Sorted: the same problems are always reported in the same order.
    new TreeMap<>(spec.configs())
        .forEach(
            (key, wanted) -> {
              String actual = state.configs().getOrDefault(key, "unset");
              if (!wanted.equals(actual)) {
                problems.add(
                    new TopicProblem(
                        spec.name(),
                        Kind.CONFIG,
                        "topic " + spec.name() + " has " + key + "=" + actual + ", not " + wanted,
                        "set it with 'tidings topics create --repair'"));
              }
            });
    return problems;
  }

  private static TopicProblem partitions(TopicSpec spec, TopicState state) {
    return new TopicProblem(
        spec.name(),
        Kind.PARTITIONS,
        "topic "
            + spec.name()
            + " has "
            + state.partitions()
            + " partitions, not "
            + spec.partitions(),
        "set tidings.topics.partitions="
            + state.partitions()
            + " if that is meant; else delete the topic and create it anew, since adding partitions"
            + " would move keys away from their state");
  }
}
