package dev.tidings.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTopologyTest {
  private static final Path GOLDEN = Path.of("src/test/resources/topology/ingest.txt");

  @Test
  void theTopologyIsAsWrittenDown(@TempDir Path directory) throws IOException {
    String topology =
        new IngestStage(StageRun.settings(directory)).topology().describe().toString();
    if (Boolean.getBoolean("tidings.golden.update")) {
      Files.writeString(GOLDEN, topology, UTF_8);
    }

    assertThat(topology)
        .as(
            "The topology changed. Running instances keep state and internal topics under its names:"
                + " if the change is meant, run this test with -Dtidings.golden.update=true, look at"
                + " the difference in %s and write it into CHANGELOG.md.",
            GOLDEN)
        .isEqualTo(Files.readString(GOLDEN, UTF_8));
  }

  @Test
  void noNameIsGenerated() throws IOException {
    assertThat(Files.readString(GOLDEN, UTF_8))
        .doesNotContainPattern("KSTREAM-|KTABLE-|[A-Z]{4,}-[A-Z]+-[0-9]{10}");
  }
}
