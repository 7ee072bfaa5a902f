package dev.tidings.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The topology is changed on purpose only: {@code -Dtidings.golden.update=true} accepts it. */
class TopologyTest {
  private static final Path GOLDEN = Path.of("src/test/resources/topology/aggregate.txt");

  @Test
  void theTopologyIsAsExpected() throws IOException {
    String topology =
        StageDriver.stage(StageDriver.settings(Path.of("unused"), 1))
            .topology()
            .describe()
            .toString();
    if (Boolean.getBoolean("tidings.golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, topology);
    }
    assertThat(topology).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void noNameIsGenerated() {
    String topology =
        StageDriver.stage(StageDriver.settings(Path.of("unused"), 1))
            .topology()
            .describe()
            .toString();

    assertThat(topology).doesNotContain("KSTREAM").doesNotContain("KTABLE");
  }
}
