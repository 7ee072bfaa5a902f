package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The program {@code tidings} and its commands. */
@Command(
    name = "tidings",
    description = "Turns a stream of news articles into a stream of stories, on Apache Kafka.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "To begin:",
      "  tidings demo                          see stories form out of sample news",
      "  tidings process news.jsonl --out out  a file of articles into files of stories",
      "",
      "On a Kafka cluster of your own:",
      "  export KAFKA_BOOTSTRAP_SERVERS=localhost:9092",
      "  tidings topics create",
      "  tidings run",
      "  tidings publish news.jsonl",
      "  tidings stories --follow",
      "",
      "'tidings COMMAND --help' says more about each."
    })
public final class Program implements Callable<Integer> {
  private final Session session;

  private Program(Session session) {
    this.session = session;
  }

  /**
   * Runs one command line.
   *
   * @return the exit code, see {@link ExitCode}
   */
  public static int run(Session session, String... args) {
    try {
      return commandLine(session).execute(args);
    } finally {
      session.terminal().out().flush();
      session.terminal().err().flush();
    }
  }

  static CommandLine commandLine(Session session) {
    CommandLine program = new CommandLine(new Program(session));
    commands(session).forEach(program::addSubcommand);
    CommonOptions.addTo(program, Set.of("run"));
    FailureReport report = new FailureReport();
    program
        .setOut(session.terminal().out())
        .setErr(session.terminal().err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                session.terminal().style().ansi() ? Ansi.ON : Ansi.OFF))
        .setExecutionExceptionHandler(report)
        .setParameterExceptionHandler(report)
        .setUsageHelpAutoWidth(true)
        .setExecutionStrategy(
            parsed -> {
              CommonOptions.of(parsed).applyToLogging();
              return new CommandLine.RunLast().execute(parsed);
            });
    describeExitCodes(program);
    return program;
  }

  private static List<Object> commands(Session session) {
    return List.of(
        new DemoCommand(session),
        new ProcessCommand(session),
        new RunCommand(session),
        new PublishCommand(session),
        new FeedsCommand(session),
        new AdoptCommand(session),
        new StoriesCommand(session),
        new StoryCommand(session),
        new ExplainCommand(session),
        new ServeCommand(session),
        new CommandLine(new TopicsCommand())
            .addSubcommand(new TopicsCreateCommand(session))
            .addSubcommand(new TopicsDescribeCommand(session)),
        new CommandLine(new RejectedCommand())
            .addSubcommand(new RejectedListCommand(session))
            .addSubcommand(new RejectedReplayCommand(session)),
        new CommandLine(new EvalCommand())
            .addSubcommand(new EvalStoriesCommand(session))
            .addSubcommand(new EvalDuplicatesCommand(session))
            .addSubcommand(new EvalClaimsCommand(session))
            .addSubcommand(new EvalEntitiesCommand(session))
            .addSubcommand(new EvalLinkingCommand(session))
            .addSubcommand(new EvalSubjectsCommand(session)),
        new TopologyCommand(session),
        new SettingsCommand(session),
        new DoctorCommand(session),
        new AuditCommand(session),
        new ResetCommand(session),
        new BrokerCommand(session),
        new AclsCommand(session),
        new VersionCommand(session));
  }

  private static void describeExitCodes(CommandLine command) {
    Map<String, String> codes = new LinkedHashMap<>();
    Arrays.stream(ExitCode.values())
        .forEach(exit -> codes.put(String.valueOf(exit.code()), exit.meaning()));
    CommandSpec spec = command.getCommandSpec();
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
    command.getSubcommands().values().forEach(Program::describeExitCodes);
  }

  @Override
  public Integer call() {
    commandLine(session).usage(session.terminal().out());
    return ExitCode.OK.code();
  }
}
