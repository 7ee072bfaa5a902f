package dev.tidings.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.app.exit.ExitCode;
import dev.tidings.app.exit.Failure;
import java.nio.file.Path;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.rocksdb.RocksDBException;

class ExplainStopTest {
  private final ExplainStop explain = new ExplainStop("ingest", Path.of("data", "state"));

  @Test
  void aFullDiskIsNamedWithItsDirectoryAndTheWayOut() {
    Failure failure =
        explain.of(
            new StreamsException(
                new ProcessorStateException(
                    "Error while executing flush from store ingest-texts",
                    new RocksDBException("While appending to file: No space left on device"))));
    assertThat(failure)
        .hasMessageContaining("the ingest stage stopped: While appending to file: No space left")
        .hasMessageContaining("state in data/state cannot be used")
        .hasMessageContaining("Make room, or set tidings.state-dir")
        .hasMessageContaining("rebuilds it from Kafka");
    assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void anythingElseIsSaidAsItIs() {
    assertThat(explain.of(new IllegalStateException("odd")))
        .hasMessage(
            "the ingest stage stopped: odd. What it had committed is safe; started again it goes on"
                + " from there.");
  }
}
