package dev.tidings.app.command;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.text.Table;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicProblem;
import dev.tidings.app.topic.TopicSpec;
import dev.tidings.app.topic.TopicState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "describe",
    description = "Show each topic: what is on it, how it is kept, what is wrong with it.",
    footer = {
      "",
      "Examples:",
      "  tidings topics describe",
      "  tidings topics describe --json | jq .name"
    })
final class TopicsDescribeCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  TopicsDescribeCommand(Session session) {
    this.session = session;
  }

  /** One topic for {@code --json}. */
  record Description(
      String name,
      String key,
      String value,
      @Nullable Integer partitions,
      @Nullable Integer replication,
      boolean table,
      String description,
      List<String> problems) {}

  @Override
  public Integer call() {
    try (KafkaConnection kafka = KafkaConnection.open(settings.load(session))) {
      List<TopicSpec> specs = TopicSpec.all(kafka.settings());
      TopicAdmin topics = new TopicAdmin(kafka);
      Map<String, TopicState> states = topics.states(specs);
      List<TopicProblem> problems = topics.check(specs);
      List<Description> descriptions =
          specs.stream().map(spec -> describe(spec, states.get(spec.name()), problems)).toList();
      if (json) {
        descriptions.forEach(line -> JsonOutput.line(session, line));
      } else {
        session.terminal().out().print(table(descriptions).toText(session.terminal().style()));
        problems.forEach(
            problem ->
                session.terminal().err().println(problem.problem() + ": " + problem.remedy()));
      }
      return (problems.isEmpty() ? ExitCode.OK : ExitCode.TOPICS).code();
    }
  }

  private static Description describe(
      TopicSpec spec, @Nullable TopicState state, List<TopicProblem> problems) {
    return new Description(
        spec.name(),
        spec.topic().key(),
        spec.topic().valueType().getSimpleName(),
        state == null ? null : state.partitions(),
        state == null ? null : state.replication(),
        spec.isTable(),
        spec.topic().description(),
        problems.stream()
            .filter(problem -> problem.topic().equals(spec.name()))
            .map(TopicProblem::problem)
            .toList());
  }

  private static Table table(List<Description> descriptions) {
    Table table = new Table("topic", "key", "value", "kept", "partitions", "copies");
    for (Description topic : descriptions) {
      table.row(
          topic.name(),
          topic.key(),
          topic.value(),
          topic.table() ? "latest" : "by age",
          topic.partitions() == null ? "missing" : topic.partitions().toString(),
          topic.replication() == null ? "" : topic.replication().toString());
    }
    return table;
  }
}
