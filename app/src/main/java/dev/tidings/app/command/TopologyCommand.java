package dev.tidings.app.command;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.stage.DrawTopology;
import dev.tidings.app.stage.DrawTopology.Edge;
import dev.tidings.pipe.Settings;
import dev.tidings.pipe.Stage;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.streams.TopologyDescription;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "topology",
    description = "Show the steps of each stage, its stores and topics. Needs no broker.",
    footer = {
      "",
      "Examples:",
      "  tidings topology",
      "  tidings topology --stages ingest",
      "  tidings topology --mermaid > topology.mmd"
    })
final class TopologyCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Mixin private StagesOption stages = new StagesOption();

  @ArgGroup private Format format = new Format();

  TopologyCommand(Session session) {
    this.session = session;
  }

  private static final class Format {
    @Option(names = "--json", description = "One JSON object a line: a step and where it leads.")
    private boolean json;

    @Option(names = "--mermaid", description = "A diagram for Mermaid.")
    private boolean mermaid;
  }

  /** One arrow for {@code --json}. */
  record Line(String stage, String from, String to) {}

  @Override
  public Integer call() {
    Settings loaded = settings.load(session);
    PrintWriter out = session.terminal().out();
    List<Stage> wanted = session.stages().make(loaded, stages.names());
    if (format.mermaid) {
      out.println("flowchart LR");
    }
    for (Stage stage : wanted) {
      TopologyDescription description = stage.topology().describe();
      List<Edge> edges = DrawTopology.edges(description);
      if (format.json) {
        edges.forEach(e -> JsonOutput.line(session, new Line(stage.name(), e.from(), e.to())));
      } else if (format.mermaid) {
        out.print(DrawTopology.mermaid(stage.name(), edges));
      } else {
        out.println(session.terminal().style().bold(stage.name()));
        out.println(description);
      }
    }
    return ExitCode.OK.code();
  }
}
