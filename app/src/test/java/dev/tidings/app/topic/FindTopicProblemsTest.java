package dev.tidings.app.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicProblem.Kind;
import dev.tidings.ingest.IngestTopics;
import dev.tidings.pipe.Settings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FindTopicProblemsTest {
  private static final TopicSpec SPEC =
      TopicSpec.of(List.of(IngestTopics.ARTICLES), Settings.defaults(Stages.all().settings()))
          .get(0);

  @Test
  void findsNothingInATopicThatIsAsItShouldBe() {
    assertThat(FindTopicProblems.in(SPEC, new TopicState(6, 1, SPEC.configs()))).isEmpty();
  }

  @Test
  void namesTheCommandThatCreatesAMissingTopic() {
    assertThat(FindTopicProblems.in(SPEC, null))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Kind.MISSING);
              assertThat(problem.problem()).isEqualTo("topic tidings.articles is missing");
              assertThat(problem.remedy()).contains("tidings topics create");
            });
  }

  @Test
  void saysWhatToDoAboutAnotherNumberOfPartitions() {
    assertThat(FindTopicProblems.in(SPEC, new TopicState(3, 1, SPEC.configs())))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Kind.PARTITIONS);
              assertThat(problem.problem()).contains("has 3 partitions, not 6");
              assertThat(problem.remedy()).contains("tidings.topics.partitions=3");
            });
  }

  @Test
  void comparesEverySettingThatMatters() {
    Map<String, String> configs = new TreeMap<>(SPEC.configs());
    configs.put("retention.ms", "1000");
    configs.remove("max.message.bytes");
    assertThat(FindTopicProblems.in(SPEC, new TopicState(6, 1, configs)))
        .extracting(TopicProblem::problem)
        .containsExactly(
            "topic tidings.articles has max.message.bytes=unset, not 4194304",
            "topic tidings.articles has retention.ms=1000, not 604800000");
  }

  @Test
  void longerRetentionAndLargerRecordsAreMeant() {
    Map<String, String> configs = new TreeMap<>(SPEC.configs());
    configs.put("max.message.bytes", "8388608");
    for (String retention : List.of("-1", "604800000", "2592000000")) {
      configs.put("retention.ms", retention);
      assertThat(FindTopicProblems.in(SPEC, new TopicState(6, 1, configs))).isEmpty();
    }
  }
}
