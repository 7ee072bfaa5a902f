package dev.tidings.app.topic;

import dev.tidings.app.topic.TopicProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;

/** Compares one topic with what it should be. */
final class FindTopicProblems {
  private static final Set<String> AT_LEAST =
      Set.of(TopicConfig.RETENTION_MS_CONFIG, TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

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
    for (String key : wrongSettings(spec, state)) {
      problems.add(
          new TopicProblem(
              spec.name(),
              Kind.CONFIG,
              "topic "
                  + spec.name()
                  + " has "
                  + key
                  + "="
                  + state.configs().getOrDefault(key, "unset")
                  + ", not "
                  + spec.configs().get(key),
              "set it with 'tidings topics create --repair'"));
    }
    return problems;
  }

  /** The broker's settings that are not as they should be; sorted, so that reports are the same. */
  static List<String> wrongSettings(TopicSpec spec, TopicState state) {
    List<String> wrong = new ArrayList<>();
    new TreeMap<>(spec.configs())
        .forEach(
            (key, wanted) -> {
              String actual = state.configs().getOrDefault(key, "unset");
              if (!wanted.equals(actual) && !isMore(key, wanted, actual)) {
                wrong.add(key);
              }
            });
    return wrong;
  }

  /** Whoever keeps records longer, or lets them be larger, means it. */
  private static boolean isMore(String key, String wanted, String actual) {
    if (!AT_LEAST.contains(key) || !NUMBER.matcher(actual).matches()) {
      return false;
    }
    long number = Long.parseLong(actual);
    boolean isForever = number < 0 && key.equals(TopicConfig.RETENTION_MS_CONFIG);
    return isForever || number >= Long.parseLong(wanted);
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
