package dev.tidings.app.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.app.exit.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthFileTest {
  private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

  @TempDir private Path directory;
  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final InstantSource source = now::get;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private Path path;

  @BeforeEach
  void choosePath() {
    path = directory.resolve("health");
  }

  @Test
  void isNotThereUntilAllStagesHaveRun() throws IOException {
    Files.createFile(path);
    try (HealthFile health = new HealthFile(path, clock)) {
      health.look(false);
      assertThat(path).doesNotExist();
      health.look(true);
      assertThat(Files.getLastModifiedTime(path).toInstant()).isEqualTo(START);
    }
    assertThat(path).doesNotExist();
  }

  @Test
  void isRenewedEachPeriodThoughStagesShareOutTheirWorkAnew() throws IOException {
    try (HealthFile health = new HealthFile(path, clock)) {
      health.look(true);
      now.set(START.plus(HealthFile.PERIOD).minusMillis(1));
      health.look(true);
      assertThat(Files.getLastModifiedTime(path).toInstant()).isEqualTo(START);
      now.set(START.plus(HealthFile.PERIOD));
      health.look(false);
      assertThat(Files.getLastModifiedTime(path).toInstant())
          .isEqualTo(START.plus(HealthFile.PERIOD));
    }
  }

  @Test
  void saysWhenItCannotBeWritten() {
    HealthFile health = new HealthFile(directory.resolve("none/health"), clock);
    assertThatThrownBy(() -> health.look(true))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("cannot write the health file");
  }
}
