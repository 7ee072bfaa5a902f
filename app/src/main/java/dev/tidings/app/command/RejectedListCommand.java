package dev.tidings.app.command;

import dev.tidings.app.client.KafkaConnection;
import dev.tidings.app.client.ReadTopic;
import dev.tidings.app.client.RejectedRecord;
import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.text.Amount;
import dev.tidings.pipe.PipeSettings;
import dev.tidings.pipe.Rejected;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    description = "Show the latest records that could not be used, and why.",
    footer = {
      "",
      "Examples:",
      "  tidings rejected list",
      "  tidings rejected list --reason not-json --limit 5",
      "  tidings rejected list --json | jq -r .value"
    })
final class RejectedListCommand implements Callable<Integer> {
  private static final int SHOWN_OF_VALUE = 100;

  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(names = "--reason", paramLabel = "REASON", description = "Only this reason.")
  private @Nullable String reason;

  @Option(
      names = "--limit",
      defaultValue = "20",
      paramLabel = "N",
      description = "The latest N (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "One JSON object a line, with the whole value.")
  private boolean json;

  RejectedListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Deque<RejectedRecord> latest = new ArrayDeque<>();
    Map<String, Long> counts = new TreeMap<>();
    try (KafkaConnection kafka = KafkaConnection.open(settings.load(session));
        ReadTopic topics = new ReadTopic(kafka)) {
      topics.toEnd(
          PipeSettings.fullName(kafka.settings(), Rejected.TOPIC),
          record -> {
            RejectedRecord rejected = RejectedRecord.of(record);
            counts.merge(rejected.reason(), 1L, Long::sum);
            if (reason == null || reason.equals(rejected.reason())) {
              latest.addLast(rejected);
              if (latest.size() > limit) {
                latest.removeFirst();
              }
            }
          });
    }
    if (json) {
      latest.forEach(rejected -> JsonOutput.line(session, rejected));
    } else {
      latest.forEach(this::print);
      long all = counts.values().stream().mapToLong(Long::longValue).sum();
      session.terminal().out().println(Amount.of(all, "record") + " rejected");
      counts.forEach((why, count) -> session.terminal().out().printf("%9d  %s%n", count, why));
    }
    return ExitCode.OK.code();
  }

  private void print(RejectedRecord rejected) {
    PrintWriter out = session.terminal().out();
    out.printf(
        "%s  %s%n",
        session.terminal().style().bold(rejected.reason()),
        session
            .terminal()
            .style()
            .dim(
                rejected.stage()
                    + ", "
                    + rejected.topic()
                    + " partition "
                    + rejected.partition()
                    + " offset "
                    + rejected.offset()
                    + ", "
                    + rejected.time()));
    out.printf("    %s%n", rejected.detail());
    String value = rejected.value();
    if (value != null && !value.isBlank()) {
      // Hostile bytes must not reach the terminal as escapes.
      String safe =
          value
              .codePoints()
              .limit(SHOWN_OF_VALUE)
              .map(c -> Character.isISOControl(c) ? ' ' : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      out.printf("    %s%n", safe);
    }
    out.println();
  }
}
