package dev.tidings.app.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class RequireChangelogsTest {
  private final Set<String> topics = new TreeSet<>(Set.of("articles"));

  private static final class CountNothing implements Processor<Object, Object, Void, Void> {
    @Override
    public void process(Record<Object, Object> record) {}
  }

  private static TopologyDescription oneStore() {
    return new Topology()
        .addSource("read", "articles")
        .addProcessor("count", CountNothing::new, "read")
        .addStateStore(
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore("counts"), Serdes.String(), Serdes.Long()),
            "count")
        .describe();
  }

  private void require(boolean worked) {
    new RequireChangelogs(group -> worked, () -> topics).of("count", "group", oneStore());
  }

  @Test
  void aStageThatHasNeverWorkedNeedsNone() {
    assertThatCode(() -> require(false)).doesNotThrowAnyException();
  }

  @Test
  void oneThatHasWorkedNeedsAll() {
    assertThatThrownBy(() -> require(true))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.TOPICS))
        .hasMessageContaining("group-counts-changelog is missing")
        .hasMessageContaining("tidings reset --stages count --yes");
    topics.add("group-counts-changelog");
    assertThatCode(() -> require(true)).doesNotThrowAnyException();
  }

  @Test
  void anotherInstanceMayMakeThemAndCommitAtThisMoment() {
    RequireChangelogs require =
        new RequireChangelogs(
            group -> {
              boolean worked = topics.contains("group-counts-changelog");
              topics.add("group-counts-changelog");
              return worked;
            },
            () -> {
              Set<String> before = Set.copyOf(topics);
              topics.add("group-counts-changelog");
              return before;
            });

    assertThatCode(() -> require.of("count", "group", oneStore())).doesNotThrowAnyException();
  }
}
