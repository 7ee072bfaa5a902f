package dev.tidings.app.command;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.text.Amount;
import dev.tidings.app.topic.TopicAdmin;
import dev.tidings.app.topic.TopicProblem;
import dev.tidings.app.topic.TopicProblem.Kind;
import dev.tidings.app.topic.TopicSpec;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "create",
    description = {
      "Create the topics that are missing.",
      "Those that are there stay as they are; what is wrong with them is reported."
    },
    footer = {
      "",
      "Examples:",
      "  tidings topics create -b kafka:9092",
      "  tidings topics create -X tidings.topics.partitions=12",
      "  tidings topics create --repair"
    })
final class TopicsCreateCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--repair",
      description = "Also set wrong settings of existing topics right; data stays.")
  private boolean repair;

  TopicsCreateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    PrintWriter out = session.terminal().out();
    try (KafkaConnection kafka = KafkaConnection.open(settings.load(session))) {
      List<TopicSpec> specs = TopicSpec.all(kafka.settings());
      TopicAdmin topics = new TopicAdmin(kafka);
      List<String> made = topics.create(specs);
      made.forEach(name -> out.println("created " + name));
      if (repair) {
        topics.repairConfigs(specs);
      }
      List<TopicProblem> problems =
          topics.check(specs).stream().filter(p -> p.kind() != Kind.MISSING).toList();
      problems.forEach(
          problem -> session.terminal().err().println(problem.problem() + ": " + problem.remedy()));
      out.printf(
          "%s, %d created, %d as they were%n",
          Amount.of(specs.size(), "topic"), made.size(), specs.size() - made.size());
      return (problems.isEmpty() ? ExitCode.OK : ExitCode.TOPICS).code();
    }
  }
}
