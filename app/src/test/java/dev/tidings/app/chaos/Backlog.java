package dev.tidings.app.chaos;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.stage.MeasureLag;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.pipe.PipeSettings;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What the stages have not read and committed yet: cheaper to ask for than to read all topics. */
final class Backlog {
  private static final List<String> STAGES = List.of("ingest", "enrich", "aggregate");
  private static final List<String> INPUTS =
      List.of("articles", "unique-articles", "duplicates", "enriched-articles");

  private final KafkaConnection kafka;

  Backlog(KafkaConnection kafka) {
    this.kafka = kafka;
  }

  /** Whether there is none. An earlier stage is asked first: when it is done, no more comes. */
  boolean isEmpty() {
    return STAGES.stream().allMatch(this::isDone);
  }

  private boolean isDone(String stage) {
    String group = "tidings-" + stage;
    return new MeasureLag(kafka).of(group, inputs(stage, group)).behind() == 0;
  }

  private Collection<String> inputs(String stage, String group) {
    String prefix = kafka.settings().get(PipeSettings.TOPIC_PREFIX);
    List<String> external =
        switch (stage) {
          case "ingest" -> INPUTS.subList(0, 1);
          case "enrich" -> INPUTS.subList(1, 2);
          default -> INPUTS.subList(2, 4);
        };
    return Stream.concat(
            external.stream().map(prefix::concat),
            new TopicAdmin(kafka)
                .names().stream()
                    .filter(name -> name.startsWith(group) && name.endsWith("-repartition")))
        .toList();
  }
}
