package dev.tidings.app.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.app.exit.Failure;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.pipe.Setting;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import dev.tidings.pipe.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StagesTest {
  private final Stages stages = Stages.all();
  private final Settings settings = Settings.defaults(stages.settings());

  @Test
  void comeInTheOrderOfThePipeline() {
    assertThat(stages.names(List.of("aggregate", "ingest"))).containsExactly("ingest", "aggregate");
    assertThat(stages.names(List.of())).containsExactly("ingest", "enrich", "aggregate");
  }

  @Test
  void listThemselvesForAWrongName() {
    assertThatThrownBy(() -> stages.names(List.of("enrich", "enlarge")))
        .isInstanceOf(Failure.class)
        .hasMessage("there is no stage 'enlarge'; the stages are ingest, enrich, aggregate");
  }

  @Test
  void areKnownUnderTheirOwnNamesAndSettings() {
    for (StageKind kind : stages.kinds()) {
      Stage stage = kind.maker().apply(settings);
      assertThat(stage.name()).isEqualTo(kind.name());
      assertThat(stage.settings()).isEqualTo(kind.settings());
    }
  }

  @Test
  void haveSettingsWithAKeyOfTheirOwnEach() {
    Set<String> keys = new HashSet<>();
    assertThat(stages.settings()).extracting(Setting::key).allMatch(keys::add);
  }

  @Test
  void readOnlyWhatSomebodyWrites() {
    Set<String> written = new HashSet<>(Set.of("articles"));
    for (Stage stage : stages.make(settings, List.of())) {
      assertThat(stage.reads()).extracting(Topic::name).isSubsetOf(written);
      stage.writes().forEach(topic -> written.add(topic.name()));
    }
    assertThat(TopicSpec.ALL_TOPICS).extracting(Topic::name).containsAll(written);
  }
}
