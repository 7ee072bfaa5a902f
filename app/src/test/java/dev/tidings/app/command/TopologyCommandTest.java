package dev.tidings.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopologyCommandTest {
  @Test
  void showsTheStepsOfEveryStage() {
    CommandRun run = CommandRun.of("topology");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("ingest\n", "ingest-read-articles", "aggregate-assign-story");
  }

  @Test
  void drawsOneDiagramOfAllStages() {
    CommandRun run = CommandRun.of("topology", "--mermaid");
    assertThat(run.out())
        .startsWith("flowchart LR\n")
        .contains("subgraph ingest", "subgraph enrich", "subgraph aggregate")
        .contains("[[tidings.unique-articles]]");
  }

  @Test
  void givesEachArrowToPrograms() {
    CommandRun run = CommandRun.of("topology", "--stages", "ingest", "--json");
    assertThat(run.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{\"stage\":\"ingest\",\"from\":\""))
        .anyMatch(line -> line.contains("\"from\":\"topic:tidings.articles\""));
  }

  @Test
  void namesNothingByItself() {
    assertThat(CommandRun.of("topology").out()).doesNotContain("KSTREAM", "KTABLE");
  }
}
