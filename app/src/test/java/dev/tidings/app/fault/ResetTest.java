package dev.tidings.app.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tidings.aggregate.StoryAssignments;
import dev.tidings.aggregate.StoryEvent;
import dev.tidings.app.Processed;
import dev.tidings.app.SharedBroker;
import dev.tidings.app.SharedBroker.Installation;
import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.stage.ResetStage;
import dev.tidings.app.stage.RunningStages;
import dev.tidings.app.stage.Stages;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Clustering anew what is kept, from one partition, gives the stories that there were. */
@ExtendWith(SharedBroker.class)
class ResetTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static final List<String> ARTICLES = Processed.sample().subList(0, 100);

  @TempDir private Path state;

  @Test
  void theSameStoriesComeOfTheSameArticles(Installation broker) {
    try (KafkaConnection kafka =
        broker.connect(
            Map.of(
                "tidings.topics.partitions", "1",
                "tidings.shards", "1",
                "tidings.state-dir", state.toString()))) {
      new TopicAdmin(kafka).create(TopicSpec.all(kafka.settings()));
      List<Stage> stages = Stages.all().make(kafka.settings(), List.of());
      Processed.publish(kafka, ARTICLES);
      try (RunningStages running = new RunningStages(kafka.settings())) {
        running.start(stages);
        await().atMost(LIMIT).until(() -> Processed.read(kafka).isAllOf(ARTICLES.size()));
      }
      List<StoryEvent> first = Processed.read(kafka).events();
      new ResetStage(kafka).reset(stages.get(2));
      await()
          .atMost(LIMIT)
          .until(
              () ->
                  new TopicAdmin(kafka)
                      .names().stream().noneMatch(name -> name.startsWith("resettest-aggregate-")));
      try (RunningStages running = new RunningStages(kafka.settings())) {
        running.start(stages.subList(2, 3));
        Map<String, String> stories = StoryAssignments.of(first).all();
        await().atMost(LIMIT).until(() -> again(kafka, first).equals(stories));
      }
    }
  }

  /** Each article's story by the events since the reset. */
  private static Map<String, String> again(KafkaConnection kafka, List<StoryEvent> before) {
    List<StoryEvent> all = Processed.read(kafka).events();
    assertThat(all).hasSizeGreaterThanOrEqualTo(before.size());
    return StoryAssignments.of(all.subList(before.size(), all.size())).all();
  }
}
