package dev.tidings.app.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import dev.tidings.app.topic.TopicProblem.Kind;
import dev.tidings.enrich.subject.Subject;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedBroker.class)
class TopicAdminTest {
  private static final Map<String, String> TWO = Map.of("tidings.topics.partitions", "2");

  @Test
  void createsEveryTopicOnceAndLeavesItBe(Installation broker) {
    try (KafkaConnection kafka = broker.under("once.").connect(TWO)) {
      List<TopicSpec> specs = TopicSpec.all(kafka.settings());
      TopicAdmin topics = new TopicAdmin(kafka);
      assertThat(topics.create(specs)).hasSameSizeAs(specs).contains("once.articles");
      assertThat(topics.create(specs)).isEmpty();
      assertThat(topics.check(specs)).isEmpty();
    }
  }

  @Test
  void createsTopicsAsTheirConstantsSay(Installation broker) {
    try (KafkaConnection kafka = broker.under("constants.").connect(TWO)) {
      List<TopicSpec> specs = TopicSpec.all(kafka.settings());
      TopicAdmin topics = new TopicAdmin(kafka);
      topics.create(specs);
      Map<String, TopicState> states = topics.states(specs);
      assertThat(states.get("constants.articles"))
          .isNotNull()
          .satisfies(
              articles -> {
                assertThat(articles.partitions()).isEqualTo(2);
                assertThat(articles.replication()).isEqualTo(1);
                assertThat(articles.configs())
                    .containsEntry("max.message.bytes", "4194304")
                    .containsEntry("retention.ms", "604800000")
                    .containsEntry("cleanup.policy", "delete");
              });
      assertThat(states.get("constants.stories.sport"))
          .isNotNull()
          .satisfies(
              sport -> assertThat(sport.configs()).containsEntry("cleanup.policy", "compact"));
    }
  }

  @Test
  void reportsAndRepairsWrongSettings(Installation broker) {
    try (KafkaConnection kafka = broker.under("repair.").connect(TWO)) {
      List<TopicSpec> specs = TopicSpec.all(kafka.settings()).subList(0, 2);
      TopicSpec first = specs.get(0);
      TopicAdmin topics = new TopicAdmin(kafka);
      topics.create(
          List.of(
              new TopicSpec(first.name(), 2, -1, Map.of("retention.ms", "1000"), first.topic())));
      assertThat(topics.check(specs))
          .extracting(TopicProblem::kind)
          .contains(Kind.CONFIG, Kind.MISSING);
      topics.create(specs);
      topics.repairConfigs(specs);
      assertThat(topics.check(specs)).isEmpty();
    }
  }

  @Test
  void reportsAnotherNumberOfPartitions(Installation broker) {
    Installation other = broker.under("partitions.");
    try (KafkaConnection kafka = other.connect(TWO)) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      Settings wanted = other.settings(Map.of("tidings.topics.partitions", "5"));
      assertThat(new TopicAdmin(kafka).check(TopicSpec.all(wanted)))
          .hasSameSizeAs(TopicSpec.ALL_TOPICS)
          .allMatch(problem -> problem.kind() == Kind.PARTITIONS);
    }
  }

  @Test
  void saysWhatTheBrokerRefuses(Installation broker) {
    try (KafkaConnection kafka =
        broker.under("copies.").connect(Map.of("tidings.topics.replication", "3"))) {
      List<TopicSpec> specs = TopicSpec.all(kafka.settings());
      assertThatThrownBy(() -> new TopicAdmin(kafka).create(specs))
          .isInstanceOfSatisfying(
              Failure.class,
              failure -> {
                assertThat(failure.exitCode()).isEqualTo(ExitCode.TOPICS);
                assertThat(failure).hasMessageContaining("cannot create topic copies.articles");
                assertThat(failure).hasMessageContaining("eplication factor");
              });
    }
  }

  @Test
  void hasATopicForEachSubjectUnderThePrefix(Installation broker) {
    Settings settings = broker.settings(Map.of());
    assertThat(TopicSpec.all(settings))
        .extracting(TopicSpec::name)
        .allMatch(name -> name.startsWith(settings.get(PipeSettings.TOPIC_PREFIX)))
        .filteredOn(name -> name.contains("stories."))
        .hasSize(Subject.values().length);
  }
}
