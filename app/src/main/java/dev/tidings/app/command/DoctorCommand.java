package dev.tidings.app.command;

import dev.tidings.app.doctor.Examination;
import dev.tidings.app.doctor.Finding;
import dev.tidings.app.text.Style;
import dev.tidings.pipe.Settings;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "doctor",
    description = {
      "Find out what is wrong and what to do.",
      "Looks at Java, settings, state directory, broker, topics, the stages' groups and how far",
      "behind they are. The exit code is 0 when nothing is wrong."
    },
    footer = {"", "Examples:", "  tidings doctor", "  tidings doctor -b kafka:9092 --json"})
final class DoctorCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(names = "--json", description = "One finding as JSON a line.")
  private boolean json;

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Settings loaded = settings.load(session);
    Examination examination = Examination.of(loaded, session.stages().make(loaded, List.of()));
    if (json) {
      examination.findings().forEach(finding -> JsonOutput.line(session, finding));
    } else {
      examination.findings().forEach(this::print);
    }
    return examination.exitCode().code();
  }

  private void print(Finding finding) {
    Style style = session.terminal().style();
    PrintWriter out = session.terminal().out();
    String mark =
        switch (finding.level()) {
          case OK -> style.green("ok   ");
          case NOTE -> style.yellow("note ");
          case WRONG -> style.red("wrong");
        };
    out.printf("%s  %-15s  %s%n", mark, finding.check(), finding.found());
    if (finding.remedy() != null) {
      out.printf("                        -> %s%n", finding.remedy());
    }
  }
}
